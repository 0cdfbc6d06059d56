// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/recordquery.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

#include <functional>

namespace dangjian {

/** Use cases on the list of all participation records: what it shows, and what is done to several of them. */
class RecordListService
{
public:
    explicit RecordListService(Store &store) : m_store(store) { }

    /** Rows `offset` … `offset + limit` of a list. */
    QFuture<Result<QList<RecordRow>>> list(const RecordQuery &query, int offset, int limit);
    /** These rows, in the order of the ids; those that are gone are left out. */
    QFuture<Result<QList<RecordRow>>> rows(const QList<ParticipationId> &ids);
    QFuture<Result<RecordTotals>> totals(const RecordQuery &query);
    /** The ids of a whole list in its order, for acting on all of them. */
    QFuture<Result<QList<ParticipationId>>> ids(const RecordQuery &query);
    /**
     * For jobs: calls `visit` on the thread that asks with all rows of a list, as they stand at one moment. An error of
     * `visit` ends the walk and is given back.
     */
    Done walk(const RecordQuery &query, const std::function<Done(const RecordRow &)> &visit);

    /** What voiding these would do, to be said before it is done. */
    QFuture<Result<VoidForecast>> forecastVoid(const QList<ParticipationId> &ids);
    /**
     * Voids all or none with one reason, as one act; gives their number. Fails with ReasonMissing, and with
     * StateForbids where one of them is not valid any more.
     */
    QFuture<Result<int>> voidAll(const QList<ParticipationId> &ids, const QString &reason);

private:
    Store &m_store;
};

} // namespace dangjian
