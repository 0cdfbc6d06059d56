// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatesheet.h"

#include "certificates/certificatebooklet.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using enum FieldType;

QString categoryCode(MemberCategory category)
{
    switch (category) {
    case MemberCategory::Branch:
        return u"branch"_s;
    case MemberCategory::InService:
        return u"in_service"_s;
    case MemberCategory::Floating:
        return u"floating"_s;
    }
    return {};
}

/** The place stands behind the content unless that names it already. */
QString placeOf(const CertificateLogLine &line)
{
    return line.content.contains(line.place) ? QString() : line.place;
}

/**
 * Booklets that are out rely on where their lines stand: eight pages, the last five with twelve lines each, and the
 * booklet as a whole comes again.
 */
QString faultOf(const SheetDescription &sheet)
{
    int pages = 0;
    int logPages = 0;
    bool known = sheet.continuation == Continuation::Sheet;
    for (const SheetPage &page : sheet.pages) {
        pages += page.times;
        known = known && page.condition.isEmpty() && logPages == 0;
        for (const SheetElement &element : page.elements)
            for (const SheetRow &row : element.rows)
                if (row.section == "lines"_L1) {
                    logPages += page.times;
                    known = known && row.most == linesPerLogPage && row.least == linesPerLogPage && row.rest
                        && !row.grows && row.condition.isEmpty();
                }
    }
    known = known && pages == certificatePages && logPages == certificateLogPages;
    return known ? QString() : u"sheet.booklet"_s;
}

SheetData sample()
{
    CertificatePaper paper;
    paper.category = MemberCategory::InService;
    paper.number = u"A01-0000128"_s;
    paper.name = u"周文敏"_s;
    paper.sex = u"女"_s;
    paper.ethnicity = u"汉族"_s;
    paper.birth = QDate(1986, 7, 1);
    paper.idNumber = u"320902198607015245"_s;
    paper.education = u"大学本科"_s;
    paper.joined = QDate(2008, 6, 20);
    paper.full = QDate(2009, 6, 20);
    paper.standing = u"正式党员"_s;
    paper.branch = u"市建筑设计研究院党支部"_s;
    paper.community = u"朝阳社区党支部"_s;
    paper.subdistrict = u"文峰街道"_s;
    paper.district = u"亭湖区"_s;
    paper.unit = u"市建筑设计研究院"_s;
    paper.post = u"高级工程师"_s;
    paper.address = u"解放南路188号绿洲花园12号楼3单元802室"_s;
    paper.mobile = u"19912345678"_s;
    paper.issued = QDate(2026, 1, 15);
    paper.issuer = u"文峰街道朝阳社区党支部"_s;
    for (int i = 0; i < 14; ++i)
        paper.lines << CertificateLogLine{QDate(2026, 2, 1).addDays(i * 11), i % 3 == 0 ? u"实事"_s : u"志愿服务"_s,
            i % 2 == 0 ? u"参加社区环境卫生整治志愿服务"_s : u"走访慰问困难群众和孤寡老人"_s, 60 + i % 4 * 30,
            i % 3 == 0 ? 1 : 0, u"李建国"_s, i % 4 == 0 ? u"绿洲花园"_s : QString(), {}};
    return certificateData(paper);
}

} // namespace

SheetOutline certificateOutline()
{
    return {u"certificate"_s, u"登记证"_s,
        {{u"category"_s, u"党员类别（代码）"_s, Text, true}, {u"number"_s, u"登记证编号"_s}, {u"name"_s, u"姓名"_s},
            {u"sex"_s, u"性别"_s}, {u"ethnicity"_s, u"民族"_s}, {u"birth"_s, u"出生日期"_s, Date},
            {u"id_number"_s, u"公民身份号码"_s}, {u"education"_s, u"文化程度"_s}, {u"joined"_s, u"入党时间"_s, Date},
            {u"full"_s, u"转正时间"_s, Date}, {u"standing"_s, u"人员类别"_s}, {u"branch"_s, u"所在党支部"_s},
            {u"community"_s, u"所在（报到）社区"_s}, {u"subdistrict"_s, u"街道"_s}, {u"district"_s, u"区"_s},
            {u"unit"_s, u"工作单位"_s}, {u"post"_s, u"职务"_s}, {u"address"_s, u"家庭住址"_s},
            {u"mobile"_s, u"联系电话"_s}, {u"zone"_s, u"党员责任区"_s}, {u"photo"_s, u"照片"_s, Image},
            {u"issued"_s, u"发证日期"_s, Date}, {u"issuer"_s, u"发证机关"_s},
            {u"duty_hours"_s, u"每年志愿服务小时数"_s, Number, true},
            {u"duty_deeds"_s, u"每年实事件数"_s, Number, true}},
        {{u"lines"_s, u"活动记录"_s,
            {{u"date"_s, u"日期"_s, Date}, {u"kind"_s, u"类别"_s}, {u"content"_s, u"活动内容"_s},
                {u"minutes"_s, u"时长"_s, Minutes}, {u"deeds"_s, u"实事件数"_s, Number}, {u"certifier"_s, u"证明人"_s},
                {u"place"_s, u"地点"_s}, {u"remark"_s, u"备注（作废、已更正）"_s}}}},
        &sample, &faultOf};
}

SheetData certificateData(const CertificatePaper &paper)
{
    SheetData data;
    data.subject = paper.name;
    data.fields = {{u"category"_s, categoryCode(paper.category)}, {u"number"_s, paper.number}, {u"name"_s, paper.name},
        {u"sex"_s, paper.sex}, {u"ethnicity"_s, paper.ethnicity}, {u"birth"_s, paper.birth},
        {u"id_number"_s, paper.idNumber}, {u"education"_s, paper.education}, {u"joined"_s, paper.joined},
        {u"full"_s, paper.full}, {u"standing"_s, paper.standing}, {u"branch"_s, paper.branch},
        {u"community"_s, paper.community}, {u"subdistrict"_s, paper.subdistrict}, {u"district"_s, paper.district},
        {u"unit"_s, paper.unit}, {u"post"_s, paper.post}, {u"address"_s, paper.address}, {u"mobile"_s, paper.mobile},
        {u"zone"_s, paper.zone}, {u"photo"_s, paper.photoJpeg}, {u"issued"_s, paper.issued},
        {u"issuer"_s, paper.issuer}, {u"duty_hours"_s, qint64(paper.dutyHours)},
        {u"duty_deeds"_s, qint64(paper.dutyDeeds)}};
    SheetRows &lines = data.sections[u"lines"_s];
    static const QStringList fields{
        u"date"_s, u"kind"_s, u"content"_s, u"minutes"_s, u"deeds"_s, u"certifier"_s, u"place"_s, u"remark"_s};
    lines.fields = fields;
    lines.rows.reserve(paper.lines.size());
    for (const CertificateLogLine &line : paper.lines)
        lines.rows << QList<SheetValue>{line.date, line.kind, line.content, qint64(line.minutes), qint64(line.deeds),
            line.certifier, placeOf(line), line.remark};
    return data;
}

} // namespace dangjian
