// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberfields.h"

#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "rosters/celltext.h"
#include "rosters/membernames.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

bool likeIdNumber(const QString &text)
{
    return checkIdNumber(cleanIdNumber(text)) == IdNumberFault::None;
}

bool likeMobile(const QString &text)
{
    return isMobileNumber(text);
}

bool likeSex(const QString &text)
{
    return text == u"男" || text == u"女";
}

bool likeEthnicity(const QString &text)
{
    // A bare code or 水 alone could be anything.
    return text.size() > 1 && text.endsWith(u'族') && ethnicityCodes().codeOf(text).has_value();
}

bool likeCategory(const QString &text)
{
    return categoryNamed(text).has_value();
}

bool likeStanding(const QString &text)
{
    return standingNamed(text).has_value();
}

bool likeState(const QString &text)
{
    return membershipStateNamed(text).has_value();
}

bool likeBranch(const QString &text)
{
    return text.endsWith(u"支部") || text.endsWith(u"总支") || text.endsWith(u"党委");
}

bool likeUnit(const QString &text)
{
    return !likeBranch(text);
}

bool likeLandline(const QString &text)
{
    return !likeMobile(text);
}

/** Two to four Hanzi of which the first are a surname that many have. */
bool likeName(const QString &text)
{
    static const QString surnames
        = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁"
          u"魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎"
          u"易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄"
          u"辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏"
          u"宁柯阮桂闵解强柴华车冉房边净阴闫肖付仇诸尉"_s;
    const QString name = QString(text).remove(u' ');
    return name.size() >= 2 && name.size() <= 4 && surnames.contains(name.at(0))
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

RosterDate dateIn(const QString &text)
{
    return readDate(Cell{CellType::Text, text});
}

/** A date that the ID number beside it says, too. */
bool isBirthOf(const QString &text, const QString &idNumber)
{
    const RosterDate date = dateIn(text);
    const QDate birth = factsOf(cleanIdNumber(idNumber)).birth;
    return birth.isValid()
        && (date.kind == RosterDateKind::Day ? date.date == birth
                                             : date.kind == RosterDateKind::Month && isSameMonth(date.date, birth));
}

/** A date on which who has the ID number was grown up. */
bool isAfterYouthOf(const QString &text, const QString &idNumber)
{
    constexpr int youth = 17;
    const RosterDate date = dateIn(text);
    const QDate birth = factsOf(cleanIdNumber(idNumber)).birth;
    return birth.isValid() && (date.kind == RosterDateKind::Day || date.kind == RosterDateKind::Month)
        && date.date >= birth.addYears(youth);
}

} // namespace

