// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

namespace dangjian {

/** A column of a journaled table, from the catalogue. */
struct JournaledColumn
{
    QString name;
    QString type;
    bool key = false;
};

/** The columns of a table in their order. */
Result<QList<JournaledColumn>> columnsOfTable(Connection &connection, const QString &table);

/**
 * The SQL for a row as the journal keeps it: json_object('id', NEW.id, …). Bytes are too much for the journal, their
 * length stands for them beside the hash. `row` is NEW, OLD or an alias.
 */
QString rowAsJson(const QList<JournaledColumn> &columns, const QString &row);

/** The SQL for a row's key as the journal keeps it; the parts of a key of several columns stand between slashes. */
QString rowKey(const QList<JournaledColumn> &columns, const QString &row);

} // namespace dangjian
