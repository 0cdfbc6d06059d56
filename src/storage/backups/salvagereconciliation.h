// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/salvage.h"
#include "connection/connection.h"
#include "journal/rowjson.h"

namespace dangjian {

/** Brings the rows that were read and what the journal noted last of each together (see salvageStore). */
class SalvageReconciliation
{
public:
    explicit SalvageReconciliation(Connection &connection) : m_connection(connection) { }

    /** Before the triggers are back: fills the report's tables. */
    Done run(SalvageReport &report);

    /** Within the act: what stands in the tables and is not what the journal says is noted there. */
    Done note(ActId act);

private:
    Done findLastNotes(SalvageReport &report);
    Result<SalvagedTable> reconcile(const QString &table);
    Done dropDangling(QList<SalvagedTable> &tables);
    Done findLost(SalvagedTable &table);
    Done findWithoutPeriods(SalvagedTable &table);
    Result<qint64> count(const QString &sql, const QVariantList &values = {});
    Result<qint64> change(const QString &sql, const QVariantList &values = {});

    Connection &m_connection;
};

} // namespace dangjian
