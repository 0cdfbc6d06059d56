// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QList>
#include <QStringList>

namespace dangjian {

/** How much a finding matters: an error keeps the member from being saved, a warning is shown and kept. */
enum class FindingLevel
{
    Warning,
    Error
};

/**
 * One thing that does not fit; the code is stable ("joined.before_18"), the field is the column's name, `args` what the
 * sentence needs.
 */
struct MemberFinding
{
    FindingLevel level = FindingLevel::Error;
    QString code{};
    QString field{};
    QStringList args{};
};

/**
 * What does not fit in a member's particulars. Errors: name or branch missing, texts that are too long (text.too_long,
 * args: the limit, the field), ID number faults (GB 11643), birth date or sex that disagree with it, born, joined or
 * reported in after `today`. Warnings: joined before 18 (Party constitution, article 1), full before joined or after
 * `today`, a probationary member who is said to be full since, a mobile number that is none.
 */
QList<MemberFinding> findingsOf(const Member &member, QDate today);

/** The longest name of a work unit, in characters; organizations' full names have some fifty. */
inline constexpr int longestUnitName = 200;

/** Name, sex and birth date filled from a valid ID number where they are empty. */
void fillFromIdNumber(Member &member);

/** Spaces of all kinds at the ends and within Han names, and invisible characters, are taken out. */
QString cleanName(const QString &text);

} // namespace dangjian
