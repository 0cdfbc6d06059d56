// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace dangjian {

class Connection;

/** What is in a backup, so that one sees which it is before it is restored. */
struct BackupContents
{
    QString district{};
    int office = 0;
    int schemaVersion = 0;
    qint64 organizations = 0;
    qint64 members = 0;
    qint64 records = 0;
    qint64 acts = 0;
    QDateTime lastAct{}; // when something was last entered; invalid where nothing was
    QString lastActKind{}; // what it was (ActKind's code) and what about
    QString lastActSubject{};
    QString lastActBy{}; // the account, or the user of the computer where there was none
    qint64 lastActId = 0;
    QString lastActSeal{};
};

/** The same of a store that is open. */
Result<BackupContents> readContents(Connection &connection);

/** What the names of its backups begin with (backupLabel). */
Result<QString> backupLabelOf(Connection &connection);

/** How thoroughly a store's file is looked through. */
enum class BackupProof
{
    Opened, // it is a store of this program, each of its pages is read and in order
    Whole // the contents of every index and every reference besides
};

/**
 * Opens a store's file as the next program would, without changing it, and proves it. Fails with the errors of
 * Store::open; a file of an older version is proved as it is. Canceled at once where `canceled`, which another thread
 * asks, says so.
 */
Result<BackupContents> inspectCopy(const QString &file, BackupProof proof, const std::function<bool()> &canceled = {});

} // namespace dangjian
