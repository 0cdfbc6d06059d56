// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupfile.h"
#include "backups/backupsettings.h"
#include "store/store.h"

#include <QFuture>

#include <optional>

namespace dangjian {

/** A folder in which a store's backups lie. */
struct BackupPlace
{
    QString folder{};
    bool isThere = false; // a stick may be out, its mount point an empty folder; and the store's own folder comes with
                          // the first backup
    QList<BackupFile> backups{}; // of this store, the newest first
};

/** How a store is backed up and what there is. */
struct BackupState
{
    BackupSettings settings{};
    QString label{}; // what the names of its backups begin with
    BackupPlace own{};
    BackupPlace second{}; // without a folder where none is set
    bool dailyDue = false; // automatic, and the day lacks its backup
};

/** Use cases on how a store is backed up; each change is an act of the journal. The backups themselves are jobs. */
class BackupService
{
public:
    explicit BackupService(Store &store);

    QFuture<Result<BackupState>> state();
    QFuture<Done> setAutomatic(bool on);
    QFuture<Done> setBeforeImport(bool on);
    /**
     * An empty folder is none. Fails with NotFound (folder) where it is not there, StateForbids (backup.same_place)
     * where it is the first place itself, EditedMeanwhile where another than the one `seen` stands there by now.
     */
    QFuture<Done> setSecondFolder(const QString &folder, const std::optional<QString> &seen = {});
    /**
     * Seals all backups from now on; what was made before keeps what it was sealed with. The passphrase itself is kept
     * nowhere. Fails with Invalid ("passphrase", {"passphrase.short"}), EditedMeanwhile where the lock is not the one
     * `seen` any more. Takes about a second.
     */
    QFuture<Done> setPassphrase(const QString &passphrase, const std::optional<QString> &seen = {});
    /** Backups from now on are not sealed. EditedMeanwhile as setPassphrase. */
    QFuture<Done> removePassphrase(const std::optional<QString> &seen = {});

private:
    /** Remembers on which medium the second place lies. */
    QFuture<Done> keepMedium(const QString &medium);
    QFuture<Done> set(QLatin1String key, const QString &value, const std::optional<QString> &seen = {});

    Store &m_store;
};

} // namespace dangjian
