// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QDate>

#include <array>

namespace dangjian {

/** Periods of the calendar by which an office reckons; they move with the day. */
enum class RecordPeriod
{
    Month,
    Quarter,
    Year,
    LastMonth,
    LastQuarter,
    LastYear
};

template <>
struct Codes<RecordPeriod>
{
    static constexpr std::array table{std::pair{RecordPeriod::Month, "month"},
        std::pair{RecordPeriod::Quarter, "quarter"}, std::pair{RecordPeriod::Year, "year"},
        std::pair{RecordPeriod::LastMonth, "last_month"}, std::pair{RecordPeriod::LastQuarter, "last_quarter"},
        std::pair{RecordPeriod::LastYear, "last_year"}};
};

/** First and last day, both included. */
struct DaySpan
{
    QDate from;
    QDate until;
};

/** The period as seen from `today`: whole months, quarters and years, days to come included. */
DaySpan daysOf(RecordPeriod period, QDate today);

} // namespace dangjian
