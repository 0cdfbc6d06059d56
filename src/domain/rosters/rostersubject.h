// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "rosters/rosterfield.h"

namespace dangjian {

/** What a roster lists. */
enum class RosterSubject
{
    Members,
    Units,
    Organizations,
    Records
};

template <>
struct Codes<RosterSubject>
{
    static constexpr std::array table{std::pair{RosterSubject::Members, "members"},
        std::pair{RosterSubject::Units, "units"}, std::pair{RosterSubject::Organizations, "organizations"},
        std::pair{RosterSubject::Records, "records"}};
};

/** The columns that rosters of a subject can have, in the order of the program's own. */
const QList<RosterField> &rosterFields(RosterSubject subject);

} // namespace dangjian
