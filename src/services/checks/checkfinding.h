// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/chainbreak.h"
#include "codes.h"

#include <QString>

#include <optional>

namespace dangjian {

/** What a finding of the check means for who reads it. */
enum class CheckGravity
{
    Replaced, // something of the office's own cannot be used, and the program's own stands in for it
    Derived, // sums and search keys are out of step; all that was entered is there
    Contradiction, // what was entered contradicts itself or its history
    Unreadable // parts of the file cannot be read
};

template <>
struct Codes<CheckGravity>
{
    static constexpr std::array table{std::pair{CheckGravity::Replaced, "replaced"},
        std::pair{CheckGravity::Derived, "derived"}, std::pair{CheckGravity::Contradiction, "contradiction"},
        std::pair{CheckGravity::Unreadable, "unreadable"}};
};

/** One thing found by the check. Its sentence is made of the code by gui and cli. */
struct CheckFinding
{
    QString code; // "sum.member_year"
    QString subject; // the id of the row, or table/id
    CheckGravity gravity = CheckGravity::Contradiction;
    std::optional<ChainBreak> chain{}; // act.seal: which act, and what was done to it
    std::optional<UnnotedRow> unnoted{}; // journal.differs: what differs, and who noted the row last
};

} // namespace dangjian
