// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** The fragments in which the SQL of the servers differs. SQLite for now; PostgreSQL gets its own when the server
 * comes. */
class Dialect
{
public:
    /** Begins a transaction that means to write. A deferred one fails at once with SQLITE_BUSY_SNAPSHOT on SQLite. */
    QString beginWriting() const { return QStringLiteral("BEGIN IMMEDIATE"); }
    /** A table itself, where a reader that is bound to some organizations is shown fewer of its rows by that name. */
    QString whole(const QString &table) const { return QStringLiteral("main.") + table; }
    /** The year of an ISO date column as an integer. */
    QString yearOf(const QString &column) const
    {
        return QStringLiteral("CAST(substr(%1, 1, 4) AS INTEGER)").arg(column);
    }
    /** The "yyyy-MM" of an ISO date column. */
    QString monthOf(const QString &column) const { return QStringLiteral("substr(%1, 1, 7)").arg(column); }
};

} // namespace dangjian
