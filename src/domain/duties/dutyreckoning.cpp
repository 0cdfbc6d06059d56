// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duties/dutyreckoning.h"

#include <algorithm>
#include <numeric>

namespace dangjian {

namespace {

constexpr int halfHour = 30;

int sumOf(const std::array<int, participationKinds> &figures, std::optional<ParticipationKind> kind)
{
    return kind ? figures[std::size_t(*kind)] : std::accumulate(figures.begin(), figures.end(), 0);
}

bool holdsAny(const QList<DateSpan> &spans, QDate day)
{
    return std::any_of(spans.begin(), spans.end(), [day](const DateSpan &span) { return span.holds(day); });
}

/** The category by whose rules the day owes; none where it owes nothing. */
std::optional<MemberCategory> owingCategory(const DutyFacts &facts, QDate day)
{
    if ((facts.reported.isValid() && day < facts.reported) || !holdsAny(facts.belonging, day)
        || holdsAny(facts.exemptions, day))
        return std::nullopt;
    for (const CategorySpan &each : facts.categories)
        if (each.span.holds(day))
            return each.category;
    return std::nullopt;
}

/** Since when somebody who owes on a day does so; null where that is not known. */
QDate owingSince(const DutyFacts &facts, QDate day)
{
    QDate since = facts.reported;
    for (const CategorySpan &each : facts.categories)
        if (each.span.holds(day))
            since = std::max(since, each.span.from);
    for (const DateSpan &span : facts.belonging)
        if (span.holds(day))
            since = std::max(since, span.from);
    for (const DateSpan &span : facts.exemptions)
        if (span.until.isValid() && span.until <= day)
            since = std::max(since, span.until);
    return since;
}

int shareOf(qint64 amountDays, qint64 daysOfYear, DutyMeasure measure)
{
    const int share = int(amountDays / daysOfYear);
    return measure == DutyMeasure::Minutes ? share / halfHour * halfHour : share;
}

} // namespace

int KindSums::recordsOf(std::optional<ParticipationKind> kind) const
{
    return sumOf(records, kind);
}

int KindSums::minutesOf(std::optional<ParticipationKind> kind) const
{
    return sumOf(minutes, kind);
}

/** What the days of the year add up to for one line. */
struct DutyReckoning::Sum
{
    DutyLine line;
    qint64 inYear = 0; // amount × days
    qint64 days = 0; // that owe
    qint64 byThen = 0; // of them up to the day by which it is asked
    QDate lastDay; // that owes
    int zonesNow = 0; // owed on the date itself
    QDate zonesSince; // since when, where that is known
};

DutyReckoning::DutyReckoning(QList<Obligation> obligations, QDate on, int graceDays)
    : m_obligations(std::move(obligations)),
      m_on(on),
      m_first(on.year(), 1, 1),
      m_after(on.year() + 1, 1, 1),
      m_graceDays(graceDays)
{
    m_obligations.removeIf([this](const Obligation &each) {
        return each.amount <= 0 || (each.from.isValid() && each.from >= m_after)
            || (each.until.isValid() && each.until <= m_first);
    });
}

QList<QDate> DutyReckoning::turningDays(const DutyFacts &facts) const
{
    QList<QDate> days{m_first, m_after};
    const auto add = [&](QDate day) {
        if (day > m_first && day < m_after)
            days.append(day);
    };
    const auto addSpan = [&](const DateSpan &span) {
        add(span.from);
        add(span.until);
    };
    add(m_on);
    add(m_on.addDays(1));
    add(m_on.addDays(1 - m_graceDays));
    add(facts.reported);
    for (const CategorySpan &each : facts.categories)
        addSpan(each.span);
    std::for_each(facts.belonging.begin(), facts.belonging.end(), addSpan);
    std::for_each(facts.exemptions.begin(), facts.exemptions.end(), addSpan);
    for (const Obligation &each : m_obligations)
        addSpan({each.from, each.until});
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

DutyStanding DutyReckoning::of(const DutyFacts &facts, const KindSums &done) const
{
    QList<Sum> sums;
    const auto sumFor = [&sums](const Obligation &obligation) -> Sum & {
        for (Sum &each : sums)
            if (each.line.measure == obligation.measure && each.line.kind == obligation.kind)
                return each;
        Sum sum;
        sum.line.measure = obligation.measure;
        sum.line.kind = obligation.kind;
        sums.append(sum);
        return sums.last();
    };
    const QDate askedUntil = m_on.addDays(1 - m_graceDays);
    const QList<QDate> days = turningDays(facts);
    // Between two turning days nothing changes, so the first day of each stretch speaks for all.
    for (qsizetype i = 0; i + 1 < days.size(); ++i) {
        const QDate day = days.at(i);
        const qint64 length = day.daysTo(days.at(i + 1));
        const auto category = owingCategory(facts, day);
        for (const Obligation &obligation : m_obligations) {
            if (category != obligation.category || !DateSpan{obligation.from, obligation.until}.holds(day))
                continue;
            Sum &sum = sumFor(obligation);
            sum.line.title = obligation.title;
            sum.inYear += obligation.amount * length;
            sum.days += length;
            if (day < askedUntil)
                sum.byThen += obligation.amount * length;
            if (day == m_on) {
                sum.zonesNow += obligation.amount;
                sum.zonesSince = std::max(owingSince(facts, m_on), obligation.from);
            }
            sum.lastDay = days.at(i + 1).addDays(-1);
        }
    }

    DutyStanding standing;
    standing.weeksLeft = int((m_on.daysTo(m_after) - 1 + 6) / 7);
    const qint64 daysOfYear = m_first.daysTo(m_after);
    for (Sum &sum : sums) {
        DutyLine &line = sum.line;
        switch (line.measure) {
        case DutyMeasure::Minutes:
            line.done = done.minutesOf(line.kind);
            break;
        case DutyMeasure::Records:
            line.done = done.recordsOf(line.kind);
            break;
        case DutyMeasure::Deeds:
            line.done = done.deeds;
            break;
        case DutyMeasure::Zones:
            line.done = int(std::count_if(
                facts.zones.begin(), facts.zones.end(), [this](const DateSpan &span) { return span.holds(m_on); }));
            break;
        }
        if (line.measure == DutyMeasure::Zones) {
            line.owed = sum.zonesNow;
            line.asked = sum.zonesSince.isValid() && sum.zonesSince.addDays(m_graceDays) > m_on ? 0 : line.owed;
        } else {
            // A whole year owes what its rule says, be it a round figure or not.
            const bool isWhole = sum.days == daysOfYear && sum.inYear % daysOfYear == 0;
            line.owed = isWhole ? int(sum.inYear / daysOfYear) : shareOf(sum.inYear, daysOfYear, line.measure);
            line.asked = m_on >= sum.lastDay ? line.owed : shareOf(sum.byThen, daysOfYear, line.measure);
        }
        if (line.owed <= 0)
            continue;
        line.state = line.done >= line.owed ? DutyState::Met
            : line.done >= line.asked       ? DutyState::OnTheWay
                                            : DutyState::Behind;
        standing.state = standing.lines.isEmpty() ? line.state : std::max(standing.state, line.state);
        standing.lines.append(line);
    }
    std::sort(standing.lines.begin(), standing.lines.end(), [](const DutyLine &a, const DutyLine &b) {
        return std::pair(a.measure, a.kind) < std::pair(b.measure, b.kind);
    });
    return standing;
}

} // namespace dangjian
