// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "backups/salvagereport.h"
#include "result.h"

#include <QDateTime>

#include <functional>

namespace dangjian {

class NameReader;

struct SalvageOrder
{
    QString damaged; // the damaged store; it is only read
    QString made; // a new file
    Actor actor{};
    QDateTime now{};
};

/**
 * Reads what can be read of a damaged store, page by page and without SQLite, into a new store: the tables as the
 * schema's scripts make them, rows as they lie there, rows that are lost or stale as the journal noted them last. Sums
 * and search keys are made anew. References to what is lost are taken away, and rows that say nothing without them.
 * What differs from the journal afterwards is noted in an act of its own (store.restore, "salvage"), so that the new
 * store passes the check but for what is lost.
 *
 * `progress` is told shares of 1; false cancels. Fails with StoreMissing, FileUnreadable, StoreNotEmpty where `made`
 * exists, StoreNewer, DiskFull, Canceled, and with StoreDamaged where nothing at all is found. The file `made` is then
 * to be removed.
 */
Result<SalvageReport> salvageStore(
    const SalvageOrder &order, const NameReader &reader, const std::function<bool(double)> &progress = {});

} // namespace dangjian
