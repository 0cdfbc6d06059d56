// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace dangjian {

/** What becomes of the rows that name a member who is merged into another. */
enum class MergedRows
{
    Move, // they are the kept member's from now on
    Go, // the kept member has rows of the kind already; the journal keeps these
    Pair, // they become pairs of the kept member, unless there is such a pair
    Derived // they follow from others, by triggers or by the repositories
};

/** A column that holds the id of a member, and what a merge does with its rows. */
struct MemberReference
{
    const char *table;
    const char *column;
    MergedRows rows;
};

/**
 * All of them: a test compares the list with the schema, so that a table which comes later is thought of. Not among
 * them: member_merge.merged_id, which names who is no longer there.
 */
const QList<MemberReference> &memberReferences();

} // namespace dangjian
