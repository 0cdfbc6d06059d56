// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QList>

namespace dangjian {

/** How much a finding matters: an error keeps the member from being saved, a warning is shown and kept. */
enum class FindingLevel
{
    Warning,
    Error
};

/** One thing that does not fit; the code is stable ("joined.before_18"), the field is the column's name. */
struct MemberFinding
{
    FindingLevel level = FindingLevel::Error;
    QString code;
    QString field;
};

/**
 * What does not fit in a member's particulars: name missing, branch missing, ID number faults (GB 11643), birth date or
 * sex that disagree with it, joined before 18 (Party constitution, article 1), full before joined, dates after `today`.
 */
QList<MemberFinding> findingsOf(const Member &member, QDate today);

/** Name, sex and birth date filled from a valid ID number where they are empty. */
void fillFromIdNumber(Member &member);

/** Spaces of all kinds at the ends and within Han names, and invisible characters, are taken out. */
QString cleanName(const QString &text);

} // namespace dangjian
