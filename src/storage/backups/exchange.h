// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/sealedfile.h"
#include "files/unfinishedfile.h"

#include <QDateTime>

namespace dangjian {

/** A durable copy of a file that nobody writes to. Fails with FileUnreadable, FileUnwritable, DiskFull, Canceled. */
Done copyFile(const QString &source, const QString &target, const BytesProgress &progress = {});

/**
 * The same to a place that may be a stick or a share: what arrived there is read back and compared. Fails with
 * FileUnwritable where it is not what was sent.
 */
Done copyProved(const QString &source, const QString &target, const BytesProgress &progress = {});

/**
 * Puts a made store in the place of another, which keeps existing as "STORE.REASON-yyyyMMdd-HHmmss" with what belongs
 * to it; gives that name, empty where nothing stood there. At each moment there is a whole store at the place. Fails
 * with StoreBusy while any program has the present one open: it would go on writing into the file that was kept aside.
 */
Result<QString> exchange(const UnfinishedFile &made, const QString &store, const QString &reason, const QDateTime &now);

} // namespace dangjian
