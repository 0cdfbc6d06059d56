// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordlistservice.h"

#include "accounts/sqliteviews.h"
#include "participation/participationrepository.h"
#include "participation/recordlists.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

/** What the connection may show of a list; a member's log is shown whole, also what was done for another branch. */
RecordQuery within(const Connection &connection, RecordQuery query)
{
    if (!query.member || !query.scope.isEmpty())
        query.scope = narrowed(connection, query.scope);
    return query;
}

} // namespace

QFuture<Result<QList<RecordRow>>> RecordListService::list(const RecordQuery &query, int offset, int limit)
{
    return m_store.access().read(Lane::Bulk, [query, offset, limit](Connection &connection) {
        return RecordLists(connection).list(within(connection, query), offset, limit);
    });
}

QFuture<Result<QList<RecordRow>>> RecordListService::rows(const QList<ParticipationId> &ids)
{
    return m_store.access().read(
        Lane::Bulk, [ids](Connection &connection) { return RecordLists(connection).rows(ids); });
}

QFuture<Result<RecordTotals>> RecordListService::totals(const RecordQuery &query)
{
    return m_store.access().read(Lane::Bulk,
        [query](Connection &connection) { return RecordLists(connection).totals(within(connection, query)); });
}

QFuture<Result<QList<ParticipationId>>> RecordListService::ids(const RecordQuery &query)
{
    return m_store.access().read(
        Lane::Bulk, [query](Connection &connection) { return RecordLists(connection).ids(within(connection, query)); });
}

Done RecordListService::walk(const RecordQuery &query, const std::function<Done(const RecordRow &)> &visit)
{
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    return RecordLists(**connection).walk(within(**connection, query), visit);
}

QFuture<Result<VoidForecast>> RecordListService::forecastVoid(const QList<ParticipationId> &ids)
{
    return m_store.access().read(
        Lane::Quick, [ids](Connection &connection) { return RecordLists(connection).forecastVoid(ids); });
}

QFuture<Result<int>> RecordListService::voidAll(const QList<ParticipationId> &ids, const QString &reason)
{
    const QString subject = QString::number(ids.size() == 1 ? ids.first().value : ids.size());
    return m_store.access().write(ActKind::RecordVoid, subject, [ids, reason](Transaction &transaction) -> Result<int> {
        if (reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonMissing);
        ParticipationRepository records(transaction.connection());
        for (const ParticipationId id : ids) {
            auto entry = records.byId(id);
            if (!entry)
                return failure(entry.error());
            if (entry->state != ParticipationState::Valid)
                return failure(ErrorCode::StateForbids, QStringLiteral("participation"), {codeOf(entry->state)});
            entry->state = ParticipationState::Voided;
            entry->reason = reason.trimmed();
            if (Done done = records.update(transaction, *entry); !done)
                return failure(done.error());
        }
        return static_cast<int>(ids.size());
    });
}

} // namespace dangjian
