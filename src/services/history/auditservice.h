// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/auditquery.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

#include <functional>

namespace dangjian {

/** The journal as people read it: all acts, what each did, and the history of any record. */
class AuditService
{
public:
    explicit AuditService(Store &store);

    /** At most `limit` acts behind the cursor (a null one: from the newest on), newest first. Needs Permission::Audit.
     */
    QFuture<Result<QList<ActLine>>> acts(const AuditQuery &query, const ActCursor &behind, int limit);
    /** For jobs: all acts of a query with their contents, on the thread that asks. An error of `visit` ends the walk.
     */
    Done walk(const AuditQuery &query, const std::function<Done(const ActContents &)> &visit);
    QFuture<Result<AuditChoices>> choices();

    /** One act on a line; fails with NotFound. */
    QFuture<Result<ActLine>> line(ActId act);
    /** What an act did; at most `limit` rows. */
    QFuture<Result<ActContents>> contents(ActId act, int limit = rowsAtMost);

    /**
     * Who changed what of one record and of what belongs to it, newest first: `table` is the journal's name of it
     * ("organization", "unit", "place", "participation", "certificate", "activity", "setting", "own_sheet", "account",
     * "import_batch", "print_run"), `key` its id or key. Settings are changed together: `key` may name several of them,
     * parted by commas.
     */
    QFuture<Result<RecordHistory>> history(const QString &table, const QString &key, int limit = 200);

    /** What these ids in a history are called. */
    QFuture<Result<ReferenceNames>> names(const QList<HistoryEntry> &entries);

private:
    Store &m_store;
};

} // namespace dangjian
