// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupfile.h"
#include "backups/backupinspection.h"
#include "jobs/job.h"
#include "store/store.h"

namespace dangjian {

struct SealLock;

/** Where a backup goes, and how. */
struct BackupOrder
{
    QString folder{}; // empty = the store's own (ownBackupFolder); made where it is missing
    BackupReason reason = BackupReason::Asked;
    QByteArray passphrase{}; // seals this one; otherwise the store's own lock does (lockSetting), where it has one
};

/** The setting that holds the lock which a store's backups are sealed with, as SealLock::toText gives it. */
inline constexpr QLatin1String lockSetting("backup.lock");

/**
 * A backup while people work: copied page by page, opened and proved, sealed where that is asked for, made durable and
 * only then given its name; afterwards the rotation takes away what is too old. Where it fails or is cancelled nothing
 * is left. Fails with FileUnwritable, DiskFull, StoreDamaged (the store itself: no backup is replaced by a bad one).
 */
class BackupJob : public Job
{
    Q_OBJECT

public:
    BackupJob(Store &store, const BackupOrder &order, QObject *parent = nullptr);
    ~BackupJob() override { stopAndWait(); }

    /** The file that was made, once it has finished, what is in it, and how many older ones went. */
    const BackupFile &made() const { return m_made; }
    const BackupContents &contents() const { return m_contents; }
    int rotatedCount() const { return m_rotated; }

protected:
    Done run() override;

private:
    Done seal(const QString &copy, const QString &target, const SealLock &lock);

    Store &m_store;
    BackupOrder m_order;
    BackupFile m_made;
    BackupContents m_contents;
    int m_rotated = 0;
};

} // namespace dangjian
