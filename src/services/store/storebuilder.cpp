// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storebuilder.h"

#include "backups/backupmaking.h"
#include "backups/backupsettings.h"
#include "backups/backupshelf.h"
#include "connection/sqlitefile.h"
#include "files/unfinishedfile.h"
#include "journal/seal.h"
#include "members/keyrebuild.h"
#include "migrations/migrator.h"
#include "organizations/organizationrepository.h"
#include "transaction/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace dangjian {

namespace {

constexpr int largestOffice = 8191; // 2^13 offices × 2^40 ids stay below 2^53

Done found(Connection &connection, const StoreFounding &founding)
{
    if (Done done = markAsStore(connection); !done)
        return done;
    if (Done done = migrate(connection, schemaVersion, founding.now); !done)
        return done;
    if (Done done = connection.execute(
            QStringLiteral("INSERT INTO present_day (one, on_date) VALUES (1, ?)"), {toSql(founding.now.date())});
        !done)
        return done;
    if (Done done = noteKeysCurrent(connection); !done)
        return done;
    auto transaction = Transaction::begin(
        connection, {ActKind::StoreInit, founding.district, founding.actor, founding.now, founding.office});
    if (!transaction)
        return failure(transaction.error());
    const QList<std::pair<QString, QString>> settings{
        {QStringLiteral("office"), QString::number(founding.office)}, {QStringLiteral("district"), founding.district}};
    for (const auto &[key, value] : settings)
        if (Done done
            = connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"), {key, toSql(value)});
            !done)
            return done;
    Organization committee;
    committee.code = QStringLiteral("01");
    committee.shortName = founding.district;
    committee.name = QStringLiteral("中共%1委员会").arg(founding.district);
    committee.kind = OrganizationKind::DistrictCommittee;
    OrganizationRepository organizations(connection);
    if (Done done = organizations.insert(**transaction, committee); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace

Done requireEmptyPlace(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() && (info.isDir() || info.size() > 0))
        return failure(ErrorCode::StoreNotEmpty, file);
    // What a lost store left beside its place may still be rescued, and SQLite would take it for part of the new one.
    for (const char *suffix : {"-wal", "-journal"})
        if (const QFileInfo left(file + QLatin1String(suffix)); left.exists() && (left.isDir() || left.size() > 0))
            return failure(ErrorCode::StoreNotEmpty, left.filePath());
    return {};
}

Done buildStore(const StoreFounding &founding, const std::function<Done(Connection &)> &fill)
{
    if (founding.office < 1 || founding.office > largestOffice)
        return failure(ErrorCode::Invalid, QStringLiteral("office"), {QStringLiteral("office.range")});
    if (founding.district.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("district"), {QStringLiteral("title.missing")});
    if (Done done = requireEmptyPlace(founding.file); !done)
        return done;
    const QFileInfo place(founding.file);
    if (!QDir().mkpath(place.absolutePath()))
        return failure(ErrorCode::FileUnwritable, place.absolutePath());
    clearUnfinished(place.absolutePath());
    const UnfinishedFile building(founding.file);
    const auto build = [&]() -> Done {
        auto connection = Connection::open(building.path(), Connection::Mode::ReadWrite, true);
        if (!connection) {
            Error error = connection.error();
            return failure(error.code == ErrorCode::FileUnreadable ? ErrorCode::FileUnwritable : error.code,
                founding.file, {}, error.detail);
        }
        // Nobody else knows the file yet; what counts is that it is whole on the disk when it gets its name.
        if (Done done = beginFilling(**connection); !done)
            return done;
        if (Done done = found(**connection, founding); !done)
            return done;
        if (fill)
            if (Done done = fill(**connection); !done)
                return done;
        return endFilling(**connection);
    };
    if (Done done = build(); !done) {
        // Where nothing else is named it is about the file that was to be made.
        Error error = done.error();
        if (error.subject.isEmpty())
            error.subject = founding.file;
        return failure(error);
    }
    syncFile(building.path());
    // rename(2) replaces what stands there, so a store that somebody else put there meanwhile has to be looked for once
    // more.
    if (Done done = requireEmptyPlace(founding.file); !done)
        return done;
    if (std::rename(QFile::encodeName(building.path()).constData(), QFile::encodeName(founding.file).constData()) != 0)
        return failure(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, founding.file);
    syncFolder(place.absolutePath());
    return {};
}

namespace {

/**
 * The copy without which no store is brought up to date: beside it, or in the second place where there is no room
 * beside it or nothing can be written.
 */
Done backUpBefore(Connection &connection, const QString &file, const QDateTime &now)
{
    const auto settings = readBackupSettings(connection);
    if (!settings)
        return failure(settings.error());
    BackupTask task{file, ownBackupFolder(file), settings->secondFolder, settings->secondMedium, now,
        BackupReason::BeforeMigration, {}};
    if (const auto lock = SealLock::fromText(settings->lock); lock)
        task.lock = *lock;
    else if (!settings->lock.isEmpty())
        task.secondFolder.clear(); // its lock is broken: what is not sealed stays beside the store
    auto made = makeBackup(connection, task, {});
    if (made)
        return {};
    const ErrorCode code = made.error().code;
    if ((code == ErrorCode::DiskFull || code == ErrorCode::FileUnwritable) && QFileInfo(task.secondFolder).isDir()) {
        task.folder = task.secondFolder;
        task.secondFolder.clear();
        made = makeBackup(connection, task, {});
    }
    return made ? Done() : failure(made.error());
}

} // namespace

Done upgradeStore(const QString &file, const QDateTime &now, const QList<Migration> &scripts)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        return failure(connection.error());
    if (Done done = trustSchema(**connection); !done)
        return done;
    const auto version = (*connection)->scalar(QStringLiteral("SELECT max(version) FROM schema_migration"));
    if (!version)
        return failure(version.error());
    if (version->toInt() >= scripts.last().version)
        return {}; // another program was faster
    if (Done done = backUpBefore(**connection, file, now); !done)
        return done;
    return migrate(**connection, scripts, scripts.last().version, now);
}

} // namespace dangjian
