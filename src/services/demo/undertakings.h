// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participation.h"

#include <span>

namespace dangjian {

/** Something that members do, and in which months; bit 0 of `months` is January, 0 = all year. */
struct Undertaking
{
    ParticipationKind kind;
    const char16_t *content;
    int fewestHalfHours;
    int mostHalfHours;
    int fewestDeeds;
    int mostDeeds;
    unsigned months = 0;
    const char *theme = ""; ///< 四进社区 theme of an activity
};

constexpr bool isInSeason(const Undertaking &undertaking, int month)
{
    return undertaking.months == 0 || (undertaking.months >> (month - 1) & 1U) != 0;
}

/** What a community calls its members together for. */
std::span<const Undertaking> commonUndertakings();

/** What a member does alone. */
std::span<const Undertaking> singleUndertakings();

} // namespace dangjian
