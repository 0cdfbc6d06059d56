// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/membercategory.h"

#include <QDate>

namespace dangjian {

/**
 * What a category owes in a calendar year (双向管理), with its period of validity [from, until), so that a change next
 * year does not rewrite last year. Minutes are those of volunteer service 志愿服务. Members in service
 * owe 16 hours, 12 deeds and one zone unless the settings say otherwise.
 */
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
    int minutes = 0; // of every kind
    int deeds = 0;
    int volunteerMinutes = 0; // of volunteer service alone: what the duty counts
};

} // namespace dangjian
