// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace dangjian {

/** Why a backup was made. */
enum class BackupReason
{
    Daily, // the first start of a day
    Asked, // by a person or a script
    BeforeMigration,
    BeforeImport,
    BeforeRestore
};

template <>
struct Codes<BackupReason>
{
    static constexpr std::array table{
        std::pair{BackupReason::Daily, "daily"},
        std::pair{BackupReason::Asked, "asked"},
        std::pair{BackupReason::BeforeMigration, "migration"},
        std::pair{BackupReason::BeforeImport, "import"},
        std::pair{BackupReason::BeforeRestore, "restore"},
    };
};

/** A backup as its file's name tells it: "示范区-1-20261123-080501-daily.sqlite", sealed ones end with ".sealed". */
struct BackupFile
{
    QString path{};
    QString label{}; // whose it is: district and office
    QDateTime made{}; // the office's local time, to the second
    BackupReason reason = BackupReason::Asked;
    bool sealed = false; // encrypted with a passphrase
    qint64 bytes = 0;
};

/** The name of a backup made then; `further` (2, 3 …) tells apart those of one second. */
QString backupName(const QString &label, const QDateTime &made, BackupReason reason, bool sealed, int further = 1);

/** What a file's name says; nothing where it is not a backup's. `bytes` stays 0. */
std::optional<BackupFile> backupOf(const QString &path);

/** How many backups the rotation keeps: the newest of each day, week (from Monday) and month that has one, daily ones
 * and those asked for before others. */
struct BackupRotation
{
    int days = 7;
    int weeks = 5;
    int months = 12;
    int safety = 10; // copies made before something large
};

/**
 * Which of one label's backups the rotation no longer keeps. The newest is always kept, and so are those of the last
 * seven days that were made before a migration, an import or a restore (the newest ten of them), and each that lies
 * ahead of `today`: the clock was wrong then or is now.
 */
QList<BackupFile> surplusBackups(QList<BackupFile> backups, QDate today, const BackupRotation &rotation = {});

/** Whether the day still lacks its backup: none of these is the daily one, or one that somebody asked for. */
bool isDailyDue(const QList<BackupFile> &backups, QDate today);

/** The last one that was made, of a list that begins with the newest; null where there is none. Those that lie ahead of
 * `today` were made by a clock that was wrong, and count where there are no others. */
const BackupFile *lastBackup(const QList<BackupFile> &newestFirst, QDate today);

} // namespace dangjian
