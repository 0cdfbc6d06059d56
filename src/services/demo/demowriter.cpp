// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demowriter.h"

#include "certificates/certificaterepository.h"
#include "connection/sqlitefile.h"
#include "members/memberperiods.h"
#include "members/membertable.h"
#include "organizations/organizationrepository.h"
#include "participation/participationrepository.h"
#include "places/placerepository.h"
#include "reading/searchtext.h"
#include "units/unitrepository.h"

#include <array>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int membersAnAct = 5'000;
constexpr std::size_t recordsAnAct = 20'000;
constexpr qint64 usualMembers = 30'000;
constexpr qint64 usualRecords = 250'000;
constexpr qint64 usualDays = 304; // until the end of October

/** As many as usual a calendar year, and of the last year as many as its days are. */
qint64 recordsFor(const DemoOptions &options)
{
    const qint64 ofLastYear = usualRecords * options.on.dayOfYear() / usualDays;
    return (usualRecords * (options.years - 1) + ofLastYear) * options.members / usualMembers;
}

/** The periods of one subject of all members of a block, in one piece of ids. */
template <class Period, class Planned, class Convert>
Done writePeriods(Transaction &transaction, const std::vector<PlannedMember> &block, qint64 firstMember,
    std::vector<Planned> PlannedMember::*periods, const Convert &convert)
{
    qint64 count = 0;
    for (const PlannedMember &planned : block)
        count += qint64((planned.*periods).size());
    const auto first = transaction.reserve(Table<Period>::name, count);
    if (!first)
        return failure(first.error());
    Period row;
    row.id.value = *first;
    row.memberId.value = firstMember;
    for (const PlannedMember &planned : block) {
        for (const Planned &period : planned.*periods) {
            row.value = convert(period.value);
            row.from = period.from;
            row.until = period.until;
            row.reason = QString::fromUtf16(period.reason);
            if (Done done = insertRow(transaction, row); !done)
                return done;
            ++row.id.value;
        }
        ++row.memberId.value;
    }
    return {};
}

} // namespace

DemoWriter::DemoWriter(Connection &connection, const ActHeader &act, const DemoOptions &options, Progress progress)
    : m_connection(connection),
      m_act(act),
      m_options(options),
      m_progress(std::move(progress)),
      m_keys(m_reader),
      m_records(options.records >= 0 ? options.records : recordsFor(options))
{
}

Done DemoWriter::inAct(const QString &subject, const Steps &steps)
{
    m_act.subject = subject;
    auto transaction = Transaction::begin(m_connection, m_act);
    if (!transaction)
        return failure(transaction.error());
    if (Done done = steps(**transaction); !done)
        return done;
    return (*transaction)->commit();
}

Done DemoWriter::countRows(std::size_t rows)
{
    m_rows += qint64(rows);
    if (!m_progress(m_rows, m_options.members + m_records))
        return failure(ErrorCode::Canceled);
    return {};
}

Result<DemoCounts> DemoWriter::write()
{
    OrganizationRepository organizations(m_connection);
    const auto existing = organizations.all();
    if (!existing)
        return failure(existing.error());
    if (existing->size() != 1)
        return failure(ErrorCode::StoreNotEmpty, m_connection.file());
    m_committee = existing->first().id;
    auto district = planDistrict(m_options.seed, m_options.members, existing->first().code);
    if (!district)
        return failure(district.error());
    m_district = std::move(*district);

    // The indexes on names and ID numbers are hit anywhere: a million members want more of them in memory.
    if (Done done = keepPagesInMemory(m_connection, 128); !done)
        return failure(done.error());
    if (Done done = m_connection.execute(
            u"CREATE TEMP TABLE demo_key (key TEXT NOT NULL, kind TEXT NOT NULL, member_id INTEGER NOT NULL)"_s);
        !done)
        return failure(done.error());

    Done done = inAct(u"district"_s, [this](Transaction &transaction) -> Done {
        if (Done written = writeOrganizations(transaction); !written)
            return written;
        if (Done written = writeUnits(transaction); !written)
            return written;
        if (Done written = writePlaces(transaction); !written)
            return written;
        const auto first = transaction.reserve("member", m_options.members);
        if (!first)
            return failure(first.error());
        m_firstMember = *first;
        return {};
    });
    if (!done)
        return failure(done.error());

    MemberPlan members(m_district, m_options.seed, m_options.members, m_options.on);
    if (done = writeMembers(members); !done)
        return failure(done.error());
    if (done = inAct(u"responsibles"_s, [this](Transaction &transaction) { return writeResponsibles(transaction); });
        !done)
        return failure(done.error());
    const QDate from(m_options.on.year() - m_options.years + 1, 1, 1);
    RecordPlan records(m_district, members.traits(), m_options.seed, m_records, from, m_options.on);
    if (done = writeRecords(records); !done)
        return failure(done.error());
    if (done = writeKeys(); !done)
        return failure(done.error());
    return m_counts;
}

