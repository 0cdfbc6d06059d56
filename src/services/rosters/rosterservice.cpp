// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterservice.h"

#include "rosters/importbatchrepository.h"
#include "rosters/rostermemory.h"
#include "store/storeaccess.h"

namespace dangjian {

RosterService::RosterService(Store &store) : m_store(store) { }

QFuture<Result<QList<ImportBatch>>> RosterService::batches(int limit)
{
    return m_store.access().read(
        Lane::Quick, [limit](Connection &connection) { return ImportBatchRepository(connection).newest(limit); });
}

QFuture<Result<QHash<QString, QString>>> RosterService::rememberedHeadings(RosterSubject subject)
{
    return m_store.access().read(
        Lane::Quick, [subject](Connection &connection) { return RosterMemory(connection).headings(subject); });
}

QFuture<Result<QHash<QString, OrganizationId>>> RosterService::branchAliases()
{
    return m_store.access().read(
        Lane::Quick, [](Connection &connection) { return RosterMemory(connection).aliases(); });
}

} // namespace dangjian
