// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/counterproof.h"

#include "id.h"
#include "journal/journaltriggers.h"
#include "journal/rowjson.h"

#include <algorithm>

namespace dangjian {

Result<QStringList> countersBehind(Connection &connection, qint64 office)
{
    const auto tables = journaledTables(connection);
    if (!tables)
        return failure(tables.error());
    const qint64 first = office << idOfficeShift;
    const qint64 end = (office + 1) << idOfficeShift;
    QStringList behind;
    for (const QString &table : *tables) {
        const auto columns = columnsOfTable(connection, table);
        if (!columns)
            return failure(columns.error());
        const auto isId = [](const JournaledColumn &column) {
            return column.key && column.name == QLatin1String("id") && column.type == QLatin1String("INTEGER");
        };
        if (std::none_of(columns->begin(), columns->end(), isId))
            continue;
        const auto highest = connection.scalar(
            QStringLiteral("SELECT max(id) FROM %1 WHERE id >= ? AND id < ?").arg(table), {first, end});
        if (!highest)
            return failure(highest.error());
        const auto next = connection.scalar(QStringLiteral("SELECT next FROM id_counter WHERE kind = ?"), {table});
        if (!next)
            return failure(next.error());
        // Without a row of the office's own the counter may not have begun.
        if (!highest->isNull() && highest->toLongLong() - first >= next->toLongLong())
            behind.append(table);
    }
    return behind;
}

} // namespace dangjian
