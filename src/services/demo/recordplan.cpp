// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/recordplan.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthWeights[] = {80, 85, 130, 110, 100, 120, 130, 85, 100, 115, 100, 105};
constexpr int weekendPerCent = 160;
constexpr int swaps = 8;
constexpr int fewestAttendees = 4;
constexpr int halfHour = 30;
constexpr int correctionsPerMille = 3;
// Of what is drawn by chance, how much stays where it is no voluntary service.
constexpr int sparedDeedsPerMille = 800;
constexpr int sparedOthersPerMille = 250;

std::vector<QString> contentsOf(std::span<const Undertaking> undertakings)
{
    std::vector<QString> contents;
    for (const Undertaking &undertaking : undertakings)
        contents.push_back(QString::fromUtf16(undertaking.content));
    return contents;
}

/** The day on which the first of them came, where that lies within the span. */
QDate firstDay(const std::vector<MemberTraits> &members, QDate from, QDate on)
{
    if (members.empty())
        return from;
    qint64 first = on.toJulianDay();
    for (const MemberTraits &traits : members)
        first = std::min<qint64>(first, traits.firstDay);
    return std::max(from, QDate::fromJulianDay(first));
}

/** How many of a hundred members were here in a year, at least one. */
int shareHere(const std::vector<MemberTraits> &members, int year)
{
    const qint64 begin = QDate(year, 1, 1).toJulianDay();
    const qint64 end = QDate(year, 12, 31).toJulianDay();
    const auto here = std::count_if(members.begin(), members.end(),
        [&](const MemberTraits &traits) { return traits.firstDay <= end && traits.lastDay >= begin; });
    return members.empty() ? 1 : std::max(1, int(here * 100 / qint64(members.size())));
}

/**
 * One that is in season; `avoid` is not taken again. Members are called to serve first of all, and to meet and learn
 * after that.
 */
int chooseUndertaking(std::span<const Undertaking> undertakings, Random &random, int month, int avoid = -1)
{
    for (;;) {
        const int chosen = random.below(int(undertakings.size()));
        const Undertaking &undertaking = undertakings[std::size_t(chosen)];
        if (chosen == avoid || !isInSeason(undertaking, month))
            continue;
        const bool serves = undertaking.kind == ParticipationKind::Volunteer;
        const bool helps = undertaking.kind == ParticipationKind::Deed;
        if (serves || random.chance(helps ? sparedDeedsPerMille : sparedOthersPerMille))
            return chosen;
    }
}

} // namespace

RecordPlan::RecordPlan(const DistrictPlan &district, const std::vector<MemberTraits> &members, quint64 seed,
    qint64 records, QDate from, QDate on)
    : m_district(district),
      m_members(members),
      m_seed(seed),
      m_from(firstDay(members, from, on)),
      m_on(on),
      m_commonContents(contentsOf(commonUndertakings())),
      m_singleContents(contentsOf(singleUndertakings()))
{
    shareOut(members.empty() ? 0 : records);
}

/** To each member by diligence and time spent here, then to the days by season. */
void RecordPlan::shareOut(qint64 records)
{
    const qint64 first = m_from.toJulianDay();
    const qint64 last = m_on.toJulianDay();
    std::vector<quint32> weights;
    weights.reserve(m_members.size());
    qint64 sum = 0;
    for (const MemberTraits &traits : m_members) {
        const qint64 days = std::min<qint64>(last, traits.lastDay) - std::max<qint64>(first, traits.firstDay) + 1;
        weights.push_back(days <= 0 ? 0 : quint32(traits.diligence * days / (last - first + 1)));
        sum += weights.back();
    }
    if (sum == 0) {
        std::fill(weights.begin(), weights.end(), 1);
        sum = qint64(weights.size());
    }
    m_slots.reserve(std::size_t(records));
    qint64 before = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const qint64 begin = records * before / sum;
        before += weights[i];
        m_slots.insert(m_slots.end(), std::size_t(records * before / sum - begin), quint32(i));
    }
    Random random = randomFor(m_seed, DemoStream::Slots);
    for (std::size_t i = m_slots.size(); i > 1; --i)
        std::swap(m_slots[i - 1], m_slots[std::size_t(random.below(int(i)))]);

    qint64 season = 0;
    std::vector<qint64> seasons;
    int share = 0;
    for (QDate date = m_from; date <= m_on; date = date.addDays(1)) {
        if (share == 0 || date.dayOfYear() == 1)
            share = shareHere(m_members, date.year());
        season += qint64(share) * monthWeights[date.month() - 1]
            * (date.dayOfWeek() >= Qt::Saturday ? weekendPerCent : 100);
        seasons.push_back(season);
    }
    for (const qint64 until : seasons)
        m_dayEnds.push_back(records * until / season);
}

