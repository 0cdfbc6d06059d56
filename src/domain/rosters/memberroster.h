// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "rosters/headings.h"
#include "rosters/namedirectory.h"
#include "rosters/rosterrow.h"

#include <QDate>
#include <QHash>

namespace dangjian {

/** A row of a roster of members: the judgement, and the member as far as it could be read. */
struct MemberRosterRow : RosterRow
{
    Member member{};
    QString branchName{}; // as it stands in the sheet
    QString unitName{};
};

/**
 * Reads the rows of a roster of members one after the other, in the order of the sheet.
 *
 * Codes of findings, beside those of findingsOf() (of which a birth date or sex that the ID number contradicts is only
 * a warning here: the number decides): id_number.lost_digits, date.impossible, date.unreadable, date.lost_digits,
 * date.month_only, date.serial_number (field: which), branch.unknown, branch.similar (args: what stands there,
 * suggestions), category.unknown, standing.unknown, state.unknown, sex.unknown, ethnicity.unknown, education.unknown,
 * yes_no.unknown, cell.error, formula.no_result (field, args: what stands there), id_number.same_as_row (args: the
 * row), row.total, row.heading, row.note, row.empty.
 */
class MemberRoster
{
public:
    MemberRoster(const HeadingMap &headings, const NameDirectory &branches, QDate today);

    MemberRosterRow read(const TableRow &row);

private:
    class Reading;
    QString ignoredBecause(const TableRow &row) const;

    HeadingMap m_headings;
    QHash<QString, int> m_columns;
    const NameDirectory &m_branches;
    QDate m_today;
    QHash<QString, int> m_rowOfIdNumber; // of rows that were not refused
};

} // namespace dangjian
