// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/actrows.h"

namespace dangjian {

/** What is left as a whole where something of it cannot be undone. */
enum class UndoManner
{
    ByGroup, // all rows of a member, an organization, a run
    ByRow // only the row, and of a changed row only the columns edited since: a merge touches records by the hundred
};

/** A row of a later act that goes along with the one that it refers to, since it says nothing without it. */
struct CompanionRow
{
    QString table;
    qint64 id = 0;
    qsizetype with = 0; // in ActRows::rows
};

/**
 * Finds what cannot be undone, by what refers to rows that would go, by what rows would refer to in their turn, and by
 * values that may stand only once; then what stays together with it. Sets `held` in the rows, gives the companions.
 */
Result<QList<CompanionRow>> holdBack(Connection &connection, ActId act, ActRows &rows, UndoManner manner);

} // namespace dangjian
