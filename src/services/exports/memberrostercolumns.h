// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "members/memberparticulars.h"

#include <QList>
#include <QString>

namespace dangjian {

/** A column of a roster that goes out and can come in again. */
struct MemberRosterColumn
{
    QString key{}; // the field of memberRosterFields() that an import finds under the heading
    QString heading{};
    double width = 12; // in characters
    TableValue (*value)(const MemberParticulars &particulars, bool clear) = nullptr;
};

/**
 * Every field that an import of members takes in, under headings that it knows: 姓名, 性别, 公民身份号码, 民族,
 * 出生日期, 籍贯, 学历, 学位, 毕业院校, 人员类别, 党员类型, 所在党支部, 入党时间, 转正时间, 入党介绍人, 工作单位, 职务,
 * 工作岗位, 手机, 固定电话, 家庭住址, 报到时间, 党籍状态, 是否失联党员, 失联时间, 是否流动党员, 外出流向, 特长,
 * 是否困难党员, 备注. They and the words below them are Chinese whatever the screen speaks: an import reads them so.
 * With ID numbers in clear the file imports again without a change; masked ones are refused there.
 */
const QList<MemberRosterColumn> &memberRosterColumns();

} // namespace dangjian
