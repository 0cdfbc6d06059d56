// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/participationservice.h"

#include "accounts/sqliteviews.h"
#include "members/memberrepository.h"
#include "organizations/organizationrepository.h"
#include "participation/membershipfindings.h"
#include "participation/participationrepository.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

Failure invalid(const ParticipationFinding &finding)
{
    return failure(ErrorCode::Invalid, finding.code.section(QLatin1Char('.'), 0, 0), {finding.code});
}

/** Completes an entry and inserts it; what findingsOf calls an error is refused. */
Done save(Transaction &transaction, const StoreAccess &access, Participation &entry)
{
    entry = withPlainTexts(entry);
    Connection &connection = transaction.connection();
    ParticipationRepository records(connection);
    const auto member = MemberRepository(connection, access.reader()).byId(entry.memberId);
    if (!member)
        return failure(member.error());
    const auto day = records.day(entry);
    if (!day)
        return failure(day.error());
    for (const ParticipationFinding &finding :
        findingsOf(entry, {access.clock().today(), day->minutes, day->same, true, {}}))
        if (finding.error)
            return invalid(finding);
    if (!entry.organizationId)
        entry.organizationId = member->branchId;
    entry.rowVersion = 1;
    entry.state = ParticipationState::Valid;
    const Actor &actor = transaction.header().actor;
    entry.enteredBy = actor.account.isEmpty() ? actor.osUser : actor.account;
    entry.enteredAt = transaction.header().at;
    return records.insert(transaction, entry);
}

Result<Participation> validEntry(ParticipationRepository &records, ParticipationId id)
{
    auto entry = records.byId(id);
    if (entry && entry->state != ParticipationState::Valid)
        return failure(ErrorCode::StateForbids, QStringLiteral("participation"), {codeOf(entry->state)});
    return entry;
}

/** Marks the entry as amended and puts the other in its place. */
Done replace(Transaction &transaction, const StoreAccess &access, Participation before, Participation &after,
    const QString &reason)
{
    ParticipationRepository records(transaction.connection());
    before.state = ParticipationState::Amended;
    before.reason = reason;
    if (Done done = records.update(transaction, before); !done)
        return done;
    after.id = {};
    after.replacesId = before.id;
    after.reason.clear();
    // Another member did it for a branch of his own.
    if (!after.organizationId && after.memberId == before.memberId)
        after.organizationId = before.organizationId;
    return save(transaction, access, after);
}

} // namespace

ParticipationService::ParticipationService(Store &store) : m_store(store) { }

QFuture<Result<EntryReport>> ParticipationService::examine(
    const Participation &entry, const QList<OrganizationId> &scope)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Quick, [entry, scope, &access](Connection &connection) -> Result<EntryReport> {
        ParticipationRepository records(connection);
        ParticipationContext context;
        context.today = access.clock().today();
        EntryReport report;
        QList<ParticipationFinding> dates;
        if (entry.memberId) {
            const auto member = MemberRepository(connection, access.reader()).byId(entry.memberId);
            if (!member)
                return failure(member.error());
            const auto organization = OrganizationRepository(connection)
                                          .byId(entry.organizationId ? entry.organizationId : member->branchId);
            if (!organization)
                return failure(organization.error());
            context.founded = organization->founded;
            context.inScope = scope.isEmpty() || scope.contains(member->branchId);
            const auto day = records.day(entry);
            if (!day)
                return failure(day.error());
            const auto against = membershipFindings(connection, *member, entry);
            if (!against)
                return failure(against.error());
            dates = *against;
            context.minutesThatDay = day->minutes;
            context.sameExists = day->same;
            const int year = entry.date.isValid() ? entry.date.year() : context.today.year();
            const auto totals = records.yearTotals(entry.memberId, year);
            if (!totals)
                return failure(totals.error());
            report.year = *totals;
        }
        report.findings = findingsOf(entry, context) + dates;
        return report;
    });
}

QFuture<Result<ParticipationId>> ParticipationService::add(const Participation &given)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::RecordAdd, QString::number(given.memberId.value),
        [given, &access](Transaction &transaction) -> Result<ParticipationId> {
            // A copy for each attempt: a replayed act begins anew.
            Participation entry = given;
            entry.id = {};
            entry.replacesId = {};
            if (Done done = save(transaction, access, entry); !done)
                return failure(done.error());
            return entry.id;
        });
}

