// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterreport.h"

#include <algorithm>

namespace dangjian {

QMap<RosterState, int> RosterImportReport::counts() const
{
    QMap<RosterState, int> counts;
    for (const RosterImportRow &row : rows)
        ++counts[row.state];
    return counts;
}

QMap<RosterEffect, int> RosterImportReport::effects() const
{
    QMap<RosterEffect, int> effects;
    for (const RosterImportRow &row : rows)
        ++effects[row.effect];
    return effects;
}

int RosterImportReport::refused() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
        [](const RosterImportRow &row) { return !row.isEntered() && row.state != RosterState::Ignored; }));
}

int RosterImportReport::replanned() const
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [](const RosterImportRow &row) { return row.replanned; }));
}

} // namespace dangjian
