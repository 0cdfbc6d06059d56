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
inline constexpr QLatin1String off("off");
} // namespace backupsetting

struct BackupSettings
{
    bool automatic = true;
    bool beforeImport = true;
    QString secondFolder{}; // empty: none
    QString lock{}; // empty: backups are not sealed
};

Result<BackupSettings> readBackupSettings(Connection &connection);

} // namespace dangjian
