// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalproof.h"

#include "id.h"
#include "journal/journaltriggers.h"
#include "journal/rowjson.h"

namespace dangjian {

namespace {

/** What the journal noted last of the row t; one ? for the table. */
constexpr auto lastNote = "SELECT j.%1 FROM journal j WHERE j.table_name = ? AND j.row_key = CAST(%2 AS TEXT)"
                          " ORDER BY j.id DESC LIMIT 1";

bool isKeyedByNumber(const QList<JournaledColumn> &columns)
{
    int keys = 0;
    bool number = false;
    for (const JournaledColumn &column : columns) {
        keys += column.key ? 1 : 0;
        number = number || (column.key && column.type == QLatin1String("INTEGER"));
    }
    return keys == 1 && number;
}

Done addRows(Statement &statement, const QString &table, QList<UnnotedChange> &changes)
{
    if (Done done = statement.run(); !done)
        return done;
    while (statement.next())
        changes.append({table, statement.value<QString>(0)});
    return {};
}

} // namespace

Result<QList<UnnotedChange>> unnotedChanges(
    Connection &connection, int limit, const std::function<void(double)> &progress)
{
    const auto tables = journaledTables(connection);
    if (!tables)
        return failure(tables.error());
    QList<UnnotedChange> changes;
    qsizetype walked = 0;
    for (const QString &table : *tables) {
        const auto columns = columnsOfTable(connection, table);
        if (!columns)
            return failure(columns.error());
        const QString key = rowKey(*columns, QStringLiteral("t"));
        const bool byNumber = isKeyedByNumber(*columns);
        const QString note = QLatin1String(lastNote);
        // Mostly the two texts are the same; where they are not, value by value tells whether that is only a column
        // that has come since.
        Statement differing = connection.prepare(
            QStringLiteral("SELECT s.k FROM (SELECT %1 AS k, %2 AS stands, (%3) AS noted FROM %4 t) s"
                           " WHERE (s.noted IS NULL AND %5) OR (s.noted <> s.stands AND EXISTS"
                           " (SELECT 1 FROM json_each(s.noted) n JOIN json_each(s.stands) w ON w.key = n.key"
                           " WHERE w.value IS NOT n.value)) LIMIT ?")
                .arg(key, rowAsJson(*columns, QStringLiteral("t")), note.arg(QStringLiteral("after"), key), table,
                    byNumber ? QStringLiteral("s.k >= %1").arg(qint64(1) << idOfficeShift) : QStringLiteral("1")));
        differing.bind(table).bind(limit);
        if (Done done = addRows(differing, table, changes); !done)
            return failure(done.error());
        Statement gone = connection.prepare(
            QStringLiteral("SELECT i.row_key FROM journal i WHERE i.table_name = ? AND i.operation = 'insert'"
                           " AND NOT EXISTS (SELECT 1 FROM %1 t WHERE %2)"
                           " AND (%3) <> 'delete' LIMIT ?")
                .arg(table,
                    byNumber ? QStringLiteral("%1 = CAST(i.row_key AS INTEGER)").arg(key)
                             : QStringLiteral("%1 = i.row_key").arg(key),
                    note.arg(QStringLiteral("operation"), QStringLiteral("i.row_key"))));
        gone.bind(table).bind(table).bind(limit);
        if (Done done = addRows(gone, table, changes); !done)
            return failure(done.error());
        if (progress)
            progress(double(++walked) / double(tables->size()));
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return changes;
}

} // namespace dangjian
