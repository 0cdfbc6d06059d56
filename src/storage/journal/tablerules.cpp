// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tablerules.h"

#include "journal/journaltriggers.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

Result<QList<TableReference>> tableReferences(Connection &connection)
{
    const auto tables = journaledTables(connection);
    if (!tables)
        return failure(tables.error());
    QList<TableReference> references;
    for (const QString &table : *tables) {
        Statement statement
            = connection.prepare(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?, 'main') ORDER BY id"_s);
        if (Done done = statement.bind(table).run(); !done)
            return failure(done.error());
        while (statement.next())
            references.append({table, statement.value<QString>(0), statement.value<QString>(1)});
    }
    return references;
}

Result<QList<UniqueColumns>> uniqueColumns(Connection &connection, const QString &table)
{
    Statement statement
        = connection.prepare(u"SELECT l.name, c.name, coalesce(m.sql, '') FROM pragma_index_list(?, 'main') l JOIN "
                             u"pragma_index_info(l.name, 'main') c"
                             " LEFT JOIN sqlite_master m ON m.name = l.name WHERE l.\"unique\" = 1 AND l.origin <> 'pk'"
                             " ORDER BY l.name, c.seqno"_s);
    if (Done done = statement.bind(table).run(); !done)
        return failure(done.error());
    QList<UniqueColumns> all;
    QString index;
    while (statement.next()) {
        if (const auto name = statement.value<QString>(0); name != index || all.isEmpty()) {
            index = name;
            const auto sql = statement.value<QString>(2);
            const qsizetype where = sql.indexOf(u" WHERE "_s);
            all.append({table, {}, where < 0 ? QString() : sql.sliced(where + 7)});
        }
        all.last().columns.append(statement.value<QString>(1));
    }
    return all;
}

const QStringList &derivedColumns(const QString &table)
{
    static const QStringList member{
        u"row_version"_s, u"name_key"_s, u"branch_id"_s, u"category"_s, u"standing"_s, u"state"_s};
    static const QStringList note{u"row_version"_s, u"undone_act"_s};
    static const QStringList other{u"row_version"_s};
    return table == "member"_L1 ? member : tablesOfNotes().contains(table) ? note : other;
}

const QStringList &tablesOfNotes()
{
    static const QStringList tables{u"import_batch"_s, u"member_merge"_s};
    return tables;
}

QString keyIs(const QList<JournaledColumn> &columns, const QString &row, const QString &key)
{
    const auto isKey = [](const JournaledColumn &column) { return column.key; };
    const auto first = std::find_if(columns.begin(), columns.end(), isKey);
    if (std::count_if(columns.begin(), columns.end(), isKey) != 1)
        return u"%1 = %2"_s.arg(rowKey(columns, row), key);
    return (first->type == "INTEGER"_L1 ? u"%1.%2 = CAST(%3 AS INTEGER)"_s : u"%1.%2 = %3"_s)
        .arg(row, first->name, key);
}

QString columnOfJson(const QString &json, const QString &column)
{
    return u"json_extract(%1, '$.%2')"_s.arg(json, column);
}

} // namespace dangjian
