// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupmade.h"
#include "jobs/job.h"
#include "store/store.h"

namespace dangjian {

class Connection;

/** Where a backup goes, and how. */
struct BackupOrder
{
    /** Empty = the store's own (ownBackupFolder) and the second place that the settings name. */
    QString folder{};
    BackupReason reason = BackupReason::Asked;
    QByteArray passphrase{}; // seals this one; otherwise the store's own lock does, where it has one
    bool again = false; // a daily one although the day has one: the second place was missing then
};

/**
 * A backup while people work; see makeBackup, as which it fails. A daily one stands back behind whatever else the
 * computer does, and is made once: where the day has one already, or another program is making it, nothing is made.
 */
class BackupJob : public Job
{
    Q_OBJECT

public:
    BackupJob(Store &store, const BackupOrder &order, QObject *parent = nullptr);
    ~BackupJob() override { stopAndWait(); }

    const BackupOrder &order() const { return m_order; }
    /** What was made, once it has finished; a file without a path where the day had its backup already. */
    const BackupMade &made() const { return m_made; }

protected:
    Done run() override;

private:
    Done make(Connection &connection);
    Done makeDaily(Connection &connection, const QString &folder);

    Store &m_store;
    BackupOrder m_order;
    BackupMade m_made;
};

/** The backup before an import, on the calling thread; nothing where the settings say that there is to be none. */
Done backUpBeforeImport(Store &store, const BackupProgress &progress);

} // namespace dangjian
