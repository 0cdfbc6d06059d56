// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/sealedfile.h"
#include "files/unfinishedfile.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace dangjian {

/** Whether a file begins as a sealed backup does. */
bool isSealed(const QString &backup);

/**
 * A durable, unsealed copy of the backup in a new file. Fails with Invalid("passphrase", {"passphrase.missing" or
 * "passphrase.wrong"}), FileFormat ("sealed.…"), FileUnreadable, FileUnwritable, DiskFull, Canceled.
 */
Done unpack(const QString &backup, const QByteArray &passphrase, const QString &target, const BytesProgress &progress);

/**
 * What is in a sealed backup, opened once for the look into it and for what is made of it then. The unsealed copy is
 * readable by its owner alone and goes with this object; that of a program that was killed goes with the next that
 * works in the folder (clearUnfinished).
 */
class UnsealedBackup
{
public:
    /** Into the folder. Fails as unpack does. */
    static Result<std::shared_ptr<UnsealedBackup>> open(
        const QString &backup, const QByteArray &passphrase, const QString &folder, const BytesProgress &progress);

    const UnfinishedFile &copy() const { return m_copy; }
    /** Whoever changes the copy takes it for good: true once, where the backup is this one and has not changed since.
     */
    bool takeFor(const QString &backup);

private:
    UnsealedBackup(const QString &backup, const QString &folder);

    QString m_backup;
    QDateTime m_changed;
    qint64 m_bytes;
    bool m_isTaken = false;
    UnfinishedFile m_copy;
};

/**
 * Gives `look` a file that can be read: the backup itself, or where it is sealed an unsealed copy in the folder, which
 * goes afterwards. Fails as unpack and `look` do.
 */
Done lookUnsealed(const QString &backup, const QByteArray &passphrase, const QString &folder,
    const BytesProgress &progress, const std::function<Done(const QString &file)> &look);

/** The same error about the backup, where it is about a copy that goes with the job. */
Error aboutBackup(Error error, const QString &copy, const QString &backup);

} // namespace dangjian
