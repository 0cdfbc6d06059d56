// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of MemberService; memberchanges.cpp has the use cases that write.
#include "members/memberservice.h"

#include "accounts/sqliteviews.h"
#include "certificates/certificaterepository.h"
#include "contents/contentrepository.h"
#include "members/idnumber.h"
#include "members/memberperiods.h"
#include "members/memberrepository.h"
#include "organizations/organizationrepository.h"
#include "participation/participationrepository.h"
#include "places/placerepository.h"
#include "store/storeaccess.h"
#include "units/unitrepository.h"

namespace dangjian {

namespace {

template <class Period>
Done addPeriods(Connection &connection, MemberId id, const char *subject, QList<MemberPeriod> &all)
{
    const auto periods = periodsOf<Period>(connection, id);
    if (!periods)
        return failure(periods.error());
    for (const Period &period : *periods)
        all.append(
            {QLatin1String(subject), toSql(period.value).toString(), {}, period.from, period.until, period.reason});
    return {};
}

Done addBranchPeriods(Connection &connection, MemberId id, const QHash<OrganizationId, Organization> &organizations,
    QList<MemberPeriod> &all)
{
    const auto periods = periodsOf<MemberBranchPeriod>(connection, id);
    if (!periods)
        return failure(periods.error());
    for (const MemberBranchPeriod &period : *periods) {
        const Organization branch = organizations.value(period.value);
        all.append({QStringLiteral("branch"), branch.code, branch.name, period.from, period.until, period.reason});
    }
    return {};
}

Result<MemberDetails> detailsOf(Connection &connection, const StoreAccess &access, MemberId id)
{
    const QDate today = access.clock().today();
    const auto member = MemberRepository(connection, access.reader()).byId(id);
    if (!member)
        return failure(member.error());
    MemberDetails details;
    details.member = *member;
    const auto all = OrganizationRepository(connection).all();
    if (!all)
        return failure(all.error());
    QHash<OrganizationId, Organization> organizations;
    for (const Organization &organization : *all)
        organizations.insert(organization.id, organization);
    const Organization branch = organizations.value(member->branchId);
    details.branchCode = branch.code;
    details.branchName = branch.name;
    for (OrganizationId above = branch.parentId; above; above = organizations.value(above).parentId)
        if (organizations.value(above).kind == OrganizationKind::SubdistrictCommittee)
            details.subdistrictName = organizations.value(above).name;
    if (member->unitId) {
        const auto unit = UnitRepository(connection).byId(member->unitId);
        if (!unit)
            return failure(unit.error());
        details.unitName = unit->name;
    }
    if (member->placeId) {
        const auto place = PlaceRepository(connection).pathOf(member->placeId);
        if (!place)
            return failure(place.error());
        details.placeName = *place;
    }
    const auto certificates = CertificateRepository(connection).of(id);
    if (!certificates)
        return failure(certificates.error());
    details.certificates = *certificates;
    if (Done done = addBranchPeriods(connection, id, organizations, details.periods); !done)
        return failure(done.error());
    if (Done done = addPeriods<MemberCategoryPeriod>(connection, id, "category", details.periods); !done)
        return failure(done.error());
    if (Done done = addPeriods<MemberStandingPeriod>(connection, id, "standing", details.periods); !done)
        return failure(done.error());
    if (Done done = addPeriods<MemberStatePeriod>(connection, id, "state", details.periods); !done)
        return failure(done.error());
    ParticipationRepository records(connection);
    const auto totals = records.yearTotals(id, today.year());
    if (!totals)
        return failure(totals.error());
    details.year = *totals;
    const auto duty = records.dutyRule(member->category, today);
    if (!duty)
        return failure(duty.error());
    details.duty = *duty;
    return details;
}

/** What the connection may show of a list. */
MemberQuery within(const Connection &connection, MemberQuery query)
{
    query.scope = narrowed(connection, query.scope);
    return query;
}

MemberQuery withYear(MemberQuery query, const StoreAccess &access)
{
    if (query.year == 0)
        query.year = access.clock().today().year();
    return query;
}

} // namespace

MemberService::MemberService(Store &store) : m_store(store) { }

QFuture<Result<QList<MemberRow>>> MemberService::find(
    const QString &text, const QList<OrganizationId> &scope, int limit)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Quick, [text, scope, limit, &access](Connection &connection) {
        return MemberRepository(connection, access.reader())
            .find(text, narrowed(connection, scope), access.clock().today().year(), limit);
    });
}

