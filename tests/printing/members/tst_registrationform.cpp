// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "../samplepapers.h"
#include "members/registrationform.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestRegistrationForm : public QObject
{
    Q_OBJECT

private slots:
    void everyValueStandsOnPaper();
    void anEmptyFormCanBeFilledInByHand();
    void onlyTheLastYearsAreShown();
    void missingCharactersAreReportedWithPage();
    void longestValuesStayInsideThePage();

private:
    static QString flat(QString text)
    {
        text.remove(u'\n');
        return text;
    }

    RegistrationForm m_form{samples::fonts()};
};

void TestRegistrationForm::everyValueStandsOnPaper()
{
    RegistrationFormPaper paper = samples::registrationForm();
    paper.floatingRemark = u"2025年3月赴苏州务工"_s;
    paper.hardshipRemark = u"困难党员（因病）"_s;
    paper.branchOpinion = u"同意登记。"_s;
    paper.subdistrictOpinion = u"情况属实。"_s;
    const QList<Page> pages = m_form.layout(paper).value();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].size, QSizeF(210, 297));
    const QString front = flat(samples::textOf(pages.mid(0, 1)));
    for (const QString &value :
        {u"社区党员登记表"_s, paper.name, paper.formerName, u"1986年7月1日"_s, paper.ethnicity, paper.nativePlace,
            paper.idNumber, paper.education, paper.degree, paper.school, u"2008年6月20日"_s, u"2009年6月20日"_s,
            paper.standing, paper.introducers, paper.branch, paper.community, paper.unit, paper.post, paper.occupation,
            paper.mobile, paper.phone, paper.address, paper.specialties, paper.category, paper.membershipState,
            u"2025年3月赴苏州务工；困难党员（因病）"_s, u"2024年3月12日"_s, paper.certificateNumber,
            u"第二党支部组织委员"_s, paper.rewards, u"孙立新"_s, u"市第一小学学生"_s, paper.issuer, u"2026年1月15日"_s})
        QVERIFY2(front.contains(value), qPrintable(value + u'\n' + front));
    const QString back = flat(samples::textOf(pages.mid(1)));
    for (const QString &value : {u"2025年"_s, u"20.5"_s, u"优秀"_s, paper.zone, paper.zoneDuties, u"2024年4月1日"_s,
             paper.teams, u"同意登记。"_s, u"情况属实。"_s, u"负责人签字"_s})
        QVERIFY2(back.contains(value), qPrintable(value + u'\n' + back));
}

void TestRegistrationForm::anEmptyFormCanBeFilledInByHand()
{
    const QList<Page> pages = m_form.layout({}).value();
    QCOMPARE(pages.size(), 2);
    const QString text = flat(samples::textOf(pages));
    QVERIFY(text.contains(u"姓名"_s) && text.contains(u"照片"_s) && text.contains(u"公民身份号码"_s));
}

void TestRegistrationForm::onlyTheLastYearsAreShown()
{
    RegistrationFormPaper paper;
    for (int year = 2017; year <= 2026; ++year)
        paper.years << RegistrationYear{year, 60, 1, 1, 1, {}};
    const QString text = flat(samples::textOf(m_form.layout(paper).value().mid(1)));
    QVERIFY(!text.contains(u"2020年"_s));
    QVERIFY(text.contains(u"2021年"_s) && text.contains(u"2026年"_s));
}

void TestRegistrationForm::missingCharactersAreReportedWithPage()
{
    const QString unknown = QString::fromUcs4(U"\U0003FFF0", 1);
    RegistrationFormPaper paper = samples::registrationForm();
    QVERIFY(m_form.missing(paper).isEmpty());
    paper.zone = unknown;
    const QList<MissingGlyph> missing = m_form.missing(paper);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].page, 2);
    QCOMPARE(missing[0].name, paper.name);
    QCOMPARE(m_form.layout(paper).error().args, (QStringList{paper.name, u"2"_s}));
}

void TestRegistrationForm::longestValuesStayInsideThePage()
{
    RegistrationFormPaper paper = samples::registrationForm();
    for (QString *value : {&paper.name, &paper.formerName, &paper.ethnicity, &paper.nativePlace, &paper.education,
             &paper.degree, &paper.school, &paper.introducers, &paper.branch, &paper.community, &paper.unit,
             &paper.post, &paper.occupation, &paper.address, &paper.specialties, &paper.zone, &paper.zoneDuties,
             &paper.teams, &paper.issuer})
        *value = u"盐城市亭湖区城市建设投资集团有限责任公司，朝阳门东片区社区第三网格（12号楼至18号楼）"_s;
    paper.resume = paper.resume.repeated(6);
    paper.rewards = paper.rewards.repeated(6);
    paper.branchOpinion = paper.address.repeated(8);
    const QList<Page> pages = m_form.layout(paper).value();
    for (const Page &page : pages) {
        const QImage image = samples::painted(page, 8);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x < 155 || x >= 1525 || y < 130 || y >= 2270)
                    QVERIFY2(qGray(image.pixel(x, y)) > 250, qPrintable(u"%1 %2"_s.arg(x).arg(y)));
    }
}

QTEST_GUILESS_MAIN(TestRegistrationForm)
#include "tst_registrationform.moc"