QFuture<Result<QList<ParticipationId>>> ParticipationService::addAll(const QList<Participation> &entries)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::RecordAdd, QString::number(entries.size()),
        [entries, &access](Transaction &transaction) -> Result<QList<ParticipationId>> {
            QList<ParticipationId> ids;
            for (Participation entry : entries) {
                entry.id = {};
                entry.replacesId = {};
                if (Done done = save(transaction, access, entry); !done)
                    return failure(done.error());
                ids.append(entry.id);
            }
            return ids;
        });
}

QFuture<Result<ParticipationId>> ParticipationService::amend(
    ParticipationId id, const Participation &entry, const QString &reason)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::RecordAmend, QString::number(id.value),
        [id, entry, reason, &access](Transaction &transaction) -> Result<ParticipationId> {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            ParticipationRepository records(transaction.connection());
            const auto before = validEntry(records, id);
            if (!before)
                return failure(before.error());
            Participation after = entry;
            if (Done done = replace(transaction, access, *before, after, reason); !done)
                return failure(done.error());
            return after.id;
        });
}

QFuture<Done> ParticipationService::voidEntry(ParticipationId id, const QString &reason)
{
    return m_store.access().write(
        ActKind::RecordVoid, QString::number(id.value), [id, reason](Transaction &transaction) -> Done {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            ParticipationRepository records(transaction.connection());
            auto entry = validEntry(records, id);
            if (!entry)
                return failure(entry.error());
            entry->state = ParticipationState::Voided;
            entry->reason = reason;
            return records.update(transaction, *entry);
        });
}

QFuture<Result<QList<Participation>>> ParticipationService::ofMember(MemberId member, int year)
{
    return m_store.access().read(Lane::Quick,
        [member, year](Connection &connection) { return ParticipationRepository(connection).ofMember(member, year); });
}

QFuture<Result<QStringList>> ParticipationService::contents(const QString &beginning, ParticipationKind kind, int limit)
{
    return m_store.access().read(Lane::Quick, [beginning, kind, limit](Connection &connection) {
        return ParticipationRepository(connection).contents(beginning, kind, limit);
    });
}

QFuture<Result<QList<ParticipationRow>>> ParticipationService::recent(const QList<OrganizationId> &scope, int limit)
{
    return m_store.access().read(Lane::Bulk, [scope, limit](Connection &connection) {
        return ParticipationRepository(connection).recent(narrowed(connection, scope), limit);
    });
}

QFuture<Result<QStringList>> ParticipationService::certifiers(const QList<OrganizationId> &scope, int limit)
{
    return m_store.access().read(Lane::Bulk, [scope, limit](Connection &connection) {
        return ParticipationRepository(connection).certifiers(narrowed(connection, scope), limit);
    });
}

QFuture<Result<QList<Activity>>> ParticipationService::activities(const QList<OrganizationId> &scope, int limit)
{
    return m_store.access().read(Lane::Bulk, [scope, limit](Connection &connection) {
        return ParticipationRepository(connection).activities(narrowed(connection, scope), limit);
    });
}

QFuture<Result<RollCallOutcome>> ParticipationService::rollCall(
    const Activity &given, const QList<Attendance> &attendees)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::RollCall, QString::number(attendees.size()),
        [given, attendees, &access](Transaction &transaction) -> Result<RollCallOutcome> {
            Activity activity = given;
            if (activity.title.trimmed().isEmpty())
                return failure(ErrorCode::Invalid, QStringLiteral("title"), {QStringLiteral("content.missing")});
            if (!activity.organizationId)
                return failure(
                    ErrorCode::Invalid, QStringLiteral("organization_id"), {QStringLiteral("branch.missing")});
            if (attendees.isEmpty())
                return failure(ErrorCode::Invalid, QStringLiteral("attendees"), {QStringLiteral("member.missing")});
            ParticipationRepository records(transaction.connection());
            if (Done done = records.insert(transaction, activity); !done)
                return failure(done.error());
            RollCallOutcome outcome;
            outcome.activity = activity.id;
            for (const Attendance &attendance : attendees) {
                Participation entry;
                entry.memberId = attendance.member;
                entry.organizationId = activity.organizationId;
                entry.date = activity.date;
                entry.kind = activity.kind;
                entry.content = activity.title;
                entry.minutes = attendance.minutes;
                entry.deeds = attendance.deeds;
                entry.place = activity.place;
                entry.activityId = activity.id;
                entry.certifier = activity.certifier;
                if (Done done = save(transaction, access, entry); !done)
                    return failure(done.error());
                outcome.records.append(entry.id);
            }
            return outcome;
        });
}

} // namespace dangjian
