// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/restorejob.h"

#include "backups/exchange.h"
#include "backups/sealedfile.h"
#include "clock.h"
#include "connection/sqlitefile.h"
#include "files/unfinishedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dangjian {

namespace {

bool isSealed(const QString &backup)
{
    QFile file(backup);
    return file.open(QIODevice::ReadOnly) && file.read(8) == "DJSEALED";
}

/** A durable, unsealed copy of the backup. */
Done unpack(const QString &backup, const QByteArray &passphrase, const QString &target, const BytesProgress &progress)
{
    if (!isSealed(backup))
        return copyFile(backup, target, progress);
    if (passphrase.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("passphrase"), {QStringLiteral("passphrase.missing")});
    const auto key = openSeal(backup, passphrase);
    return key ? unsealFile(backup, *key, target, progress) : failure(key.error());
}

/** A backup is one file; a store has its write-ahead log, so that readers and a writer do not wait for each other. */
Done useLog(const QString &copy)
{
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    return connection ? endFilling(**connection) : failure(connection.error());
}

/** Errors are about the backup, not about a name that goes with the job. */
Error aboutBackup(Error error, const QString &copy, const QString &backup)
{
    if (error.subject == copy || error.subject.isEmpty())
        error.subject = backup;
    return error;
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
        auto contents = inspectCopy(file, BackupProof::Whole);
        if (!contents)
            return failure(aboutBackup(contents.error(), file, m_backup));
        m_contents = *contents;
        report(whole, whole);
        return {};
    };
    if (!isSealed(m_backup))
        return prove(m_backup);
    clearUnfinished(m_workFolder);
    const UnfinishedFile copy(QDir(m_workFolder).filePath(QStringLiteral("backup")));
    if (Done done = unpack(m_backup, m_passphrase, copy.path(),
            [this](qint64 bytes, qint64 total) {
                report(total > 0 ? bytes * unpackedAt / total : 0, whole);
                return !isCanceled();
            });
        !done)
        return done;
    return prove(copy.path());
}

RestoreJob::RestoreJob(const QString &backup, const QByteArray &passphrase, const QString &store,
    std::shared_ptr<const Clock> clock, QObject *parent)
    : Job(parent), m_backup(backup), m_passphrase(passphrase), m_store(store), m_clock(std::move(clock))
{
}

Done RestoreJob::run()
{
    m_keptAside.clear();
    clearUnfinished(QFileInfo(m_store).absolutePath());
    const UnfinishedFile copy(m_store);
    if (Done done = unpack(m_backup, m_passphrase, copy.path(),
            [this](qint64 bytes, qint64 total) {
                report(total > 0 ? bytes * unpackedAt / total : 0, whole);
                return !isCanceled();
            });
        !done)
        return done;
    auto contents = inspectCopy(copy.path(), BackupProof::Whole);
    if (!contents)
        return failure(aboutBackup(contents.error(), copy.path(), m_backup));
    m_contents = *contents;
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (Done done = useLog(copy.path()); !done)
        return done;
    const auto aside = exchange(copy, m_store, QStringLiteral("before-restore"), m_clock->now());
    if (!aside)
        return failure(aside.error());
    m_keptAside = *aside;
    report(whole, whole);
    return {};
}

} // namespace dangjian