Done DemoWriter::writeOrganizations(Transaction &transaction)
{
    OrganizationRepository repository(m_connection);
    for (const PlannedOrganization &planned : m_district.organizations) {
        Organization organization = planned.organization;
        organization.parentId = planned.parent < 0 ? m_committee : m_organizations[std::size_t(planned.parent)];
        if (Done done = repository.insert(transaction, organization); !done)
            return done;
        m_organizations.push_back(organization.id);
    }
    m_counts.organizations = qint64(m_organizations.size()) + 1;
    return {};
}

OrganizationId DemoWriter::organizationOf(int home) const
{
    return m_organizations[std::size_t(m_district.homes[std::size_t(home)].organization)];
}

Done DemoWriter::writeUnits(Transaction &transaction)
{
    UnitRepository repository(m_connection);
    for (std::size_t i = 0; i < m_district.units.size(); ++i) {
        Unit unit = m_district.units[i];
        if (const int community = m_district.unitCommunities[i]; community >= 0)
            unit.communityId = organizationOf(community);
        if (Done done = repository.insert(transaction, unit); !done)
            return done;
        m_units.push_back(unit.id);
    }
    m_counts.units = qint64(m_units.size());
    return {};
}

Done DemoWriter::writePlaces(Transaction &transaction)
{
    for (int community = 0; community < m_district.communities; ++community) {
        const std::vector<PlannedPlace> &planned = m_district.homes[std::size_t(community)].places;
        const auto first = transaction.reserve("place", qint64(planned.size()));
        if (!first)
            return failure(first.error());
        std::vector<Place> places(planned.size());
        for (std::size_t i = 0; i < planned.size(); ++i) {
            Place &place = places[i];
            place.id = PlaceId{*first + qint64(i)};
            place.organizationId = organizationOf(community);
            if (planned[i].parent >= 0)
                place.parentId = places[std::size_t(planned[i].parent)].id;
            place.kind = planned[i].kind;
            place.name = planned[i].name;
            place.households = planned[i].households;
            place.sortOrder = int(i) + 1;
            if (Done done = insertRow(transaction, place); !done)
                return done;
        }
        m_counts.places += qint64(places.size());
        m_places.push_back(std::move(places));
    }
    return {};
}

Done DemoWriter::writeMembers(MemberPlan &plan)
{
    qint64 index = 0;
    while (index < plan.count()) {
        Block block;
        block.reserve(membersAnAct);
        while (block.size() < membersAnAct && index + qint64(block.size()) < plan.count())
            block.push_back(plan.next());
        if (Done done = inAct(u"members %1"_s.arg(block.size()),
                [&](Transaction &transaction) { return writeBlock(transaction, block, index); });
            !done)
            return done;
        index += qint64(block.size());
        if (Done done = countRows(block.size()); !done)
            return done;
    }
    m_counts.members = index;
    return {};
}

Done DemoWriter::writeBlock(Transaction &transaction, Block &block, qint64 firstIndex)
{
    Statement keep = m_connection.prepare(u"INSERT INTO temp.demo_key (key, kind, member_id) VALUES (?, ?, ?)"_s);
    qint64 index = firstIndex;
    for (PlannedMember &planned : block) {
        Member &member = planned.member;
        member.id = memberId(index++);
        member.branchId = organizationOf(planned.home);
        if (planned.unit >= 0)
            member.unitId = m_units[std::size_t(planned.unit)];
        if (planned.place >= 0) {
            const int community = m_district.homes[std::size_t(planned.home)].community;
            member.placeId = m_places[std::size_t(community)][std::size_t(planned.place)].id;
        }
        member.nameKey = m_keys.sortKey(member);
        if (Done done = insertRow(transaction, member); !done)
            return done;
        const QList<MemberKey> keys = m_keys.of(member);
        for (const MemberKey &key : keys)
            if (Done done = keep.bind(key.key).bind(QString(QLatin1Char(key.kind))).bind(member.id).run(); !done)
                return done;
        noteResponsible(planned, member.id);
    }
    const qint64 first = memberId(firstIndex).value;
    const auto same = [](auto value) { return value; };
    const auto organization = [this](int home) { return organizationOf(home); };
    if (Done done = writePeriods<MemberBranchPeriod>(transaction, block, first, &PlannedMember::branches, organization);
        !done)
        return done;
    if (Done done = writePeriods<MemberCategoryPeriod>(transaction, block, first, &PlannedMember::categories, same);
        !done)
        return done;
    if (Done done = writePeriods<MemberStandingPeriod>(transaction, block, first, &PlannedMember::standings, same);
        !done)
        return done;
    if (Done done = writePeriods<MemberStatePeriod>(transaction, block, first, &PlannedMember::states, same); !done)
        return done;
    return writeCertificates(transaction, block, firstIndex);
}

