// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/membercategory.h"
#include "participation/participation.h"

#include <QDate>

#include <optional>

namespace dangjian {

using ObligationId = Id<struct ObligationTag>;
using DutyExemptionId = Id<struct DutyExemptionTag>;

/** What an obligation counts. */
enum class DutyMeasure
{
    Minutes,
    Deeds,
    Records, // how many times
    Zones // claimed on the date; not a year's sum
};

template <>
struct Codes<DutyMeasure>
{
    static constexpr std::array table{std::pair{DutyMeasure::Minutes, "minutes"},
        std::pair{DutyMeasure::Deeds, "deeds"}, std::pair{DutyMeasure::Records, "records"},
        std::pair{DutyMeasure::Zones, "zones"}};
};

/**
 * What a category owes in a calendar year (双向管理). The district's report: members in service owe 16 hours of
 * volunteer service, 12 deeds and one zone; offices add others. A change of the figures is a row of its own, so that
 * next year's figures do not rewrite last year's.
 */
struct Obligation
{
    ObligationId id;
    MemberCategory category = MemberCategory::InService;
    DutyMeasure measure = DutyMeasure::Minutes;
    std::optional<ParticipationKind> kind; // minutes and records of this kind alone; none = of every kind
    int amount = 0; // of a whole year
    QString title; // the office's own words for it; empty = what the measure is called
    QDate from; // [from, until), null = open
    QDate until;
    qint64 rowVersion = 1;
};

/** Why somebody owes nothing for a time. */
enum class ExemptionReason
{
    Age,
    Illness,
    Away, // posted or studying elsewhere
    Other
};

template <>
struct Codes<ExemptionReason>
{
    static constexpr std::array table{std::pair{ExemptionReason::Age, "age"},
        std::pair{ExemptionReason::Illness, "illness"}, std::pair{ExemptionReason::Away, "away"},
        std::pair{ExemptionReason::Other, "other"}};
};

/** A member is free of all obligations [from, until); until null = until further notice. */
struct DutyExemption
{
    DutyExemptionId id;
    MemberId memberId;
    ExemptionReason reason = ExemptionReason::Illness;
    QString note;
    QDate from;
    QDate until;
    qint64 rowVersion = 1;
};

} // namespace dangjian
