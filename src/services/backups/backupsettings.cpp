// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupsettings.h"

#include "connection/connection.h"

namespace dangjian {

Result<BackupSettings> readBackupSettings(Connection &connection)
{
    Statement statement
        = connection.prepare(QStringLiteral("SELECT key, value FROM setting WHERE key IN (?, ?, ?, ?)"));
    if (Done done = statement.bind(QString(backupsetting::lock))
                        .bind(QString(backupsetting::automatic))
                        .bind(QString(backupsetting::beforeImport))
                        .bind(QString(backupsetting::second))
                        .run();
        !done)
        return failure(done.error());
    BackupSettings settings;
    while (statement.next()) {
        const auto key = statement.value<QString>(0);
        const auto value = statement.value<QString>(1);
        if (key == backupsetting::lock)
            settings.lock = value;
        else if (key == backupsetting::automatic)
            settings.automatic = value != backupsetting::off;
        else if (key == backupsetting::beforeImport)
            settings.beforeImport = value != backupsetting::off;
        else
            settings.secondFolder = value;
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return settings;
}

} // namespace dangjian
