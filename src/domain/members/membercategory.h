// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

namespace dangjian {

/** The three categories 三类 by which a community looks after its members; each has its own certificate. */
enum class MemberCategory
{
    Branch, // 社区支部党员
    InService, // 居住社区的在职党员
    Floating, // 下岗、外来流动党员
};

template <>
struct Codes<MemberCategory>
{
    static constexpr std::array table{std::pair{MemberCategory::Branch, "branch"},
        std::pair{MemberCategory::InService, "in_service"}, std::pair{MemberCategory::Floating, "floating"}};
};

} // namespace dangjian
