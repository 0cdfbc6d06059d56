// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLatin1String>
#include <QString>

namespace dangjian {

class Connection;

/** The settings of the store that say how it is backed up; they travel with it. */
namespace backupsetting {
inline constexpr QLatin1String lock("backup.lock"); // what backups are sealed with, as SealLock::toText gives it
inline constexpr QLatin1String automatic("backup.automatic"); // "off": none by the program itself each day
inline constexpr QLatin1String beforeImport("backup.before_import"); // "off": none before an import
inline constexpr QLatin1String second("backup.second"); // a further folder: a stick, a share
inline constexpr QLatin1String medium("backup.second_medium"); // where that one's medium was mounted; empty: nowhere
inline constexpr QLatin1String off("off");
} // namespace backupsetting

struct BackupSettings
{
    bool automatic = true;
    bool beforeImport = true;
    QString secondFolder{}; // empty: none
    QString secondMedium{}; // the mount point that the folder lay on when it was chosen; empty: the system's own
    QString lock{}; // empty: backups are not sealed
};

Result<BackupSettings> readBackupSettings(Connection &connection);

/** The mount point of the medium that a folder lies on; empty where that is the root of the system. */
QString mediumOf(const QString &folder);

/**
 * Whether the folder of a second place is there, and its medium with it: the mount point of a stick that is out is an
 * empty folder of the system's disk, which is no second place. Another stick at the same mount point will do.
 */
bool isPlaceThere(const QString &folder, const QString &medium);

} // namespace dangjian
