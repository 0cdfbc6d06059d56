// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/merge.h"
#include "mapping/row.h"

namespace dangjian {

template <>
struct Table<MergeNote>
{
    static constexpr const char *name = "member_merge";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("kept_id", row.keptId);
        v("merged_id", row.mergedId);
        v("merged_name", row.mergedName);
        v("merged_on", row.mergedOn);
        v("act", row.act);
        v("undone_act", row.undoneAct);
        v("row_version", row.rowVersion);
    }
};

template <>
struct Table<DistinctPair>
{
    static constexpr const char *name = "distinct_pair";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("first_id", row.firstId);
        v("second_id", row.secondId);
        v("row_version", row.rowVersion);
    }
};

/** Merges of members in the store, and pairs that are none. */
class MergeRepository
{
public:
    explicit MergeRepository(Connection &connection) : m_connection(connection) { }

    /** What would go over; certificateStays is not asked here. */
    Result<MergeExtent> extent(MemberId kept, MemberId merged);
    /** Gives all that names `merged` to `kept` or takes it away, by memberReferences, and the member's row last. */
    Done fuse(Transaction &transaction, MemberId kept, MemberId merged);
    Done note(Transaction &transaction, MergeNote note);
    /** The merges into a member that stand. */
    Result<QList<MergeNote>> into(MemberId kept);
    /** The newest first. */
    Result<QList<MergeNote>> all(int limit);

    /** Notes that two are not one person; nothing where that is noted already. */
    Done noteDistinct(Transaction &transaction, MemberId a, MemberId b);
    /** NotFound where it is not noted. */
    Done forgetDistinct(Transaction &transaction, MemberId a, MemberId b);
    Result<QList<DistinctPair>> distinct();

private:
    Done movePairs(Transaction &transaction, MemberId kept, MemberId merged);

    Connection &m_connection;
};

} // namespace dangjian
