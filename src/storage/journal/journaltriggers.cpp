// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journaltriggers.h"

namespace dangjian {

namespace {

struct Column
{
    QString name;
    QString type;
    bool key = false;
};

Result<QList<Column>> columnsIn(Connection &connection, const QString &table)
{
    Statement statement
        = connection.prepare(QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"));
    if (Done done = statement.bind(table).run(); !done)
        return failure(done.error());
    QList<Column> columns;
    while (statement.next())
        columns.append({statement.value<QString>(0), statement.value<QString>(1), statement.value<int>(2) > 0});
    return columns;
}

/** json_object('id', NEW.id, …); bytes are too much for the journal, their length stands for them beside the hash. */
QString jsonOf(const QList<Column> &columns, const QString &row)
{
    QStringList pairs;
    for (const Column &column : columns) {
        const QString value = QStringLiteral("%1.%2").arg(row, column.name);
        pairs.append(QStringLiteral("'%1', %2")
                         .arg(column.name,
                             column.type == QLatin1String("BLOB") ? QStringLiteral("length(%1)").arg(value) : value));
    }
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

QString keyOf(const QList<Column> &columns, const QString &row)
{
    QStringList keys;
    for (const Column &column : columns)
        if (column.key)
            keys.append(QStringLiteral("%1.%2").arg(row, column.name));
    return keys.join(QStringLiteral(" || '/' || "));
}

} // namespace

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
        const auto columns = columnsIn(connection, table);
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
            {QStringLiteral("insert"), QStringLiteral("INSERT"), newRow, null, jsonOf(*columns, newRow)},
            {QStringLiteral("update"), QStringLiteral("UPDATE"), newRow, jsonOf(*columns, oldRow),
                jsonOf(*columns, newRow)},
            {QStringLiteral("delete"), QStringLiteral("DELETE"), oldRow, jsonOf(*columns, oldRow), null}};
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
                      .arg(trigger, operation.event, table, keyOf(*columns, operation.row), operation.name,
                          operation.before, operation.after);
            if (Done done = connection.execute(sql); !done)
                return done;
        }
    }
    return {};
}

} // namespace dangjian
