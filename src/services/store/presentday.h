// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "transaction/transaction.h"

namespace dangjian {

/**
 * Brings the members' present branch, category, standing and state up to the date: periods begin and end while the
 * program sleeps. Does nothing where the store has seen the date already.
 */
Done bringToDate(Connection &connection, const Clock &clock, const Actor &actor, qint64 office);

} // namespace dangjian
