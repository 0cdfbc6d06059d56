// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/unitfields.h"

#include "codelists/codelist.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

bool likeNature(const QString &text)
{
    return text.size() > 1 && unitNatureCodes().codeOf(text).has_value();
}

} // namespace

const QList<RosterField> &unitRosterFields()
{
    static const QList<RosterField> fields{
        {u"serial"_s, {u"序号"_s, u"编号"_s, u"顺序号"_s, u"NO"_s}},
        {u"name"_s,
            {u"单位名称"_s, u"名称"_s, u"单位"_s, u"单位全称"_s, u"驻区单位"_s, u"驻区单位名称"_s, u"工作单位"_s,
                u"共建单位"_s, u"全称"_s}},
        {u"nature"_s, {u"单位性质"_s, u"性质"_s, u"单位类型"_s, u"类型"_s, u"单位类别"_s, u"类别"_s}, likeNature, true},
        {u"superior"_s, {u"上级主管单位"_s, u"主管单位"_s, u"主管部门"_s, u"上级单位"_s, u"上级主管部门"_s, u"隶属"_s}},
        {u"party_organization"_s,
            {u"党组织"_s, u"党组织名称"_s, u"单位党组织"_s, u"所属党组织"_s, u"基层党组织"_s, u"党组织全称"_s}},
        {u"contact"_s, {u"联系人"_s, u"联络员"_s, u"负责人"_s, u"联系人姓名"_s, u"单位联系人"_s}},
        {u"phone"_s,
            {u"联系电话"_s, u"电话"_s, u"联系人电话"_s, u"电话号码"_s, u"单位电话"_s, u"联系方式"_s, u"办公电话"_s}},
        {u"address"_s, {u"地址"_s, u"单位地址"_s, u"详细地址"_s, u"办公地址"_s, u"单位住所"_s}},
        {u"community"_s, {u"所在社区"_s, u"社区"_s, u"所属社区"_s, u"驻在社区"_s, u"所在社区党支部"_s, u"共建社区"_s}},
        {u"reason"_s, {u"原因"_s, u"错误原因"_s}},
    };
    return fields;
}

} // namespace dangjian
