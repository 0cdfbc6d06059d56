// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupsettings.h"

#include "connection/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace dangjian {

Result<BackupSettings> readBackupSettings(Connection &connection)
{
    Statement statement
        = connection.prepare(QStringLiteral("SELECT key, value FROM setting WHERE key IN (?, ?, ?, ?, ?)"));
    if (Done done = statement.bind(QString(backupsetting::lock))
                        .bind(QString(backupsetting::automatic))
                        .bind(QString(backupsetting::beforeImport))
                        .bind(QString(backupsetting::second))
                        .bind(QString(backupsetting::medium))
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
        else if (key == backupsetting::medium)
            settings.secondMedium = value;
        else
            settings.secondFolder = value;
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return settings;
}

QString mediumOf(const QString &folder)
{
    const QString mount = QStorageInfo(folder).rootPath();
    return mount == QDir::rootPath() ? QString() : mount;
}

bool isPlaceThere(const QString &folder, const QString &medium)
{
    if (!QFileInfo(folder).isDir())
        return false;
    // Of a folder that was chosen later the medium says nothing.
    const QString below = medium + u'/';
    if (medium.isEmpty() || !(folder + u'/').startsWith(below))
        return true;
    return (mediumOf(folder) + u'/').startsWith(below);
}

} // namespace dangjian
