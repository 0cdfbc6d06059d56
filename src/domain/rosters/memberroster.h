// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "rosters/headings.h"
#include "rosters/namedirectory.h"
#include "rosters/rosterrow.h"
#include "rosters/rowreading.h"

#include <QDate>
#include <QHash>

namespace dangjian {

/** A row of a roster of members: the judgement, and the member as far as it could be read. */
struct MemberRosterRow : RosterRow
{
    Member member{};
    QString branchName{}; // as it stands in the sheet
    QString unitName{};
    RosterDays months{}; // dates of which only the month is said: the first of each, by the field's key

    // What the sheet says; where it is silent, the member has the usual value.
    bool saysCategory = false;
    bool saysStanding = false;
    bool saysState = false;
    bool saysLostContact = false;
    bool saysAway = false;
    bool saysHardship = false;
};

/**
 * Reads the rows of a roster of members one after the other, in the order of the sheet.
 *
 * Codes of findings, beside those of findingsOf() (of which a birth date or sex that the ID number contradicts is only
 * a warning here: the number decides) and of RowReading: id_number.lost_digits, id_number.fifteen, name.characters,
 * mobile.several (args: what stands there, the mobile number, the telephone), branch.unknown, branch.similar (args:
 * what stands there, suggestions), category.unknown, standing.unknown, state.unknown, sex.unknown, ethnicity.unknown,
 * education.unknown (field, args: what stands there), id_number.same_as_row (args: the row), row.total, row.heading,
 * row.note, row.empty, row.branch (args: the branch of the rows below); branch.by_title and branch.by_sheet (args: the
 * branch) where the row itself names none.
 */
class MemberRoster
{
public:
    MemberRoster(const HeadingMap &headings, const NameDirectory &branches, QDate today)
        : MemberRoster(headings, branches, RosterRules{today})
    {
    }
    MemberRoster(const HeadingMap &headings, const NameDirectory &branches, const RosterRules &rules);

    MemberRosterRow read(const TableRow &row, const RosterDays &days = {});
    /** A row of this sheet is left out after all: who comes next with its ID number is no double. */
    void forget(const QString &idNumber, int row);
    /** Goes on with another sheet; its name stands before the rows of the former ones ("花名册!12"). */
    void nextSheet(const HeadingMap &headings, const QString &formerSheet);
    /** The sheet that is read is called so: where that is a branch's name, it is the one of rows that name none. */
    void nameSheet(const QString &name) { m_sheetName = name; }

private:
    class Reading;

    /** The branch that a line names, where nothing else stands in it; empty where it is none. */
    QString branchTitle(const TableRow &row) const;

    RosterColumns m_columns;
    const NameDirectory &m_branches;
    RosterRules m_rules;
    QHash<QString, QString> m_rowOfIdNumber; // of rows that were not refused
    QString m_sheetName;
    QString m_title; // the branch named by the last line that holds nothing else
};

} // namespace dangjian
