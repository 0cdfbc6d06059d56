// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/restorejob.h"

#include "backups/backupunpacking.h"
#include "backups/exchange.h"
#include "clock.h"
#include "connection/sqlitefile.h"
#include "files/unfinishedfile.h"
#include "migrations/migrator.h"
#include "settings/officenumber.h"
#include "transaction/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace dangjian {

namespace {

/**
 * Makes the copy what the store is to be: of this program's schema, with the act that says where it came from, and with
 * a write-ahead log, which a backup, being one file, has not.
 */
Done settle(const QString &copy, const QString &backup, const Actor &actor, const QDateTime &now)
{
    const auto scripts = migrations();
    if (!scripts)
        return failure(scripts.error());
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    if (!connection)
        return failure(connection.error());
    if (Done done = trustSchema(**connection); !done)
        return done;
    // The backup itself is the copy from before the migration.
    if (Done done = migrate(**connection, *scripts, scripts->last().version, now); !done)
        return done;
    const auto office = (*connection)->scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'office'"));
    if (!office)
        return failure(office.error());
    auto act = Transaction::begin(
        **connection, {ActKind::StoreRestore, QFileInfo(backup).fileName(), actor, now, officeNumber(*office)});
    if (!act)
        return failure(act.error());
    if (Done done = (*act)->commit(); !done)
        return done;
    return endFilling(**connection);
}

constexpr int whole = 1000;
constexpr int unpackedAt = 500;

} // namespace

BackupProofJob::BackupProofJob(
    const QString &backup, const QByteArray &passphrase, const QString &workFolder, QObject *parent)
    : Job(parent), m_backup(backup), m_passphrase(passphrase), m_workFolder(workFolder)
{
}

Done BackupProofJob::run()
{
    const auto prove = [this](const QString &file) -> Done {
        auto contents = inspectCopy(file, BackupProof::Whole, [this] { return isCanceled(); });
        if (!contents)
            return failure(aboutBackup(contents.error(), file, m_backup));
        m_contents = *contents;
        report(whole, whole);
        return {};
    };
    return lookUnsealed(
        m_backup, m_passphrase, m_workFolder,
        [this](qint64 bytes, qint64 total) {
            report(total > 0 ? bytes * unpackedAt / total : 0, whole);
            return !isCanceled();
        },
        prove);
}

RestoreJob::RestoreJob(const QString &backup, const QByteArray &passphrase, const QString &store,
    std::shared_ptr<const Clock> clock, const Actor &actor, QObject *parent)
    : Job(parent), m_backup(backup), m_passphrase(passphrase), m_store(store), m_clock(std::move(clock)), m_actor(actor)
{
}

Done RestoreJob::unpackInto(const QString &copy)
{
    const BytesProgress progress = [this](qint64 bytes, qint64 total) {
        report(total > 0 ? bytes * unpackedAt / total : 0, whole);
        return !isCanceled();
    };
    const std::shared_ptr<UnsealedBackup> opened = std::exchange(m_opened, {});
    if (!opened || !opened->takeFor(m_backup))
        return unpack(m_backup, m_passphrase, copy, progress);
    const QString ready = opened->copy().path();
    if (QFileInfo(ready).absolutePath() == QFileInfo(copy).absolutePath() && QFile::rename(ready, copy))
        return {};
    return copyFile(ready, copy, progress);
}

Done RestoreJob::run()
{
    m_keptAside.clear();
    clearUnfinished(QFileInfo(m_store).absolutePath());
    const UnfinishedFile copy(m_store);
    if (Done done = unpackInto(copy.path()); !done)
        return done;
    auto contents = inspectCopy(copy.path(), BackupProof::Whole, [this] { return isCanceled(); });
    if (!contents)
        return failure(aboutBackup(contents.error(), copy.path(), m_backup));
    m_contents = *contents;
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (Done done = settle(copy.path(), m_backup, m_actor, m_clock->now()); !done)
        return failure(aboutBackup(done.error(), copy.path(), m_store));
    const auto aside = exchange(copy, m_store, QStringLiteral("before-restore"), m_clock->now());
    if (!aside)
        return failure(aside.error());
    m_keptAside = *aside;
    report(whole, whole);
    return {};
}

} // namespace dangjian
