// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "organizations/organization.h"
#include "rosters/rosterrow.h"
#include "rosters/rostersubject.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace dangjian {

/** A row of a file: the sheet as Workbook counts them, and the number that its own program shows beside the row. */
struct RosterRowId
{
    int sheet = 0;
    int row = 0;

    friend bool operator==(const RosterRowId &, const RosterRowId &) = default;
    friend size_t qHash(const RosterRowId &id, size_t seed = 0) { return qHashMulti(seed, id.sheet, id.row); }
};

/** How one sheet is read, where a person said so. */
struct RosterSheetChoice
{
    int sheet = 0;
    std::optional<int> headerRow{}; // the last row of headings by its own number, 0 = none; nothing: it is looked for
    QHash<int, QString> fields{}; // column from 0 → key of the field, empty = not taken in; others are guessed

    friend bool operator==(const RosterSheetChoice &, const RosterSheetChoice &) = default;
};

/** What a person decided about one row. */
struct RosterRowChoice
{
    std::optional<OnExisting> onExisting{}; // of members, units, organizations that are there already
    /**
     * Members, records: this row is that person, whatever its ID number says; members, a null id: it is none of those
     * who look alike.
     */
    std::optional<MemberId> samePerson{};
    QHash<QString, QDate> days{}; // the day of a month, by the field's key
    bool leaveOut = false; // the row is passed over

    friend bool operator==(const RosterRowChoice &, const RosterRowChoice &) = default;
};

/** What is to be brought in, and how; all that a person can decide between the dry run and the import. */
struct RosterImportOptions
{
    QString file{}; // whatever openWorkbook() reads
    bool dryRun = false; // tells what would happen and writes nothing
    /** A branch's name as the sheet has it, and which one was meant: remembered as another spelling of its name. */
    QHash<QString, OrganizationId> branchChoices{};
    /**
     * Branches that are made with the import, by the name as the sheet has it; name, short name, code, kind and parent
     * count, an empty name is the sheet's.
     */
    QHash<QString, Organization> newBranches{};
    RosterSubject subject = RosterSubject::Members;
    QList<RosterSheetChoice> sheets{}; // empty: the visible sheet whose headings are known best
    QHash<QString, QString> mapping{}; // heading → key of the field (empty = not taken in), before all guesses
    OnExisting onExisting = OnExisting::Fill;
    OrganizationId defaultBranch{}; // of rows that name none
    MonthRule months = MonthRule::Ask;
    QHash<RosterRowId, RosterRowChoice> rowChoices{};
};

} // namespace dangjian
