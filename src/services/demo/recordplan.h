// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demorandom.h"
#include "demo/districtplan.h"
#include "demo/memberplan.h"
#include "demo/undertakings.h"
#include "participation/participation.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace dangjian {

/** An activity of a community; `home` is its place in the plan's list. */
struct PlannedActivity
{
    int home = 0;
    Activity activity;
};

/** A record to be made: member, home, activity and the record it replaces are places in lists. */
struct PlannedRecord
{
    quint32 member = 0;
    int home = 0;
    int activity = -1; ///< of the same day
    int replaces = -1; ///< record of the same day
    Participation entry;
};

struct PlannedDay
{
    QDate date;
    std::vector<PlannedActivity> activities;
    std::vector<PlannedRecord> records;
};

/**
 * Spreads the records over the days from `from` (at the earliest when the first member came) to `on`: more of them at
 * weekends, in the months that have their occasions and in the years with more members, more to the diligent members.
 * Needs four bytes a record.
 */
class RecordPlan
{
public:
    RecordPlan(const DistrictPlan &district, const std::vector<MemberTraits> &members, quint64 seed, qint64 records,
        QDate from, QDate on);

    /** The days in order; false when there are no more. */
    bool next(PlannedDay &day);

private:
    void shareOut(qint64 records);
    quint32 memberFor(qint64 slot, qint64 day, Random &random);
    void planCommunity(PlannedDay &day, Random &random, std::span<const quint32> members, int community) const;
    Participation entryOf(const Undertaking &undertaking, const PlannedHome &home, QDate date, Random &random) const;

    const DistrictPlan &m_district;
    const std::vector<MemberTraits> &m_members;
    quint64 m_seed;
    QDate m_from;
    QDate m_on;
    std::vector<quint32> m_slots; ///< a member for each record, shuffled
    std::vector<qint64> m_dayEnds; ///< how many records are made until the end of each day
    qint64 m_day = 0;
    std::vector<QString> m_commonContents;
    std::vector<QString> m_singleContents;
};

} // namespace dangjian
