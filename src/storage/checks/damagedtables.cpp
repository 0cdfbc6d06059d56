// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/damagedtables.h"

namespace dangjian {

Result<QStringList> damagedTables(Connection &connection)
{
    Statement names = connection.prepare(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name"));
    if (Done done = names.run(); !done)
        return failure(done.error());
    QStringList tables;
    while (names.next())
        tables.append(names.value<QString>(0));
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    QStringList damaged;
    for (const QString &table : std::as_const(tables)) {
        const auto found = connection.scalar(QStringLiteral("PRAGMA integrity_check('%1')").arg(table));
        if (found ? found->toString() == QLatin1String("ok") : found.error().code != ErrorCode::StoreDamaged) {
            if (!found)
                return failure(found.error());
            continue;
        }
        damaged.append(table);
    }
    return damaged;
}

} // namespace dangjian
