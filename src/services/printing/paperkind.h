// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dangjian {

/** The papers that are printed for a member. */
enum class PaperKind
{
    Certificate, // the booklet of the member's category
    RegistrationForm, // 社区党员登记表
};

} // namespace dangjian
