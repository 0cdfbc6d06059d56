// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "members/member.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace dangjian {

/** Why a row of an act is left as it is when the act is undone. */
enum class HeldReason
{
    Edited, // it was changed by a later act
    Removed, // a later act took it away
    Returned, // what the act took away is there again
    Referred, // something of a later act belongs to it
    Missing, // something that it belongs to is gone
    Taken, // a value that may stand only once (ID number, certificate number) was given to another since
    Together // it belongs to a row that stays
};

template <>
struct Codes<HeldReason>
{
    static constexpr std::array table{std::pair{HeldReason::Edited, "edited"},
        std::pair{HeldReason::Removed, "removed"}, std::pair{HeldReason::Returned, "returned"},
        std::pair{HeldReason::Referred, "referred"}, std::pair{HeldReason::Missing, "missing"},
        std::pair{HeldReason::Taken, "taken"}, std::pair{HeldReason::Together, "together"}};
};

/** A row that stays as it is, why, and what came after the act. */
struct HeldRow
{
    QString table;
    QString row; // its key
    HeldReason reason = HeldReason::Edited;
    QStringList columns{}; // Edited: those that differ
    QString other{}; // Referred, Missing, Taken: the table of the other row
    ActId by{}; // the later act, where the journal tells it
    QString byKind{};
    QDateTime byAt{};
    QString byWho{};
};

/** What stays together: all rows of one member, or one row that is nobody's. */
struct HeldBack
{
    MemberId member; // null where the rows are not a member's
    QString name; // the member's, or what the row is called
    QList<HeldRow> rows; // those with a reason of their own
    int rowsInAll = 0;
};

/** What undoing an act would do, or has done. */
struct UndoPreview
{
    ActId act;
    QString actKind;
    QString subject;
    QDateTime at;
    QString who;
    int rowsRemoved = 0;
    int rowsRestored = 0;
    int rowsChanged = 0;
    int membersRemoved = 0; // whose own row goes
    int membersRestored = 0;
    int membersChanged = 0; // others of whom something is changed
    int rowsAsBefore = 0; // undone already, or brought back by hand
    int lessonsKept = 0; // of an import: headings and spellings of branches' names that stay known
    QList<HeldBack> heldBack;

    /** False where nothing would be changed. */
    bool doesAnything() const { return rowsRemoved + rowsRestored + rowsChanged > 0; }
};

} // namespace dangjian
