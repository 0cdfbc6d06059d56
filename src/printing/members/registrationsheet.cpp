// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/registrationsheet.h"

#include "members/registrationform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using enum FieldType;

constexpr qsizetype yearsShown = 6;

QString remarksOf(const RegistrationFormPaper &paper)
{
    QStringList parts{paper.floatingRemark, paper.lostRemark, paper.hardshipRemark};
    parts.removeAll(QString());
    return parts.join(u"；"_s);
}

/** Front and back of one sheet: printed on both sides, the next person's begins on the next sheet. */
QString faultOf(const SheetDescription &sheet)
{
    int pages = 0;
    for (const SheetPage &page : sheet.pages)
        pages += page.condition.isEmpty() ? page.times : registrationFormPages + 1;
    return pages == registrationFormPages ? QString() : u"sheet.two_pages"_s;
}

SheetData sample()
{
    RegistrationFormPaper paper;
    paper.name = u"周文敏"_s;
    paper.sex = u"女"_s;
    paper.birth = QDate(1986, 7, 1);
    paper.ethnicity = u"汉族"_s;
    paper.nativePlace = u"江苏盐城"_s;
    paper.idNumber = u"320902198607015245"_s;
    paper.education = u"大学本科"_s;
    paper.degree = u"工学学士"_s;
    paper.school = u"盐城工学院土木工程专业"_s;
    paper.joined = QDate(2008, 6, 20);
    paper.full = QDate(2009, 6, 20);
    paper.standing = u"正式党员"_s;
    paper.introducers = u"李建国、陈秀英"_s;
    paper.branch = u"朝阳社区党支部"_s;
    paper.community = u"朝阳社区"_s;
    paper.unit = u"市建筑设计研究院"_s;
    paper.post = u"高级工程师"_s;
    paper.occupation = u"专业技术人员"_s;
    paper.mobile = u"19912345678"_s;
    paper.address = u"解放南路188号绿洲花园12号楼3单元802室"_s;
    paper.specialties = u"建筑设计、羽毛球"_s;
    paper.category = u"在职党员"_s;
    paper.membershipState = u"正常"_s;
    paper.reported = QDate(2024, 3, 12);
    paper.certificateNumber = u"A01-0000128"_s;
    paper.resume = u"2004年9月至2008年7月　盐城工学院学生\n2008年7月至今　市建筑设计研究院工程师"_s;
    paper.rewards = u"2021年获市级优秀共产党员称号。"_s;
    paper.family = {{u"丈夫"_s, u"孙立新"_s, QDate(1984, 2, 11), u"群众"_s, u"市第三人民医院医师"_s}};
    paper.years = {{2024, 1110, 13, 6, 4, u"合格"_s}, {2025, 1230, 15, 8, 5, u"优秀"_s}};
    paper.zone = u"朝阳社区第五党员责任区"_s;
    paper.zoneDuties = u"治安、卫生、政策宣传、邻里互助"_s;
    paper.zoneSigned = QDate(2024, 4, 1);
    paper.teams = u"社区卫生志愿者队伍"_s;
    paper.issuer = u"文峰街道朝阳社区党支部"_s;
    paper.issued = QDate(2026, 1, 15);
    return registrationData(paper);
}

} // namespace

