// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/rowjson.h"

namespace dangjian {

/** A column that refers to the id of another table's row. */
struct TableReference
{
    QString table;
    QString column;
    QString target;
};

/** Columns whose values stand only once, among the rows for which `condition` holds (empty: all). */
struct UniqueColumns
{
    QString table;
    QStringList columns;
    QString condition;
};

/** All references between the tables, from the catalogue. */
Result<QList<TableReference>> tableReferences(Connection &connection);

/** What may stand only once in a table, its key aside. */
Result<QList<UniqueColumns>> uniqueColumns(Connection &connection, const QString &table);

/** Columns that follow from others (by triggers, by the repositories) or only count changes: row_version, name_key,
 * what stands on a member for its periods, and whether an import or a merge is undone. */
const QStringList &derivedColumns(const QString &table);

/** Tables that note which acts were done: their rows are marked by an undo (undone_act) and never taken away. */
const QStringList &tablesOfNotes();

/** SQL by which the row `row` of a table is the one whose key the journal gives as `key`, by the key's index. */
QString keyIs(const QList<JournaledColumn> &columns, const QString &row, const QString &key);

/** SQL for a column as it stands in a journal's JSON. */
QString columnOfJson(const QString &json, const QString &column);

} // namespace dangjian
