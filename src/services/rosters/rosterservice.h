// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/importbatch.h"
#include "store/store.h"

#include <QFuture>
#include <QHash>

namespace dangjian {

/** Use cases on what rosters brought in. */
class RosterService
{
public:
    explicit RosterService(Store &store);

    /** The imports, the newest first; those that were undone among them. */
    QFuture<Result<QList<ImportBatch>>> batches(int limit = 200);
    /** What headings were taken for, by the normalized heading. */
    QFuture<Result<QHash<QString, QString>>> rememberedHeadings(RosterSubject subject);
    /** The other spellings of branches' names that were chosen. */
    QFuture<Result<QHash<QString, OrganizationId>>> branchAliases();

private:
    Store &m_store;
};

} // namespace dangjian
