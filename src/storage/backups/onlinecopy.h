// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <functional>

namespace dangjian {

enum class CopyUse
{
    Lasting, // on the disk when the copy is done
    Passing // to be read once and removed: nothing is sent to the disk for it
};

/**
 * Copies the store page by page into a new file, as it stands when the copy begins, while others go on writing: the
 * connection keeps one reading transaction, so that nobody's commit makes the copy begin again. The copy is one file
 * (no log beside it), readable by its owner alone. `progress` is told pages; false cancels. Fails with StoreNotEmpty
 * where the target exists, FileUnwritable, DiskFull, StoreDamaged, Canceled; what was written is then removed.
 */
Done copyOnline(Connection &source, const QString &target,
    const std::function<bool(qint64 done, qint64 total)> &progress = {}, CopyUse use = CopyUse::Lasting);

} // namespace dangjian
