// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/pagerows.h"

#include <QHash>
#include <QMap>

namespace dangjian {

/** Which pages belong to which table, as far as the file still tells. */
struct PageSort
{
    QMap<QString, QList<qint64>> tables{}; // leaves, by table
    QMap<QString, QList<qint64>> indexes{}; // pages with entries, by the table that is indexed
    QMap<QString, qint64> damaged{}; // pages of a table that are none any more
    QList<qint64> strays{}; // leaves of tables that no tree reaches
    int schemaVersion = 0; // the highest migration that is noted; 0 where that is lost
};

/** Follows the trees of all tables from their roots, which the schema names; what they do not reach is stray. */
PageSort sortPages(const StorePages &pages, const PageRows &rows);

} // namespace dangjian
