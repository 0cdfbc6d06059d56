// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "connection/connection.h"

#include <QSet>

#include <functional>

namespace dangjian {

/** The version of the schema that this program makes: the number of the last migration. */
inline constexpr int schemaVersion = 4;

/** Writes the seal of an act, the SHA-256 over the one before, the act and its rows; gives the tables it changed. */
Result<QSet<QString>> sealAct(Connection &connection, ActId act);

/** The seal that an act would have, as it and its rows stand; an act is whole where it is the one that it has. */
Result<QString> sealNow(Connection &connection, ActId act);

/** Where the chain of acts does not hold: acts whose seal is not what their rows come to, and gaps in the numbers.
 * `progress` is told shares of 1; fails with Canceled. */
Result<QList<ActId>> brokenSeals(Connection &connection, const std::function<void(double)> &progress = {},
    const std::function<bool()> &canceled = {});

} // namespace dangjian