/** The member of a slot, or another in turn where that one has not come yet or has left. */
quint32 RecordPlan::memberFor(qint64 slot, qint64 day, Random &random)
{
    const auto isHere
        = [&](quint32 member) { return m_members[member].firstDay <= day && day <= m_members[member].lastDay; };
    const auto own = std::size_t(slot);
    const int left = int(std::min<qint64>(qint64(m_slots.size()) - slot, 1'000'000'000));
    for (int i = 0; i < swaps && !isHere(m_slots[own]); ++i)
        std::swap(m_slots[own], m_slots[own + std::size_t(random.below(left))]);
    quint32 member = m_slots[own];
    for (std::size_t tried = 0; tried < m_members.size() && !isHere(member); ++tried)
        member = quint32((member + 1) % m_members.size());
    return member;
}

bool RecordPlan::next(PlannedDay &day)
{
    if (m_day >= qint64(m_dayEnds.size()))
        return false;
    day.date = m_from.addDays(m_day);
    day.activities.clear();
    day.records.clear();
    const qint64 begin = m_day == 0 ? 0 : m_dayEnds[std::size_t(m_day - 1)];
    const qint64 end = m_dayEnds[std::size_t(m_day)];
    Random random = randomFor(m_seed, DemoStream::Day, quint64(day.date.toJulianDay()));
    std::vector<quint32> members;
    members.reserve(std::size_t(end - begin));
    for (qint64 slot = begin; slot < end; ++slot)
        members.push_back(memberFor(slot, day.date.toJulianDay(), random));
    const auto communityOf = [this](quint32 member) { return m_district.homes[m_members[member].home].community; };
    std::sort(members.begin(), members.end(), [&](quint32 a, quint32 b) {
        const int left = communityOf(a);
        const int right = communityOf(b);
        return left != right ? left < right : a < b;
    });
    day.records.reserve(members.size());
    for (std::size_t from = 0; from < members.size();) {
        const int community = communityOf(members[from]);
        std::size_t until = from;
        while (until < members.size() && communityOf(members[until]) == community)
            ++until;
        planCommunity(day, random, std::span(members).subspan(from, until - from), community);
        from = until;
    }
    ++m_day;
    return true;
}

Participation RecordPlan::entryOf(
    const Undertaking &undertaking, const PlannedHome &home, QDate date, Random &random) const
{
    Participation entry;
    entry.date = date;
    entry.kind = undertaking.kind;
    entry.minutes = halfHour * random.between(undertaking.fewestHalfHours, undertaking.mostHalfHours);
    entry.deeds = random.between(undertaking.fewestDeeds, undertaking.mostDeeds);
    entry.certifier = home.certifiers.at(random.chance(700) ? 0 : random.below(int(home.certifiers.size())));
    // Entered within the week, at the latest on the evening of the last day.
    const QDate entered = std::min(date.addDays(random.chance(500) ? 0 : random.below(6)), m_on);
    // Said to be UTC, since local time would ask for the machine's zone each time; it is written down as it stands.
    const QTime time(17 - (entered == date ? 0 : random.below(9)), random.below(60), random.below(60));
    entry.enteredAt = QDateTime(entered, time, Qt::UTC);
    entry.enteredBy = home.certifiers.back();
    return entry;
}

void RecordPlan::planCommunity(PlannedDay &day, Random &random, std::span<const quint32> members, int community) const
{
    const PlannedHome &home = m_district.homes[std::size_t(community)];
    const bool weekend = day.date.dayOfWeek() >= Qt::Saturday;
    std::size_t attendees = 0;
    if (int(members.size()) >= fewestAttendees && random.chance(weekend ? 480 : 200))
        attendees = members.size() * std::size_t(random.between(45, 90)) / 100;
    int activity = -1;
    Participation shared;
    if (attendees > 1) {
        const int chosen = chooseUndertaking(commonUndertakings(), random, day.date.month());
        const Undertaking &undertaking = commonUndertakings()[std::size_t(chosen)];
        shared = entryOf(undertaking, home, day.date, random);
        shared.content = m_commonContents[std::size_t(chosen)];
        shared.place = random.chance(500) ? home.shortName + u"活动室"_s : home.places.front().name;
        PlannedActivity planned;
        planned.home = community;
        planned.activity.title = shared.content;
        planned.activity.kind = shared.kind;
        planned.activity.theme = QString::fromLatin1(undertaking.theme);
        planned.activity.date = day.date;
        planned.activity.minutes = shared.minutes;
        planned.activity.place = shared.place;
        planned.activity.certifier = shared.certifier;
        activity = int(day.activities.size());
        day.activities.push_back(planned);
    }
    int lastChosen = -1;
    bool lastAmended = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        PlannedRecord record;
        record.member = members[i];
        record.home = m_members[members[i]].home;
        const bool again = i > 0 && members[i] == members[i - 1];
        // The attendees stand anywhere in the list; nobody attends twice.
        const bool attends
            = activity >= 0 && !again && !lastAmended && random.below(int(members.size())) < int(attendees);
        if (lastAmended) {
            const PlannedRecord &amended = day.records.back();
            record.member = amended.member;
            record.home = amended.home;
            record.entry = amended.entry;
            record.replaces = int(day.records.size()) - 1;
            record.entry.state = ParticipationState::Valid;
            record.entry.reason.clear();
            record.entry.minutes = amended.entry.minutes + halfHour;
            lastAmended = false;
        } else if (attends) {
            record.activity = activity;
            record.entry = shared;
        } else {
            lastChosen = chooseUndertaking(singleUndertakings(), random, day.date.month(), again ? lastChosen : -1);
            record.entry = entryOf(singleUndertakings()[std::size_t(lastChosen)], home, day.date, random);
            record.entry.content = m_singleContents[std::size_t(lastChosen)];
            if (random.chance(250))
                record.entry.place = home.places[0].name;
            const int correction = random.below(1000);
            if (correction < correctionsPerMille) {
                record.entry.state = ParticipationState::Voided;
                record.entry.reason = random.chance(500) ? u"重复登记"_s : u"登记有误"_s;
            } else if (correction < 2 * correctionsPerMille && i + 1 < members.size()) {
                record.entry.state = ParticipationState::Amended;
                record.entry.reason = u"时长登记有误"_s;
                lastAmended = true;
            }
        }
        day.records.push_back(std::move(record));
    }
}

} // namespace dangjian
