// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/recordfields.h"

#include "members/idnumber.h"
#include "participation/typedcells.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

bool likeIdNumber(const QString &text)
{
    return checkIdNumber(cleanIdNumber(text)) == IdNumberFault::None;
}

bool likeKind(const QString &text)
{
    return text.size() > 1 && !text.at(0).isDigit() && kindFromText(text).has_value();
}

bool likeDate(const QString &text)
{
    return isWrittenDate(text);
}

bool likeBranch(const QString &text)
{
    return text.endsWith(u"支部") || text.endsWith(u"总支") || text.endsWith(u"党委");
}

} // namespace

const QList<RosterField> &recordRosterFields()
{
    static const QList<RosterField> fields{
        {u"serial"_s, {u"序号"_s, u"顺序号"_s, u"NO"_s}},
        {u"record"_s, {u"记录编号"_s, u"记录号"_s}},
        {u"id_number"_s,
            {u"公民身份号码"_s, u"身份证号码"_s, u"身份证号"_s, u"身份证"_s, u"居民身份证号码"_s, u"公民身份证号码"_s,
                u"证件号码"_s},
            likeIdNumber, true},
        {u"certificate"_s, {u"登记证号"_s, u"登记证编号"_s, u"证号"_s, u"证书编号"_s, u"登记证号码"_s}},
        {u"name"_s, {u"姓名"_s, u"党员姓名"_s, u"党员"_s, u"参加人"_s, u"参与人"_s}},
        {u"branch"_s,
            {u"所在党支部"_s, u"所属党支部"_s, u"党支部"_s, u"所在支部"_s, u"所属支部"_s, u"支部"_s, u"党支部名称"_s,
                u"所在党组织"_s},
            likeBranch},
        {u"date"_s,
            {u"日期"_s, u"参与日期"_s, u"活动日期"_s, u"时间"_s, u"活动时间"_s, u"参与时间"_s, u"服务日期"_s,
                u"服务时间"_s, u"参加日期"_s},
            likeDate, true},
        {u"kind"_s, {u"类别"_s, u"活动类别"_s, u"类型"_s, u"活动类型"_s, u"参与类别"_s, u"记录类别"_s, u"种类"_s},
            likeKind, true},
        {u"content"_s,
            {u"内容"_s, u"活动内容"_s, u"参与内容"_s, u"活动名称"_s, u"服务内容"_s, u"事项"_s, u"参与活动内容"_s,
                u"活动情况"_s, u"参与情况"_s}},
        {u"minutes"_s, {u"分钟"_s, u"时长分钟"_s, u"分钟数"_s, u"服务分钟"_s, u"参与分钟"_s}},
        {u"hours"_s,
            {u"时长"_s, u"小时"_s, u"小时数"_s, u"时长小时"_s, u"服务时长"_s, u"参与时长"_s, u"服务小时"_s,
                u"活动时长"_s, u"工时"_s}},
        {u"deeds"_s, {u"实事件数"_s, u"实事"_s, u"件数"_s, u"实事数"_s, u"办实事"_s, u"办实事件数"_s, u"实事件"_s}},
        {u"place"_s, {u"地点"_s, u"活动地点"_s, u"服务地点"_s, u"地址"_s}},
        {u"certifier"_s, {u"证明人"_s, u"证明"_s, u"签证人"_s, u"证明人签字"_s, u"确认人"_s}},
        {u"reason"_s, {u"原因"_s, u"错误原因"_s}},
    };
    return fields;
}

} // namespace dangjian