const QList<RosterField> &memberRosterFields()
{
    static const QList<RosterField> fields{
        {u"serial"_s, {u"序号"_s, u"编号"_s, u"顺序号"_s, u"NO"_s}},
        {u"name"_s, {u"姓名"_s, u"党员姓名"_s, u"名字"_s, u"党员名称"_s, u"姓名全称"_s}, likeName, true},
        {u"sex"_s, {u"性别"_s}, likeSex, true},
        {u"id_number"_s,
            {u"公民身份号码"_s, u"公民身份证号码"_s, u"公民身份证号"_s, u"公民身份号"_s, u"居民身份证号码"_s,
                u"居民身份证号"_s, u"居民身份证"_s, u"身份证号码"_s, u"身份证号"_s, u"身份证"_s, u"身份证件号码"_s,
                u"身份证编号"_s, u"身份号码"_s, u"证件号码"_s, u"证件号"_s},
            likeIdNumber, true},
        {u"ethnicity"_s, {u"民族"_s, u"族别"_s}, likeEthnicity, true},
        {u"birth"_s, {u"出生日期"_s, u"出生年月"_s, u"出生年月日"_s, u"出生时间"_s, u"生日"_s, u"出生"_s}, nullptr,
            false, u"id_number"_s, isBirthOf, 0.9},
        {u"native_place"_s, {u"籍贯"_s, u"祖籍"_s}},
        {u"education"_s,
            {u"学历"_s, u"文化程度"_s, u"最高学历"_s, u"学历情况"_s, u"学历层次"_s, u"现学历"_s, u"受教育程度"_s}},
        {u"degree"_s, {u"学位"_s, u"最高学位"_s}},
        {u"school"_s, {u"毕业院校"_s, u"毕业学校"_s, u"毕业院校系及专业"_s, u"毕业院校及专业"_s, u"毕业学校及专业"_s}},
        {u"standing"_s, {u"人员类别"_s, u"党员类别"_s, u"类别"_s, u"政治面貌"_s, u"正式或预备"_s, u"是否正式党员"_s},
            likeStanding},
        {u"category"_s,
            {u"党员类型"_s, u"党员类别"_s, u"类别"_s, u"类型"_s, u"党员分类"_s, u"分类"_s, u"人员类型"_s,
                u"党员属性"_s},
            likeCategory, true},
        {u"branch"_s,
            {u"所在党支部"_s, u"所属党支部"_s, u"党支部"_s, u"所在支部"_s, u"所属支部"_s, u"支部"_s, u"支部名称"_s,
                u"党支部名称"_s, u"所在党组织"_s, u"所属党组织"_s, u"党组织"_s, u"党组织名称"_s, u"所在党支部名称"_s,
                u"所属党支部名称"_s, u"组织关系所在党支部"_s, u"组织关系所在支部"_s, u"组织关系所在党组织"_s},
            likeBranch, true},
        {u"joined"_s,
            {u"加入党组织日期"_s, u"加入党组织时间"_s, u"加入中共组织日期"_s, u"加入中国共产党日期"_s,
                u"加入中国共产党时间"_s, u"入党时间"_s, u"入党日期"_s, u"入党年月"_s, u"入党年月日"_s, u"加入日期"_s},
            nullptr, false, u"id_number"_s, isAfterYouthOf, 0.5},
        {u"full"_s,
            {u"转为正式党员日期"_s, u"转为正式党员时间"_s, u"转正时间"_s, u"转正日期"_s, u"转正年月"_s, u"转正年月日"_s,
                u"成为正式党员日期"_s},
            nullptr, false, u"id_number"_s, isAfterYouthOf, 0.5},
        {u"introducers"_s, {u"入党介绍人"_s, u"介绍人"_s}},
        {u"occupation"_s, {u"工作岗位"_s, u"岗位"_s, u"职业"_s, u"从业状况"_s, u"从业情况"_s, u"就业状况"_s}},
        {u"mobile"_s,
            {u"联系电话"_s, u"手机"_s, u"手机号码"_s, u"手机号"_s, u"移动电话"_s, u"联系方式"_s, u"联系手机"_s,
                u"手机电话"_s, u"电话"_s, u"电话号码"_s, u"本人电话"_s},
            likeMobile, true},
        {u"phone"_s,
            {u"固定电话"_s, u"固话"_s, u"固定电话号码"_s, u"座机号码"_s, u"座机"_s, u"家庭电话"_s, u"住宅电话"_s,
                u"宅电"_s, u"办公电话"_s, u"电话"_s, u"电话号码"_s},
            likeLandline},
        {u"address"_s,
            {u"家庭住址"_s, u"住址"_s, u"家庭地址"_s, u"居住地址"_s, u"现住址"_s, u"现居住地"_s, u"现居住地址"_s,
                u"居住地"_s, u"详细住址"_s, u"详细地址"_s, u"地址"_s, u"家庭详细住址"_s, u"常住地址"_s}},
        {u"state"_s, {u"党籍状态"_s, u"党籍状况"_s, u"党籍"_s, u"状态"_s}, likeState},
        {u"lost_contact"_s,
            {u"是否为失联党员"_s, u"是否失联党员"_s, u"是否失联"_s, u"失联党员"_s, u"失联"_s, u"是否为失去联系党员"_s}},
        {u"lost_since"_s, {u"失联时间"_s, u"失联日期"_s, u"失去联系日期"_s, u"失去联系时间"_s}},
        {u"away"_s,
            {u"是否为流动党员"_s, u"是否流动党员"_s, u"是否流动"_s, u"是否外出流动"_s, u"流动"_s,
                u"是否为外出流动党员"_s}},
        {u"away_where"_s,
            {u"外出流向"_s, u"流动去向"_s, u"流向"_s, u"外出地点"_s, u"流动地"_s, u"外出去向"_s, u"流入地"_s}},
        {u"unit"_s,
            {u"工作单位"_s, u"所在单位"_s, u"单位"_s, u"单位名称"_s, u"现工作单位"_s, u"工作单位名称"_s, u"在职单位"_s},
            likeUnit},
        {u"post"_s, {u"职务"_s, u"现任职务"_s, u"行政职务"_s, u"工作职务"_s, u"职务职称"_s}},
        {u"reported"_s, {u"报到时间"_s, u"报到日期"_s, u"到社区报到时间"_s, u"到社区报到日期"_s}},
        {u"specialties"_s, {u"特长"_s, u"个人特长"_s, u"特长爱好"_s, u"爱好特长"_s, u"兴趣特长"_s}},
        {u"hardship"_s, {u"是否困难党员"_s, u"是否为困难党员"_s, u"困难党员"_s, u"是否困难"_s, u"是否生活困难"_s}},
        {u"remarks"_s, {u"备注"_s, u"说明"_s, u"备注说明"_s}},
        {u"reason"_s, {u"原因"_s, u"错误原因"_s}}, // of rows that came back, see refusedrows.h
    };
    return fields;
}

} // namespace dangjian
