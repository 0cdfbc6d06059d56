// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/pagesort.h"
#include "connection/connection.h"

#include <QMap>

namespace dangjian {

/** Puts the rows that lie on a damaged store's pages into the tables of a new one, whose triggers are away. */
class SalvageRows
{
public:
    SalvageRows(Connection &connection, const StorePages &pages, const PageRows &rows, const PageSort &sort);

    /** Told shares of 1; false cancels. */
    std::function<bool(double)> progressed;

    /**
     * What a tree reaches first, the journal before all; then what lies about, where its shape tells whose it is
     * (noted in stray_row: it may be older than what the journal knows). Entries of indexes are noted in seen_row.
     */
    Done read();
    bool isEmpty() const { return m_inserted == 0; }

private:
    struct Column
    {
        QString name;
        QString type;
        bool notNull = false;
        bool isRowId = false; // INTEGER PRIMARY KEY: the row's number is its value
    };
    struct Target
    {
        QList<Column> columns;
        QString insert;
        bool isKeyedById = false;
    };

    Done prepare();
    Done readTable(const QString &table);
    Done readStrays(const QStringList &among);
    Done readCounters();
    Done readIndexes();
    Done insert(const QString &table, const PageRow &row, bool isStray);
    static bool fits(const Target &target, const PageRow &row);
    bool goesOn(qsizetype pages);

    Connection &m_connection;
    const StorePages &m_pages;
    const PageRows &m_rows;
    const PageSort &m_sort;
    QMap<QString, Target> m_targets;
    qint64 m_inserted = 0;
    qint64 m_walked = 0;
};

} // namespace dangjian
