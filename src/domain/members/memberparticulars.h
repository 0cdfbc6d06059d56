// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

namespace dangjian {

/** A member with all that is known, and the names behind its branch and unit: a line of a roster. */
struct MemberParticulars
{
    Member member;
    QString branchName; // in full
    QString unitName;
};

} // namespace dangjian