SheetOutline registrationOutline()
{
    return {u"registration_form"_s, u"社区党员登记表"_s,
        {{u"name"_s, u"姓名"_s}, {u"former_name"_s, u"曾用名"_s}, {u"sex"_s, u"性别"_s},
            {u"birth"_s, u"出生日期"_s, Date}, {u"ethnicity"_s, u"民族"_s}, {u"native_place"_s, u"籍贯"_s},
            {u"id_number"_s, u"公民身份号码"_s}, {u"education"_s, u"学历"_s}, {u"degree"_s, u"学位"_s},
            {u"school"_s, u"毕业院校"_s}, {u"joined"_s, u"入党时间"_s, Date}, {u"full"_s, u"转正时间"_s, Date},
            {u"standing"_s, u"人员类别"_s}, {u"introducers"_s, u"入党介绍人"_s}, {u"branch"_s, u"所在党支部"_s},
            {u"community"_s, u"所在社区"_s}, {u"unit"_s, u"工作单位"_s}, {u"post"_s, u"职务"_s},
            {u"occupation"_s, u"工作岗位"_s}, {u"mobile"_s, u"手机"_s}, {u"phone"_s, u"固定电话"_s},
            {u"address"_s, u"家庭住址"_s}, {u"specialties"_s, u"专长"_s}, {u"category"_s, u"党员类别"_s},
            {u"state"_s, u"党籍状态"_s}, {u"remarks"_s, u"流动、失联、困难情况"_s},
            {u"reported"_s, u"报到日期"_s, Date}, {u"certificate"_s, u"登记证号"_s}, {u"photo"_s, u"照片"_s, Image},
            {u"resume"_s, u"个人简历"_s}, {u"rewards"_s, u"奖惩情况"_s}, {u"zone"_s, u"责任区"_s},
            {u"zone_duties"_s, u"责任区职责内容"_s}, {u"zone_signed"_s, u"责任区签订日期"_s, Date},
            {u"teams"_s, u"志愿者队伍"_s}, {u"branch_opinion"_s, u"社区党支部意见"_s},
            {u"subdistrict_opinion"_s, u"街道党工委意见"_s}, {u"issuer"_s, u"填表单位"_s},
            {u"issued"_s, u"填表日期"_s, Date}},
        {{u"family"_s, u"家庭成员"_s,
             {{u"relation"_s, u"称谓"_s}, {u"name"_s, u"姓名"_s}, {u"birth"_s, u"出生日期"_s, Date},
                 {u"political_status"_s, u"政治面貌"_s}, {u"unit_and_post"_s, u"工作单位及职务"_s}}},
            {u"years"_s, u"年度情况（最近六年）"_s,
                {{u"year"_s, u"年度"_s, Number}, {u"minutes"_s, u"志愿服务时长"_s, Minutes},
                    {u"deeds"_s, u"办实事件数"_s, Number}, {u"meetings"_s, u"会议、学习次数"_s, Number},
                    {u"activities"_s, u"其他活动次数"_s, Number}, {u"grade"_s, u"民主评议等次"_s}}}},
        &sample, &faultOf};
}

SheetData registrationData(const RegistrationFormPaper &paper)
{
    SheetData data;
    data.subject = paper.name;
    data.fields = {{u"name"_s, paper.name}, {u"former_name"_s, paper.formerName}, {u"sex"_s, paper.sex},
        {u"birth"_s, paper.birth}, {u"ethnicity"_s, paper.ethnicity}, {u"native_place"_s, paper.nativePlace},
        {u"id_number"_s, paper.idNumber}, {u"education"_s, paper.education}, {u"degree"_s, paper.degree},
        {u"school"_s, paper.school}, {u"joined"_s, paper.joined}, {u"full"_s, paper.full},
        {u"standing"_s, paper.standing}, {u"introducers"_s, paper.introducers}, {u"branch"_s, paper.branch},
        {u"community"_s, paper.community}, {u"unit"_s, paper.unit}, {u"post"_s, paper.post},
        {u"occupation"_s, paper.occupation}, {u"mobile"_s, paper.mobile}, {u"phone"_s, paper.phone},
        {u"address"_s, paper.address}, {u"specialties"_s, paper.specialties}, {u"category"_s, paper.category},
        {u"state"_s, paper.membershipState}, {u"remarks"_s, remarksOf(paper)}, {u"reported"_s, paper.reported},
        {u"certificate"_s, paper.certificateNumber}, {u"photo"_s, paper.photoJpeg}, {u"resume"_s, paper.resume},
        {u"rewards"_s, paper.rewards}, {u"zone"_s, paper.zone}, {u"zone_duties"_s, paper.zoneDuties},
        {u"zone_signed"_s, paper.zoneSigned}, {u"teams"_s, paper.teams}, {u"branch_opinion"_s, paper.branchOpinion},
        {u"subdistrict_opinion"_s, paper.subdistrictOpinion}, {u"issuer"_s, paper.issuer}, {u"issued"_s, paper.issued}};
    SheetRows &family = data.sections[u"family"_s];
    family.fields = {u"relation"_s, u"name"_s, u"birth"_s, u"political_status"_s, u"unit_and_post"_s};
    for (const FamilyMember &member : paper.family)
        family.rows << QList<SheetValue>{
            member.relation, member.name, member.birth, member.politicalStatus, member.unitAndPost};
    SheetRows &years = data.sections[u"years"_s];
    years.fields = {u"year"_s, u"minutes"_s, u"deeds"_s, u"meetings"_s, u"activities"_s, u"grade"_s};
    for (const RegistrationYear &year : paper.years.mid(std::max<qsizetype>(0, paper.years.size() - yearsShown)))
        years.rows << QList<SheetValue>{qint64(year.year), qint64(year.minutes), qint64(year.deeds),
            qint64(year.meetings), qint64(year.activities), year.grade};
    return data;
}

} // namespace dangjian
