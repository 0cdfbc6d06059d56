// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rowjson.h"

namespace dangjian {

Result<QList<JournaledColumn>> columnsOfTable(Connection &connection, const QString &table)
{
    Statement statement
        = connection.prepare(QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?, 'main') ORDER BY cid"));
    if (Done done = statement.bind(table).run(); !done)
        return failure(done.error());
    QList<JournaledColumn> columns;
    while (statement.next())
        columns.append({statement.value<QString>(0), statement.value<QString>(1), statement.value<int>(2) > 0});
    return columns;
}

QString rowAsJson(const QList<JournaledColumn> &columns, const QString &row)
{
    QStringList pairs;
    for (const JournaledColumn &column : columns) {
        const QString value = QStringLiteral("%1.%2").arg(row, column.name);
        pairs.append(QStringLiteral("'%1', %2")
                         .arg(column.name,
                             column.type == QLatin1String("BLOB") ? QStringLiteral("length(%1)").arg(value) : value));
    }
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

QString rowKey(const QList<JournaledColumn> &columns, const QString &row)
{
    QStringList keys;
    for (const JournaledColumn &column : columns)
        if (column.key)
            keys.append(QStringLiteral("%1.%2").arg(row, column.name));
    return keys.join(QStringLiteral(" || '/' || "));
}

} // namespace dangjian
