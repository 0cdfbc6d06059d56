// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupfile.h"

namespace dangjian {

// The backups of one store in a folder. Who they belong to stands in their names: the district and the office.

/** What the names of a store's backups begin with: "示范区-1"; characters that a stick's file system refuses are left
 * out. */
QString backupLabel(const QString &district, int office);

/** The folder of a store's own backups: "backups" beside the file. */
QString ownBackupFolder(const QString &storeFile);

/** The finished backups in a folder, newest first; of one label, or of all where it is empty. */
QList<BackupFile> backupsIn(const QString &folder, const QString &label = {});

/** Takes away what the rotation no longer keeps, but never the one `justMade`, whatever the clock said then; gives how
 * many went. */
int rotateBackups(const QString &folder, const QString &label, QDate today, const QString &justMade = {});

} // namespace dangjian
