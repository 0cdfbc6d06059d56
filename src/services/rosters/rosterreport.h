// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/headings.h"
#include "rosters/importbatch.h"
#include "rosters/rosteroptions.h"

#include <QMap>

namespace dangjian {

/** Somebody in the store whom a row may mean. */
struct RosterLikeness
{
    MemberId id{};
    QString name{};
    QString idNumber{}; // masked
    QDate birth{};
    QString branchName{};
    QString code{}; // in what they are alike: "same_name_birth", "same_name_phone", "similar_name_birth", "same_name"
    QString certificate{}; // the number of the one that is valid

    friend bool operator==(const RosterLikeness &, const RosterLikeness &) = default;
};

/** A row as it was judged, and what it did (or would do). */
struct RosterImportRow : RosterRow
{
    int sheet = 0; // as Workbook counts them
    QString name{}; // the person, unit or organization; of a record the person
    QString branchName{}; // as the sheet has it
    qint64 known = 0; // the id of the member, unit, organization or record that is there already; 0 = none
    QList<RosterChange> changes{}; // of something known; what is new has none
    QList<RosterLikeness> alike{}; // whom else the row may mean
    bool replanned = false; // the store had changed since the dry run, and this row comes out otherwise

    RosterRowId id() const { return {sheet, row}; }
    /** The code that decides the state ("id_number.checksum"); empty where all is well. */
    QString code() const { return decisive() ? decisive()->code : QString(); }
    /** What the sentence for code() needs. */
    QStringList args() const { return decisive() ? decisive()->args : QStringList(); }
};

/** A sheet that was read. */
struct RosterSheetReport
{
    int sheet = 0;
    QString name{};
    HeadingMap headings{};
};

/** A branch's name in a sheet that is none in the store, and in how many rows it stands. */
struct UnknownBranch
{
    QString name{};
    int rows = 0;
    QList<OrganizationId> similar{}; // likeliest first
    QStringList similarNames{}; // beside them
    bool isMade = false; // it will be made, see RosterImportOptions::newBranches
};

/** How much of a branch an import would change, in members of state normal, each counted once. */
struct BranchShare
{
    OrganizationId id{};
    QString name{};
    int members = 0; // that it has now
    int changed = 0; // of them, those of whom anything changes: gaps filled, values replaced, another branch
    int replaced = 0; // of these, those of whom something that stands there gives way
};

/** What came of an import, or would come of it. */
struct RosterImportReport
{
    QString sheet{}; // the first one's name
    HeadingMap headings{}; // of the first one
    QList<RosterImportRow> rows{}; // in the order of the sheets, below their headings
    QStringList newUnits{}; // names of work units that were not there before
    QList<RosterSheetReport> sheets{};
    QStringList sheetsNotRead{}; // names of visible sheets with headings that are known, where no sheet was chosen
    QList<UnknownBranch> unknownBranches{}; // by name
    QList<BranchShare> muchChanged{}; // branches of which more than 30 % would change; the largest part first
    bool entered = false; // whether anything was written
    ImportBatchId batch{}; // where something was written

    QMap<RosterState, int> counts() const;
    QMap<RosterEffect, int> effects() const;
    /** Rows that are not entered although they say something: error, choice, duplicate. */
    int refused() const;
    /** Rows that came out otherwise than in the dry run. */
    int replanned() const;
};

/** More than this part of a branch's members changed at once is told: a wrong column changes everybody. */
inline constexpr double muchOfABranch = 0.3;

} // namespace dangjian