Done DemoWriter::writeCertificates(Transaction &transaction, Block &block, qint64 firstIndex)
{
    constexpr std::array kinds{MemberCategory::Branch, MemberCategory::InService, MemberCategory::Floating};
    std::array<qint64, kinds.size()> serials{};
    qint64 count = 0;
    for (const PlannedMember &planned : block) {
        count += qint64(planned.certificates.size());
        for (const Certificate &certificate : planned.certificates)
            ++serials[std::size_t(certificate.kind)];
    }
    for (const MemberCategory kind : kinds) {
        const auto serial = transaction.nextOf(u"certificate_number."_s + codeOf(kind), serials[std::size_t(kind)]);
        if (!serial)
            return failure(serial.error());
        serials[std::size_t(kind)] = *serial;
    }
    const auto first = transaction.reserve("certificate", count);
    if (!first)
        return failure(first.error());
    Statement keep = m_connection.prepare(u"INSERT INTO temp.demo_key (key, kind, member_id) VALUES (?, 'c', ?)"_s);
    qint64 id = *first;
    qint64 index = firstIndex;
    for (PlannedMember &planned : block) {
        const MemberId member = memberId(index++);
        for (Certificate &certificate : planned.certificates) {
            certificate.id = CertificateId{id++};
            certificate.memberId = member;
            certificate.number
                = certificateNumber(certificate.kind, m_act.office, serials[std::size_t(certificate.kind)]++);
            if (Done done = insertRow(transaction, certificate); !done)
                return done;
            if (Done done = keep.bind(normalizedSearchText(certificate.number)).bind(member).run(); !done)
                return done;
        }
    }
    m_counts.certificates += count;
    return {};
}

/** The first suitable member who lives in a building or a residents' group is responsible for it. */
void DemoWriter::noteResponsible(const PlannedMember &planned, MemberId member)
{
    const Member &person = planned.member;
    if (planned.place < 0 || person.state != MembershipState::Normal || person.category == MemberCategory::Floating
        || person.lostContact)
        return;
    const int community = m_district.homes[std::size_t(planned.home)].community;
    const PlannedPlace &place = m_district.homes[std::size_t(community)].places[std::size_t(planned.place)];
    const int wanted = place.kind == PlaceKind::Stairwell ? place.parent : planned.place;
    Place &responsibility = m_places[std::size_t(community)][std::size_t(wanted)];
    if (!responsibility.responsibleId)
        responsibility.responsibleId = member;
}

Done DemoWriter::writeResponsibles(Transaction &transaction)
{
    for (const std::vector<Place> &places : m_places)
        for (const Place &place : places)
            if (place.responsibleId)
                if (Done done = updateRow(transaction, place); !done)
                    return done;
    m_places.clear();
    return {};
}

Done DemoWriter::writeRecords(RecordPlan &plan)
{
    std::vector<PlannedDay> days;
    std::size_t rows = 0;
    const auto flush = [&]() -> Done {
        if (rows == 0)
            return {};
        if (Done done
            = inAct(u"records %1"_s.arg(rows), [&](Transaction &transaction) { return writeDays(transaction, days); });
            !done)
            return done;
        days.clear();
        return countRows(std::exchange(rows, 0));
    };
    PlannedDay day;
    while (plan.next(day)) {
        rows += day.records.size();
        days.push_back(std::move(day));
        day = PlannedDay();
        if (rows >= recordsAnAct)
            if (Done done = flush(); !done)
                return done;
    }
    return flush();
}

Done DemoWriter::writeDays(Transaction &transaction, std::vector<PlannedDay> &days)
{
    qint64 activities = 0;
    qint64 records = 0;
    for (const PlannedDay &day : days) {
        activities += qint64(day.activities.size());
        records += qint64(day.records.size());
    }
    auto activityId = transaction.reserve("activity", activities);
    if (!activityId)
        return failure(activityId.error());
    auto recordId = transaction.reserve("participation", records);
    if (!recordId)
        return failure(recordId.error());
    for (PlannedDay &day : days) {
        const qint64 firstActivity = *activityId;
        for (PlannedActivity &planned : day.activities) {
            planned.activity.id = ActivityId{(*activityId)++};
            planned.activity.organizationId = organizationOf(planned.home);
            if (Done done = insertRow(transaction, planned.activity); !done)
                return done;
        }
        const qint64 firstRecord = *recordId;
        for (PlannedRecord &planned : day.records) {
            Participation &entry = planned.entry;
            entry.id = ParticipationId{(*recordId)++};
            entry.memberId = memberId(planned.member);
            entry.organizationId = organizationOf(planned.home);
            if (planned.activity >= 0)
                entry.activityId = ActivityId{firstActivity + planned.activity};
            if (planned.replaces >= 0)
                entry.replacesId = ParticipationId{firstRecord + planned.replaces};
            if (Done done = insertRow(transaction, entry); !done)
                return done;
        }
    }
    m_counts.activities += activities;
    m_counts.records += records;
    return {};
}

Done DemoWriter::writeKeys()
{
    // Sorting takes as much memory again as the cache may have.
    if (Done done = keepPagesInMemory(m_connection, 32); !done)
        return done;
    // Derived, and so out of the journal's sight: no act.
    if (Done done = m_connection.execute(
            u"INSERT INTO member_key (key, kind, member_id) SELECT DISTINCT key, kind, member_id FROM temp.demo_key"
            " ORDER BY key, kind, member_id"_s);
        !done)
        return done;
    return m_connection.execute(u"DROP TABLE temp.demo_key"_s);
}

} // namespace dangjian
