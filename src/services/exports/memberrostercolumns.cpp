// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/memberrostercolumns.h"

#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "rosters/membernames.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

using Particulars = MemberParticulars;

TableValue day(QDate date)
{
    return date.isValid() ? TableValue(date) : TableValue();
}

TableValue yesOrNo(bool value)
{
    return value ? u"是"_s : u"否"_s;
}

/** The name of a code; what stands in the place of one stays as it is. */
TableValue named(const CodeList &list, const QString &code)
{
    const QString name = list.nameOf(code);
    return name.isEmpty() ? code : name;
}

QList<MemberRosterColumn> makeColumns()
{
    return {
        {u"name"_s, u"姓名"_s, 10, [](const Particulars &p, bool) { return TableValue(p.member.name); }},
        {u"sex"_s, u"性别"_s, 6, [](const Particulars &p, bool) { return TableValue(rosterWord(p.member.sex)); }},
        {u"id_number"_s, u"公民身份号码"_s, 21,
            [](const Particulars &p, bool clear) {
                return TableValue(clear ? p.member.idNumber : maskedIdNumber(p.member.idNumber));
            }},
        {u"ethnicity"_s, u"民族"_s, 10,
            [](const Particulars &p, bool) { return named(ethnicityCodes(), p.member.ethnicity); }},
        {u"birth"_s, u"出生日期"_s, 12, [](const Particulars &p, bool) { return day(p.member.birth); }},
        {u"native_place"_s, u"籍贯"_s, 14, [](const Particulars &p, bool) { return TableValue(p.member.nativePlace); }},
        {u"education"_s, u"学历"_s, 14,
            [](const Particulars &p, bool) { return named(educationCodes(), p.member.education); }},
        {u"degree"_s, u"学位"_s, 10, [](const Particulars &p, bool) { return TableValue(p.member.degree); }},
        {u"school"_s, u"毕业院校"_s, 20, [](const Particulars &p, bool) { return TableValue(p.member.school); }},
        {u"standing"_s, u"人员类别"_s, 12,
            [](const Particulars &p, bool) { return TableValue(rosterWord(p.member.standing)); }},
        {u"category"_s, u"党员类型"_s, 20,
            [](const Particulars &p, bool) { return TableValue(rosterWord(p.member.category)); }},
        {u"branch"_s, u"所在党支部"_s, 28, [](const Particulars &p, bool) { return TableValue(p.branchName); }},
        {u"joined"_s, u"入党时间"_s, 12, [](const Particulars &p, bool) { return day(p.member.joined); }},
        {u"full"_s, u"转正时间"_s, 12, [](const Particulars &p, bool) { return day(p.member.full); }},
        {u"introducers"_s, u"入党介绍人"_s, 16,
            [](const Particulars &p, bool) { return TableValue(p.member.introducers); }},
        {u"unit"_s, u"工作单位"_s, 24, [](const Particulars &p, bool) { return TableValue(p.unitName); }},
        {u"post"_s, u"职务"_s, 14, [](const Particulars &p, bool) { return TableValue(p.member.post); }},
        {u"occupation"_s, u"工作岗位"_s, 20,
            [](const Particulars &p, bool) { return named(occupationCodes(), p.member.occupation); }},
        {u"mobile"_s, u"手机"_s, 14,
            [](const Particulars &p, bool clear) {
                return TableValue(clear ? p.member.mobile : maskedPhone(p.member.mobile));
            }},
        {u"phone"_s, u"固定电话"_s, 15,
            [](const Particulars &p, bool clear) {
                return TableValue(clear ? p.member.phone : maskedPhone(p.member.phone));
            }},
        {u"address"_s, u"家庭住址"_s, 36,
            [](const Particulars &p, bool clear) {
                return TableValue(clear ? p.member.address : maskedAddress(p.member.address));
            }},
        {u"reported"_s, u"报到时间"_s, 12, [](const Particulars &p, bool) { return day(p.member.reported); }},
        {u"state"_s, u"党籍状态"_s, 10,
            [](const Particulars &p, bool) { return TableValue(rosterWord(p.member.state)); }},
        {u"lost_contact"_s, u"是否失联党员"_s, 13,
            [](const Particulars &p, bool) { return yesOrNo(p.member.lostContact); }},
        {u"lost_since"_s, u"失联时间"_s, 12, [](const Particulars &p, bool) { return day(p.member.lostSince); }},
        {u"away"_s, u"是否流动党员"_s, 13, [](const Particulars &p, bool) { return yesOrNo(p.member.away); }},
        {u"away_where"_s, u"外出流向"_s, 16, [](const Particulars &p, bool) { return TableValue(p.member.awayWhere); }},
        {u"specialties"_s, u"特长"_s, 16,
            [](const Particulars &p, bool) { return named(specialtyCodes(), p.member.specialties); }},
        {u"hardship"_s, u"是否困难党员"_s, 13, [](const Particulars &p, bool) { return yesOrNo(p.member.hardship); }},
        {u"remarks"_s, u"备注"_s, 24, [](const Particulars &p, bool) { return TableValue(p.member.remarks); }},
    };
}

} // namespace

const QList<MemberRosterColumn> &memberRosterColumns()
{
    static const QList<MemberRosterColumn> columns = makeColumns();
    return columns;
}

} // namespace dangjian
