// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "backups/backupinspection.h"
#include "jobs/job.h"

#include <QByteArray>

#include <memory>

namespace dangjian {

class Clock;
class UnsealedBackup;

/**
 * Opens a backup, sealed or not, and proves all of it: pages, indexes, references. Fails with the errors of
 * Store::open, with FileFormat ("sealed.…") and Invalid("passphrase", {"passphrase.missing" or "passphrase.wrong"}).
 * The unsealed content lies meanwhile in `workFolder`, readable by its owner alone.
 */
class BackupProofJob : public Job
{
    Q_OBJECT

public:
    BackupProofJob(
        const QString &backup, const QByteArray &passphrase, const QString &workFolder, QObject *parent = nullptr);
    ~BackupProofJob() override { stopAndWait(); }

    const BackupContents &contents() const { return m_contents; }

protected:
    Done run() override;

private:
    QString m_backup;
    QByteArray m_passphrase;
    QString m_workFolder;
    BackupContents m_contents;
};

/**
 * Puts a backup in a store's place: proved first, brought up to date where it is of an older schema, given an act that
 * says who restored it from which backup (StoreRestore), made durable beside the place, and exchanged in one step. What
 * stood there is kept aside. Works where nothing stands, too. Fails like BackupProofJob, and with StoreBusy while any
 * program has the present store open; whatever fails, the present store stays what it was.
 */
class RestoreJob : public Job
{
    Q_OBJECT

public:
    RestoreJob(const QString &backup, const QByteArray &passphrase, const QString &store,
        std::shared_ptr<const Clock> clock, const Actor &actor, QObject *parent = nullptr);
    ~RestoreJob() override { stopAndWait(); }

    /** Unseals it no second time: what was opened for a look is used, where the backup is still the same. */
    void take(std::shared_ptr<UnsealedBackup> opened) { m_opened = std::move(opened); }

    const BackupContents &contents() const { return m_contents; }
    /** Where the store lies that stood there before; empty where there was none. */
    const QString &keptAside() const { return m_keptAside; }

protected:
    Done run() override;

private:
    QString m_backup;
    QByteArray m_passphrase;
    QString m_store;
    /** What is to be the store, as it is in the backup, in a file of its own beside the place. */
    Done unpackInto(const QString &copy);

    std::shared_ptr<const Clock> m_clock;
    Actor m_actor;
    std::shared_ptr<UnsealedBackup> m_opened;
    BackupContents m_contents;
    QString m_keptAside;
};

} // namespace dangjian
