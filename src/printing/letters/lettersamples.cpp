// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettersamples.h"

#include "letters/lettersheets.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

PaperPerson person()
{
    PaperPerson person;
    person.name = u"周文敏"_s;
    person.sex = u"女"_s;
    person.ethnicity = u"汉族"_s;
    person.birth = QDate(1986, 7, 1);
    person.idNumber = u"320902198607015245"_s;
    person.education = u"大学本科"_s;
    person.joined = QDate(2008, 6, 20);
    person.full = QDate(2009, 6, 20);
    person.standing = u"正式党员"_s;
    person.category = u"in_service"_s;
    person.categoryName = u"在职党员"_s;
    person.certificate = u"A01-0000128"_s;
    person.mobile = u"19912345678"_s;
    person.branch = u"朝阳社区党支部"_s;
    person.community = u"朝阳社区"_s;
    person.subdistrict = u"文峰街道"_s;
    person.unit = u"市建筑设计研究院"_s;
    person.post = u"高级工程师"_s;
    person.address = u"解放南路188号绿洲花园12号楼3单元802室"_s;
    person.postcode = u"224000"_s;
    return person;
}

PaperOffice office()
{
    return {u"文峰街道朝阳社区党支部"_s, u"文峰街道朝阳社区服务站"_s, u"224000"_s, u"0515-80000000"_s, u"亭湖区"_s};
}

} // namespace

SheetData sampleLetter()
{
    LetterPaper paper;
    paper.person = person();
    paper.office = office();
    paper.date = QDate(2026, 6, 23);
    paper.dutyHours = 16;
    paper.dutyDeeds = 12;
    return letterData(paper);
}

SheetData sampleProof()
{
    VolunteerProofPaper paper;
    paper.person = person();
    paper.office = office();
    paper.date = QDate(2026, 11, 23);
    paper.number = u"A01-0000128-20261123"_s;
    paper.from = QDate(2026, 1, 1);
    paper.until = QDate(2026, 11, 23);
    paper.validDays = 30;
    for (int i = 0; i < 9; ++i)
        paper.services << ProvenService{QDate(2026, 1, 17).addDays(i * 33),
            i % 2 == 0 ? u"参加社区环境卫生整治"_s : u"走访慰问困难群众和孤寡老人"_s, i == 0 ? 150 : 105,
            i % 3 == 0 ? u"绿洲花园"_s : QString(), u"李建国"_s};
    return volunteerProofData(paper);
}

SheetData samplePeople()
{
    PeoplePaper paper;
    paper.branch = u"朝阳社区党支部"_s;
    paper.office = office();
    paper.date = QDate(2026, 11, 23);
    static const QStringList names{u"周文敏"_s, u"李伟"_s, u"欧阳建国"_s, u"王玉兰"_s, u"古丽娜尔·买买提江"_s};
    for (int i = 0; i < 60; ++i) {
        PaperPerson one = person();
        one.name = names[i % names.size()];
        one.sex = i % 3 == 0 ? u"女"_s : u"男"_s;
        one.birth = QDate(1948, 3, 9).addDays(i * 197);
        one.certificate = u"A01-%1"_s.arg(128 + i, 7, 10, QLatin1Char('0'));
        one.mobile = u"199****%1"_s.arg(1000 + i * 37);
        one.address = u"解放南路188号绿洲花园%1号楼%2单元%3室"_s.arg(i / 8 + 1).arg(i % 4 + 1).arg(i % 9 * 100 + 102);
        paper.sums.add(one);
        paper.people << one;
    }
    return peopleData(paper);
}

} // namespace dangjian
