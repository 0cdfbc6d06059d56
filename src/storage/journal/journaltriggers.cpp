// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journaltriggers.h"

#include "journal/rowjson.h"

namespace dangjian {

QStringList tablesWithoutJournal()
{
    return {QStringLiteral("act"), QStringLiteral("current_act"), QStringLiteral("journal"),
        QStringLiteral("id_counter"), QStringLiteral("present_day"), QStringLiteral("member_key"),
        QStringLiteral("member_year"), QStringLiteral("organization_day"), QStringLiteral("schema_migration")};
}

Result<QStringList> journaledTables(Connection &connection)
{
    Statement statement = connection.prepare(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name"));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QStringList tables;
    while (statement.next())
        if (const QString name = statement.value<QString>(0); !tablesWithoutJournal().contains(name))
            tables.append(name);
    return tables;
}

Done writeJournalTriggers(Connection &connection)
{
    const auto tables = journaledTables(connection);
    if (!tables)
        return failure(tables.error());
    for (const QString &table : *tables) {
        const auto columns = columnsOfTable(connection, table);
        if (!columns)
            return failure(columns.error());
        struct Operation
        {
            QString name;
            QString event;
            QString row;
            QString before;
            QString after;
        };
        const QString null = QStringLiteral("NULL");
        const QString oldRow = QStringLiteral("OLD");
        const QString newRow = QStringLiteral("NEW");
        const QList<Operation> operations{
            {QStringLiteral("insert"), QStringLiteral("INSERT"), newRow, null, rowAsJson(*columns, newRow)},
            {QStringLiteral("update"), QStringLiteral("UPDATE"), newRow, rowAsJson(*columns, oldRow),
                rowAsJson(*columns, newRow)},
            {QStringLiteral("delete"), QStringLiteral("DELETE"), oldRow, rowAsJson(*columns, oldRow), null}};
        for (const Operation &operation : operations) {
            const QString trigger = QStringLiteral("journal_%1_%2").arg(table, operation.name);
            if (Done done = connection.execute(QStringLiteral("DROP TRIGGER IF EXISTS %1").arg(trigger)); !done)
                return done;
            // RAISE, not a NOT NULL column: ON CONFLICT clauses of the outer statement cannot turn it off.
            const QString sql
                = QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 BEGIN"
                                 " INSERT INTO journal (act, table_name, row_key, operation, before, after)"
                                 " VALUES (coalesce((SELECT act FROM current_act), RAISE(ABORT, 'no act is current')),"
                                 " '%3', %4, '%5', %6, %7); END")
                      .arg(trigger, operation.event, table, rowKey(*columns, operation.row), operation.name,
                          operation.before, operation.after);
            if (Done done = connection.execute(sql); !done)
                return done;
        }
    }
    return {};
}

} // namespace dangjian
