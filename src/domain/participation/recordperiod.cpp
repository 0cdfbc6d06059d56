// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordperiod.h"

namespace dangjian {

namespace {

DaySpan monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

} // namespace

DaySpan daysOf(RecordPeriod period, QDate today)
{
    constexpr int quarterMonths = 3;
    constexpr int yearMonths = 12;
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / quarterMonths * quarterMonths + 1, 1);
    const QDate year(today.year(), 1, 1);
    switch (period) {
    case RecordPeriod::Month:
        return monthsFrom(month, 1);
    case RecordPeriod::Quarter:
        return monthsFrom(quarter, quarterMonths);
    case RecordPeriod::Year:
        return monthsFrom(year, yearMonths);
    case RecordPeriod::LastMonth:
        return monthsFrom(month.addMonths(-1), 1);
    case RecordPeriod::LastQuarter:
        return monthsFrom(quarter.addMonths(-quarterMonths), quarterMonths);
    case RecordPeriod::LastYear:
        return monthsFrom(year.addYears(-1), yearMonths);
    }
    return {};
}

} // namespace dangjian
