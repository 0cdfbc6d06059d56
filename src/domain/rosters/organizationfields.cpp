// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/organizationfields.h"

#include "rosters/organizationnames.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

bool likeKind(const QString &text)
{
    return organizationKindNamed(text).has_value();
}

} // namespace

const QList<RosterField> &organizationRosterFields()
{
    static const QList<RosterField> fields{
        {u"serial"_s, {u"序号"_s, u"顺序号"_s, u"NO"_s}},
        {u"code"_s, {u"代码"_s, u"党组织代码"_s, u"组织代码"_s, u"编码"_s, u"编号"_s, u"党组织编码"_s}},
        {u"name"_s,
            {u"党组织名称"_s, u"组织名称"_s, u"名称"_s, u"全称"_s, u"党组织全称"_s, u"党组织"_s, u"党支部名称"_s,
                u"支部名称"_s, u"党支部"_s}},
        {u"short_name"_s, {u"简称"_s, u"党组织简称"_s, u"组织简称"_s}},
        {u"kind"_s, {u"类别"_s, u"党组织类别"_s, u"组织类别"_s, u"类型"_s, u"党组织类型"_s, u"组织类型"_s}, likeKind,
            true},
        {u"parent"_s,
            {u"上级党组织"_s, u"上级组织"_s, u"上级党组织名称"_s, u"隶属党组织"_s, u"所属党组织"_s, u"上级党组织代码"_s,
                u"所属街道"_s, u"街道"_s}},
        {u"founded"_s,
            {u"成立日期"_s, u"成立时间"_s, u"建立日期"_s, u"建立时间"_s, u"党组织成立日期"_s, u"批准成立日期"_s}},
        {u"address"_s, {u"地址"_s, u"办公地址"_s, u"详细地址"_s, u"办公地点"_s}},
        {u"phone"_s, {u"电话"_s, u"联系电话"_s, u"办公电话"_s, u"电话号码"_s}},
        {u"population"_s, {u"人口"_s, u"人口数"_s, u"常住人口"_s, u"辖区人口"_s, u"总人口"_s}},
        {u"households"_s, {u"户数"_s, u"总户数"_s, u"居民户数"_s, u"辖区户数"_s}},
        {u"reason"_s, {u"原因"_s, u"错误原因"_s}},
    };
    return fields;
}

} // namespace dangjian