QFuture<Result<QList<MemberRow>>> MemberService::list(const MemberQuery &query, int offset, int limit)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [query = withYear(query, access), offset, limit, &access](Connection &connection) {
        return MemberRepository(connection, access.reader()).list(within(connection, query), offset, limit);
    });
}

Done MemberService::walk(const MemberQuery &query, const std::function<Done(const MemberRow &)> &visit)
{
    StoreAccess &access = m_store.access();
    // What is walked from end to end leaves the program.
    if (Done done = access.require(Permission::Export); !done)
        return done;
    const auto connection = access.openReader();
    if (!connection)
        return failure(connection.error());
    return MemberRepository(**connection, access.reader()).walk(within(**connection, withYear(query, access)), visit);
}

Done MemberService::walkParticulars(
    const MemberQuery &query, const std::function<Done(const MemberParticulars &)> &visit)
{
    StoreAccess &access = m_store.access();
    // What is walked from end to end leaves the program.
    if (Done done = access.require(Permission::Export); !done)
        return done;
    const auto connection = access.openReader();
    if (!connection)
        return failure(connection.error());
    return MemberRepository(**connection, access.reader())
        .walkParticulars(within(**connection, withYear(query, access)), visit);
}

QFuture<Result<MemberTotals>> MemberService::totals(const MemberQuery &query)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [query = withYear(query, access), &access](Connection &connection) {
        return MemberRepository(connection, access.reader()).totals(within(connection, query));
    });
}

QFuture<Result<QList<MemberId>>> MemberService::ids(const MemberQuery &query)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [query = withYear(query, access), &access](Connection &connection) {
        return MemberRepository(connection, access.reader()).ids(within(connection, query));
    });
}

QFuture<Result<QMap<QString, int>>> MemberService::tally(const QList<MemberId> &ids, MemberTrait trait)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [ids, trait, &access](Connection &connection) {
        return MemberRepository(connection, access.reader()).tally(ids, trait);
    });
}

QFuture<Result<QList<int>>> MemberService::recordedYears()
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk,
        [&access](Connection &connection) { return MemberRepository(connection, access.reader()).recordedYears(); });
}

QFuture<Result<MemberId>> MemberService::resolve(const QString &who)
{
    StoreAccess &access = m_store.access();
    const QString text = cleanIdNumber(who);
    return access.read(Lane::Quick, [text, &access](Connection &connection) -> Result<MemberId> {
        constexpr int idNumberLength = 18;
        MemberRepository members(connection, access.reader());
        Result<MemberId> found = MemberId{};
        if (text.size() == idNumberLength)
            found = members.idByIdNumber(text);
        else if (!text.isEmpty() && text.front().isLetter())
            found = members.idByCertificate(text);
        else if (const auto member = members.byId(MemberId{text.toLongLong()}))
            found = member->id;
        else if (member.error().code != ErrorCode::NotFound)
            return failure(member.error());
        if (found && found->isNull())
            return failure(ErrorCode::NotFound, QStringLiteral("member"));
        return found;
    });
}

QFuture<Result<MemberDetails>> MemberService::show(MemberId id)
{
    StoreAccess &access = m_store.access();
    return access.read(
        Lane::Quick, [id, &access](Connection &connection) { return detailsOf(connection, access, id); });
}

QFuture<Result<MemberRow>> MemberService::row(MemberId id)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Quick, [id, &access](Connection &connection) {
        return MemberRepository(connection, access.reader()).row(id, access.clock().today().year());
    });
}

QFuture<Result<QByteArray>> MemberService::photo(MemberId id)
{
    return m_store.access().read(
        Lane::Quick, [id](Connection &connection) { return ContentRepository(connection).photoOf(id); });
}

} // namespace dangjian
