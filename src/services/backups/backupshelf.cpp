// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupshelf.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace dangjian {

QString backupLabel(const QString &district, int office)
{
    static const QString refused = QStringLiteral("\\/:*?\"<>|");
    QString label;
    for (const QChar character : district)
        if (!refused.contains(character) && character.isPrint())
            label.append(character);
    return QStringLiteral("%1-%2").arg(label.trimmed()).arg(office);
}

QString ownBackupFolder(const QString &storeFile)
{
    return QFileInfo(storeFile).absoluteDir().filePath(QStringLiteral("backups"));
}

QList<BackupFile> backupsIn(const QString &folder, const QString &label)
{
    QList<BackupFile> backups;
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        files.next();
        auto backup = backupOf(files.filePath());
        if (!backup || (!label.isEmpty() && backup->label != label))
            continue;
        backup->bytes = files.fileInfo().size();
        backups.append(*backup);
    }
    std::sort(backups.begin(), backups.end(),
        [](const BackupFile &a, const BackupFile &b) { return std::tie(b.made, b.path) < std::tie(a.made, a.path); });
    return backups;
}

int rotateBackups(const QString &folder, const QString &label, QDate today, const QString &justMade)
{
    int gone = 0;
    for (const BackupFile &backup : surplusBackups(backupsIn(folder, label), today))
        if (QFileInfo(backup.path) != QFileInfo(justMade))
            gone += QFile::remove(backup.path) ? 1 : 0;
    return gone;
}

} // namespace dangjian
