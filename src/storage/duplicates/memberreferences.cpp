// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/memberreferences.h"

namespace dangjian {

const QList<MemberReference> &memberReferences()
{
    static const QList<MemberReference> references{
        {"certificate", "member_id", MergedRows::Move},
        {"distinct_pair", "first_id", MergedRows::Pair},
        {"distinct_pair", "second_id", MergedRows::Pair},
        {"member_branch_period", "member_id", MergedRows::Go},
        {"member_category_period", "member_id", MergedRows::Go},
        {"member_key", "member_id", MergedRows::Derived},
        {"member_merge", "kept_id", MergedRows::Move},
        {"member_standing_period", "member_id", MergedRows::Go},
        {"member_state_period", "member_id", MergedRows::Go},
        {"member_year", "member_id", MergedRows::Derived},
        {"participation", "member_id", MergedRows::Move},
        {"place", "responsible_id", MergedRows::Move},
    };
    return references;
}

} // namespace dangjian
