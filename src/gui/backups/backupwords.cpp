// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace dangjian {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

} // namespace

QString reasonWord(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupWords::tr("daily");
    case BackupReason::Asked:
        return BackupWords::tr("by hand");
    case BackupReason::BeforeMigration:
        return BackupWords::tr("before a new data format");
    case BackupReason::BeforeImport:
        return BackupWords::tr("before an import");
    case BackupReason::BeforeRestore:
        return BackupWords::tr("before a restore");
    }
    return {};
}

QString madeText(const BackupFile &backup)
{
    return backup.made.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace dangjian
