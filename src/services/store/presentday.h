// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connection/connection.h"
#include "transaction/transaction.h"

#include <QSet>

namespace dangjian {

class NameReader;

/**
 * Periods begin and end as days pass: moves present_day to the clock's date and with it what stands on the members, in
 * one act where anything differs. A category or state that begins brings its certificate: what does not fit is
 * withdrawn, what is missing issued; 转正 brings its date. Gives the tables that changed. `header` is the act's but for
 * its kind and subject.
 *
 * Days go on only: where the clock stands before present_day, nothing is changed and the log warns.
 */
Result<QSet<QString>> bringToDate(
    Connection &connection, const NameReader &reader, const Clock &clock, const ActHeader &header);

} // namespace dangjian
