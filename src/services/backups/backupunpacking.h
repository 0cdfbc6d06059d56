// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/sealedfile.h"

#include <functional>

namespace dangjian {

/** Whether a file begins as a sealed backup does. */
bool isSealed(const QString &backup);

/**
 * A durable, unsealed copy of the backup in a new file. Fails with Invalid("passphrase", {"passphrase.missing" or
 * "passphrase.wrong"}), FileFormat ("sealed.…"), FileUnreadable, FileUnwritable, DiskFull, Canceled.
 */
Done unpack(const QString &backup, const QByteArray &passphrase, const QString &target, const BytesProgress &progress);

/**
 * Gives `look` a file that can be read: the backup itself, or where it is sealed an unsealed copy in the folder, which
 * goes afterwards. Fails as unpack and `look` do.
 */
Done lookUnsealed(const QString &backup, const QByteArray &passphrase, const QString &folder,
    const BytesProgress &progress, const std::function<Done(const QString &file)> &look);

/** The same error about the backup, where it is about a copy that goes with the job. */
Error aboutBackup(Error error, const QString &copy, const QString &backup);

} // namespace dangjian
