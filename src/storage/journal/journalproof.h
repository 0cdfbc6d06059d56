// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QStringList>

#include <functional>

namespace dangjian {

/** A row that is not what the journal last noted of it. */
struct UnnotedChange
{
    QString table;
    QString row; // its key
};

/**
 * Where journaled tables and journal part: rows changed, added or taken away by somebody who went around the triggers.
 * At most `limit` of each table. Columns that came after a row was noted are left out; so are rows that migrations
 * seeded (office 0) and nobody has changed. `progress` is told shares of 1.
 */
Result<QList<UnnotedChange>> unnotedChanges(
    Connection &connection, int limit, const std::function<void(double)> &progress = {});

} // namespace dangjian
