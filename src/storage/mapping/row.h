// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "transaction/transaction.h"

namespace dangjian {

/**
 * How a struct stands in its table: specialized as
 *   static constexpr const char *name = "unit";
 *   template <class Visitor> static void visit(Visitor &&v, auto &row) { v("id", row.id); v("name", row.name); … }
 * One list of columns serves insert, update and read, so that none of them can bind a column to another's field.
 */
template <class S>
struct Table;

/** The columns of S, each prefixed ("m.") where a prefix is given. */
template <class S>
QStringList columnsOf(const QString &prefix = {})
{
    QStringList names;
    S sample{};
    Table<S>::visit([&](const char *name, const auto &) { names.append(prefix + QLatin1String(name)); }, sample);
    return names;
}

template <class S>
QString selectSql(const QString &alias = {})
{
    const QString prefix = alias.isEmpty() ? QString() : alias + QLatin1Char('.');
    return QStringLiteral("SELECT %1 FROM %2 %3")
        .arg(columnsOf<S>(prefix).join(QStringLiteral(", ")), QLatin1String(Table<S>::name), alias);
}

/** Reads a row whose columns stand in the order of columnsOf from `first` on. */
template <class S>
S readRow(const Statement &statement, int first = 0)
{
    S row{};
    int column = first;
    Table<S>::visit([&](const char *, auto &field) { fromSql(statement.variant(column++), field); }, row);
    return row;
}

/** Rows of S; `rest` is WHERE, ORDER BY and LIMIT with ? for the values. */
template <class S>
Result<QList<S>> selectRows(Connection &connection, const QString &rest = {}, const QVariantList &values = {})
{
    Statement statement = connection.prepare(selectSql<S>() + QLatin1Char(' ') + rest);
    if (Done done = statement.bindAll(values).run(); !done)
        return failure(done.error());
    QList<S> rows;
    while (statement.next())
        rows.append(readRow<S>(statement));
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return rows;
}

/** The row with an id; NotFound with the table's name where there is none. */
template <class S, class I>
Result<S> selectById(Connection &connection, I id)
{
    auto rows = selectRows<S>(connection, QStringLiteral("WHERE id = ?"), {toSql(id)});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound, QLatin1String(Table<S>::name));
    return rows->first();
}

/** A question mark for every column, in the order in which visit gives them. */
template <class S>
const QString &insertSql()
{
    static const QString sql = [] {
        const QStringList names = columnsOf<S>();
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(QLatin1String(Table<S>::name), names.join(QStringLiteral(", ")),
                QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    }();
    return sql;
}

/** Inserts a row as it stands; its id comes from Transaction::newId. */
template <class S>
Done insertRow(Transaction &transaction, const S &row)
{
    Statement statement = transaction.connection().prepare(insertSql<S>());
    Table<S>::visit([&](const char *, const auto &field) { statement.bind(field); }, row);
    return statement.run();
}

/** Writes a row that was read with this row_version and moves the version on; EditedMeanwhile where another was faster.
 */
template <class S>
Done updateRow(Transaction &transaction, const S &row)
{
    static const QString sql = [] {
        QStringList sets;
        const QStringList names = columnsOf<S>();
        for (const QString &name : names)
            if (name != QLatin1String("id") && name != QLatin1String("row_version"))
                sets.append(name + QStringLiteral(" = ?"));
        return QStringLiteral("UPDATE %1 SET %2, row_version = row_version + 1 WHERE id = ? AND row_version = ?")
            .arg(QLatin1String(Table<S>::name), sets.join(QStringLiteral(", ")));
    }();
    Statement statement = transaction.connection().prepare(sql);
    Table<S>::visit(
        [&](const char *name, const auto &field) {
            if (qstrcmp(name, "id") != 0 && qstrcmp(name, "row_version") != 0)
                statement.bind(field);
        },
        row);
    statement.bind(row.id).bind(row.rowVersion);
    if (Done done = statement.run(); !done)
        return done;
    if (statement.affected() == 0)
        return failure(ErrorCode::EditedMeanwhile, QLatin1String(Table<S>::name));
    return {};
}

} // namespace dangjian
