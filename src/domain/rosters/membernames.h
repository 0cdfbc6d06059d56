// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QString>

#include <optional>

namespace dangjian {

// What people write in rosters for the states of members; cleaned texts in, nothing where a text is not known.

/** 男, 女 and the codes of GB/T 2261.1. */
std::optional<Sex> sexNamed(const QString &text);
/** 党员类型: 社区支部党员, 在职党员, 下岗党员, 流动党员 and their like. */
std::optional<MemberCategory> categoryNamed(const QString &text);
/** 人员类别: 正式党员, 预备党员. */
std::optional<Standing> standingNamed(const QString &text);
/** 党籍状态: 正常, 停止党籍, 出党, 已转出, 死亡. */
std::optional<MembershipState> membershipStateNamed(const QString &text);

// The way back: the words of the program's own rosters, which the functions above read.

QString rosterWord(Sex sex);
QString rosterWord(MemberCategory category);
QString rosterWord(Standing standing);
QString rosterWord(MembershipState state);

} // namespace dangjian
