// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dangjian {

/** What members are counted by before something is changed for many of them. */
enum class MemberTrait
{
    Category,
    State,
    Standing
};

} // namespace dangjian
