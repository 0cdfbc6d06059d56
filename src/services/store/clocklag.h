// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** The day that the store has come to: the latest that the clock of anybody who worked with it has shown. */
QFuture<Result<QDate>> latestDay(Store &store);

/**
 * Whether the clock stands before a day that was already: it was set back, its battery is empty, or it ran ahead then.
 * Clocks of two computers differ a little, so that a quarter of an hour before midnight is let pass.
 */
bool isBehind(const Clock &clock, QDate latest);

} // namespace dangjian
