// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/membercategory.h"

#include <QDate>

namespace dangjian {

/** What a category owes in a calendar year, with its period of validity [from, until); domain §4 双向管理. */
struct DutyRule
{
    qint64 id = 0;
    MemberCategory category = MemberCategory::InService;
    int minutes = 0;
    int deeds = 0;
    int zones = 0;
    QDate from;
    QDate until;
};

/** What a member did in a calendar year, voids and amended entries left out. */
struct YearTotals
{
    int records = 0;
    int minutes = 0;
    int deeds = 0;
};

} // namespace dangjian
