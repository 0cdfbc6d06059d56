// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettersheets.h"

#include "letters/lettersamples.h"
#include "paper/wording.h"
#include "sheets/sheetwords.h"
#include "wording/chinesenumerals.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using enum FieldType;

QList<SheetField> personFields()
{
    return {{u"name"_s, u"姓名"_s}, {u"sex"_s, u"性别"_s}, {u"ethnicity"_s, u"民族"_s},
        {u"birth"_s, u"出生日期"_s, Date}, {u"birth_month"_s, u"出生年月"_s}, {u"id_number"_s, u"公民身份号码"_s},
        {u"education"_s, u"学历"_s}, {u"joined"_s, u"入党时间"_s, Date}, {u"full"_s, u"转正时间"_s, Date},
        {u"standing"_s, u"人员类别"_s}, {u"category"_s, u"党员类别（代码）"_s, Text, true},
        {u"category_name"_s, u"党员类别"_s}, {u"certificate"_s, u"登记证编号"_s}, {u"mobile"_s, u"联系电话"_s},
        {u"branch"_s, u"所在党支部"_s}, {u"community"_s, u"社区"_s}, {u"subdistrict"_s, u"街道"_s},
        {u"unit"_s, u"工作单位"_s}, {u"post"_s, u"职务"_s}, {u"address"_s, u"家庭住址"_s},
        {u"postcode"_s, u"邮政编码"_s}, {u"remark"_s, u"备注"_s}, {u"photo"_s, u"照片"_s, Image}};
}

QList<SheetValue> personValues(const PaperPerson &person)
{
    const QString month = person.birth.isValid() ? person.birth.toString(u"yyyy.MM"_s) : QString();
    return {person.name, person.sex, person.ethnicity, person.birth, month, person.idNumber, person.education,
        person.joined, person.full, person.standing, person.category, person.categoryName, person.certificate,
        person.mobile, person.branch, person.community, person.subdistrict, person.unit, person.post, person.address,
        person.postcode, person.remark, person.photo};
}

QList<SheetField> officeFields()
{
    return {{u"issuer"_s, u"落款单位"_s}, {u"issuer_address"_s, u"落款单位地址"_s},
        {u"issuer_postcode"_s, u"落款单位邮编"_s}, {u"issuer_phone"_s, u"落款单位电话"_s},
        {u"district"_s, u"区"_s, Text, true}, {u"date"_s, u"落款日期"_s, Date, true}};
}

void setOffice(SheetData &data, const PaperOffice &office, QDate date)
{
    data.set(u"issuer"_s, office.name);
    data.set(u"issuer_address"_s, office.address);
    data.set(u"issuer_postcode"_s, office.postcode);
    data.set(u"issuer_phone"_s, office.phone);
    data.set(u"district"_s, office.district);
    data.set(u"date"_s, date);
}

void setPerson(SheetData &data, const PaperPerson &person)
{
    static const QList<SheetField> fields = personFields();
    const QList<SheetValue> values = personValues(person);
    for (qsizetype i = 0; i < fields.size(); ++i)
        data.set(fields[i].name, values[i]);
    data.subject = person.name;
}

QList<SheetField> sumFields()
{
    return {{u"total"_s, u"人数"_s, Number}, {u"branch_members"_s, u"社区支部党员人数"_s, Number},
        {u"in_service"_s, u"在职党员人数"_s, Number}, {u"floating"_s, u"下岗、流动党员人数"_s, Number},
        {u"full_members"_s, u"正式党员人数"_s, Number}, {u"probationary"_s, u"预备党员人数"_s, Number},
        {u"women"_s, u"女党员人数"_s, Number}, {u"minority"_s, u"少数民族党员人数"_s, Number}};
}

QList<SheetValue> sumValues(const PeopleSums &sums)
{
    return {sums.total, sums.branch, sums.inService, sums.floating, sums.full, sums.probationary, sums.women,
        sums.minority};
}

void setSums(SheetData &data, const PeopleSums &sums)
{
    static const QList<SheetField> fields = sumFields();
    const QList<SheetValue> values = sumValues(sums);
    for (qsizetype i = 0; i < fields.size(); ++i)
        data.set(fields[i].name, values[i]);
}

QStringList namesOf(const QList<SheetField> &fields)
{
    QStringList names;
    for (const SheetField &field : fields)
        names << field.name;
    return names;
}

const QString numberField = u"number"_s;

SheetOutline letterOutline(const QString &name, const QString &title)
{
    return {name, title,
        personFields() + officeFields()
            + QList<SheetField>{{u"duty_hours"_s, u"每年志愿服务小时数"_s, Number, true},
                {u"duty_deeds"_s, u"每年实事件数"_s, Number, true},
                {u"printed_envelope"_s, u"信封已印有邮编框"_s, Text, true}},
        {}, &sampleLetter};
}

SheetOutline proofOutline()
{
    return {u"volunteer_proof"_s, u"志愿服务证明"_s,
        personFields() + officeFields()
            + QList<SheetField>{{numberField, u"证明编号"_s}, {u"from"_s, u"起始日期"_s, Date},
                {u"until"_s, u"截止日期"_s, Date}, {u"count"_s, u"服务次数"_s, Number},
                {u"minutes"_s, u"累计时长"_s, Minutes}, {u"hours_capital"_s, u"累计时长（大写）"_s},
                {u"valid_days"_s, u"有效天数"_s, Number}, {u"valid_until"_s, u"有效期至"_s, Date},
                {u"code"_s, u"二维码内容"_s}},
        {{u"services"_s, u"服务记录"_s,
            {{u"day"_s, u"日期"_s, Date}, {u"content"_s, u"服务内容"_s}, {u"minutes"_s, u"时长"_s, Minutes},
                {u"place"_s, u"地点"_s}, {u"certifier"_s, u"证明人"_s}}}},
        &sampleProof};
}

