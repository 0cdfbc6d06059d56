// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duties/obligation.h"

#include <QList>

#include <array>

namespace dangjian {

/** [from, until); null = unknown since when, or still so. */
struct DateSpan
{
    QDate from;
    QDate until;
    bool holds(QDate day) const { return (from.isNull() || from <= day) && (until.isNull() || day < until); }
};

struct CategorySpan
{
    MemberCategory category = MemberCategory::Branch;
    DateSpan span;
};

/** What duties ask about a member; spans of one list do not overlap, those of exemptions and zones may. */
struct DutyFacts
{
    QDate reported; // to the community; nothing is owed before. Null = not asked
    QList<CategorySpan> categories;
    QList<DateSpan> belonging; // membership state 正常
    QList<DateSpan> exemptions;
    QList<DateSpan> zones; // claims, from signing to their end
};

inline constexpr std::size_t participationKinds = Codes<ParticipationKind>::table.size();

/** What a member did in a calendar year up to a date, by kind; voids and amended entries left out. */
struct KindSums
{
    std::array<int, participationKinds> records{};
    std::array<int, participationKinds> minutes{};
    int deeds = 0;

    int recordsOf(std::optional<ParticipationKind> kind) const;
    int minutesOf(std::optional<ParticipationKind> kind) const;
};

enum class DutyState
{
    None, // nothing is owed
    Met, // the whole year's, or for a zone: it is claimed
    OnTheWay,
    Behind
};

template <>
struct Codes<DutyState>
{
    static constexpr std::array table{std::pair{DutyState::None, "none"}, std::pair{DutyState::Met, "met"},
        std::pair{DutyState::OnTheWay, "on_the_way"}, std::pair{DutyState::Behind, "behind"}};
};

/** One measure on a date: figures in minutes, deeds, records or zones. */
struct DutyLine
{
    DutyMeasure measure = DutyMeasure::Minutes;
    std::optional<ParticipationKind> kind;
    QString title;
    int owed = 0; // for the year, as far as its rules and the member's periods are known
    int asked = 0; // by now
    int done = 0;
    DutyState state = DutyState::None;

    int missing() const { return std::max(0, asked - done); } // by how much it is behind
    int left() const { return std::max(0, owed - done); } // until the year's end
};

struct DutyStanding
{
    DutyState state = DutyState::None; // the worst of the lines
    QList<DutyLine> lines; // what the member owes at some time of the year
    int weeksLeft = 0; // begun weeks until 31 December
};

/**
 * The arithmetic of duties in one calendar year. Each day of the year that a member belongs to a category, has reported
 * in and is not exempt owes its share of what that day's rules ask of a whole year; the sum is rounded down, hours to
 * half hours, so that nobody owes more than the share. Nothing is carried over from another year. What is asked by a
 * date is the share of the days up to `graceDays` before it, and all once the member's last owing day is past.
 */
class DutyReckoning
{
public:
    static constexpr int usualGraceDays = 28;

    DutyReckoning(QList<Obligation> obligations, QDate on, int graceDays = usualGraceDays);

    QDate on() const { return m_on; }
    DutyStanding of(const DutyFacts &facts, const KindSums &done) const;

private:
    struct Sum;
    QList<QDate> turningDays(const DutyFacts &facts) const;

    QList<Obligation> m_obligations; // of this year
    QDate m_on;
    QDate m_first; // of the year
    QDate m_after; // the first day of the next
    int m_graceDays;
};

} // namespace dangjian
