// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "rosters/rosterreport.h"

#include <QString>

namespace dangjian {

/** Into which of the window's lists a row falls; each row into one, beside which it may also be Noticed. */
enum class RowGroup
{
    All,
    New,
    Changed,
    Unchanged,
    Doubtful, // waits for a decision
    Refused,
    Ignored, // no row of the roster's, or left out by a person
    Noticed, // entered, with something to be looked at
    Outside // Doubtful and Refused: what an import leaves to be mended
};

RowGroup groupOf(const RosterImportRow &row);

/** The words of the screen for what becomes of a row. */
QString wordFor(RosterState state);
QString wordFor(RosterEffect effect);
QString wordFor(RowGroup group);
QString wordFor(RosterSubject subject);
/** What becomes of a row: 新增, 补空白, 替换, 不变, 待定, 不导入 and so on; `waits`: it can still be decided. */
QString destinyOf(const RosterImportRow &row, OnExisting onExisting, bool waits = true);

/** What a field of a roster is called on the screen. */
QString fieldTitle(RosterSubject subject, const QString &key);
/** By what a column was known for its field, and how surely: 按标题, 按内容（较有把握）. */
QString reasonOf(const HeadingColumn &column);

/** What is said about a row: the finding that decides, or what is noticed beside it; empty where all is well. */
QString rosterText(const RosterFinding &finding);
QString rosterText(const RosterImportRow &row);

/** "Import members" as the window's title. */
QString importTitle(RosterSubject subject);
/** What came of an import, in a few short sentences, one a line. */
QString outcomeText(RosterSubject subject, const RosterImportReport &report);

/** Why something stays when an import is taken back, and since whose act. */
QString heldText(const HeldRow &row);

} // namespace dangjian