SheetOutline peopleOutline(const QString &name, const QString &title)
{
    SheetOutline outline{name, title, officeFields() + sumFields(), {}, &samplePeople};
    outline.fields << SheetField{u"list_branch"_s, u"名单所属党支部"_s} << SheetField{u"summary"_s, u"汇总页"_s};
    outline.sections << SheetSection{
        u"members"_s, u"党员"_s, QList<SheetField>{{numberField, u"序号"_s, Number}} + personFields()};
    outline.sections << SheetSection{
        u"branches"_s, u"各支部"_s, QList<SheetField>{{u"list_branch"_s, u"党支部"_s}} + sumFields()};
    return outline;
}

} // namespace

void PeopleSums::add(const PaperPerson &person)
{
    ++total;
    branch += person.category == "branch"_L1 ? 1 : 0;
    inService += person.category == "in_service"_L1 ? 1 : 0;
    floating += person.category == "floating"_L1 ? 1 : 0;
    (person.standing == u"预备党员" ? probationary : full) += 1;
    women += person.sex == u"女" ? 1 : 0;
    minority += !person.ethnicity.isEmpty() && !person.ethnicity.startsWith(u'汉') ? 1 : 0;
}

PeopleSums &PeopleSums::operator+=(const PeopleSums &other)
{
    total += other.total;
    branch += other.branch;
    inService += other.inService;
    floating += other.floating;
    full += other.full;
    probationary += other.probationary;
    women += other.women;
    minority += other.minority;
    return *this;
}

QList<SheetOutline> letterOutlines()
{
    return {letterOutline(u"letter"_s, u"公开信"_s), proofOutline(),
        letterOutline(u"envelope_dl"_s, u"信封 DL（220×110）"_s),
        letterOutline(u"envelope_c5"_s, u"信封 C5（229×162）"_s), peopleOutline(u"roster"_s, u"党员花名册"_s),
        peopleOutline(u"labels"_s, u"地址标签（3×8）"_s), peopleOutline(u"photos"_s, u"照片页"_s)};
}

SheetData letterData(const LetterPaper &paper)
{
    SheetData data;
    setPerson(data, paper.person);
    setOffice(data, paper.office, paper.date);
    data.set(u"duty_hours"_s, qint64(paper.dutyHours));
    data.set(u"duty_deeds"_s, qint64(paper.dutyDeeds));
    data.set(u"printed_envelope"_s, paper.printedEnvelope ? u"1"_s : QString());
    return data;
}

SheetData volunteerProofData(const VolunteerProofPaper &paper)
{
    SheetData data;
    setPerson(data, paper.person);
    setOffice(data, paper.office, paper.date);
    const int minutes = paper.minutes();
    data.set(numberField, paper.number);
    data.set(u"from"_s, paper.from);
    data.set(u"until"_s, paper.until);
    data.set(u"count"_s, qint64(paper.services.size()));
    data.set(u"minutes"_s, qint64(minutes));
    data.set(u"hours_capital"_s, numeralHours(minutes, Numerals::Capital));
    data.set(u"valid_days"_s, qint64(paper.validDays));
    data.set(u"valid_until"_s, paper.validDays > 0 ? paper.date.addDays(paper.validDays) : QDate());
    data.set(u"code"_s, volunteerProofCode(paper));
    static const QStringList fields{u"day"_s, u"content"_s, u"minutes"_s, u"place"_s, u"certifier"_s};
    SheetRows &rows = data.sections[u"services"_s];
    rows.fields = fields;
    rows.rows.reserve(paper.services.size());
    for (const ProvenService &service : paper.services)
        rows.rows << QList<SheetValue>{
            service.date, service.content, qint64(service.minutes), service.place, service.certifier};
    return data;
}

SheetData peopleData(const PeoplePaper &paper)
{
    SheetData data;
    data.subject = paper.branch;
    setOffice(data, paper.office, paper.date);
    setSums(data, paper.sums);
    data.set(u"list_branch"_s, paper.branch);
    static const QStringList fields = QStringList{numberField} + namesOf(personFields());
    SheetRows &rows = data.sections[u"members"_s];
    rows.fields = fields;
    rows.rows.reserve(paper.people.size());
    for (qsizetype i = 0; i < paper.people.size(); ++i)
        rows.rows << QList<SheetValue>{qint64(paper.firstNumber) + i} + personValues(paper.people[i]);
    return data;
}

SheetData peopleSummaryData(const PeopleSummaryPaper &paper)
{
    SheetData data;
    data.subject = paper.office.name;
    setOffice(data, paper.office, paper.date);
    data.set(u"summary"_s, u"1"_s);
    static const QStringList fields = QStringList{u"list_branch"_s} + namesOf(sumFields());
    SheetRows &rows = data.sections[u"branches"_s];
    rows.fields = fields;
    PeopleSums all;
    for (const auto &[branch, sums] : paper.branches) {
        rows.rows << QList<SheetValue>{branch} + sumValues(sums);
        all += sums;
    }
    setSums(data, all);
    return data;
}

QString volunteerProofCode(const VolunteerProofPaper &paper)
{
    return u"志愿服务证明\n编号：%1\n姓名：%2\n期间：%3至%4\n时长：%5小时\n开具：%6 %7"_s.arg(paper.number,
        paper.person.name, shortPaperDate(paper.from), shortPaperDate(paper.until), paperHours(paper.minutes()),
        paper.office.name, shortPaperDate(paper.date));
}

QString maskedNumber(const QString &number)
{
    return formatted(number, FieldFormat::Masked);
}

} // namespace dangjian
