// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "participation/recordquery.h"

#include <functional>

namespace dangjian {

/** Lists of participation records over all members of a scope. */
class RecordLists
{
public:
    explicit RecordLists(Connection &connection) : m_connection(connection) { }

    /** Rows `offset` … `offset + limit`. */
    Result<QList<RecordRow>> list(const RecordQuery &query, int offset, int limit);
    /** These rows, in the order of the ids. */
    Result<QList<RecordRow>> rows(const QList<ParticipationId> &ids);
    Result<RecordTotals> totals(const RecordQuery &query);
    /** The whole list's ids in its order. */
    Result<QList<ParticipationId>> ids(const RecordQuery &query);
    /** All rows in their order, one at a time; an error of `visit` ends the walk. */
    Done walk(const RecordQuery &query, const std::function<Done(const RecordRow &)> &visit);
    Result<VoidForecast> forecastVoid(const QList<ParticipationId> &ids);

private:
    Result<QList<ParticipationId>> idsByName(const RecordQuery &query);

    Connection &m_connection;
};

} // namespace dangjian
