// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/exchange.h"

#include "connection/sqlitefile.h"
#include "migrations/migrator.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;

Failure notRenamed(int fault, const QString &file)
{
    return failure(fault == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file);
}

/** A second name for a file; a copy where the file system has no such thing. */
Done nameAgain(const QString &file, const QString &name)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0)
        return {};
    return errno == EPERM || errno == ENOTSUP || errno == ENOSYS ? copyFile(file, name) : notRenamed(errno, name);
}

/**
 * Takes the store for ourselves alone, its log written back into it; fails with StoreBusy where another program has it
 * open. Nothing where it is no store that can be opened: then nobody has it open either.
 */
Result<std::unique_ptr<Connection>> takeAlone(const QString &store)
{
    if (!inspectStoreCopy(store))
        return std::unique_ptr<Connection>();
    auto connection = Connection::open(store, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unique_ptr<Connection>();
    // Leaving the write-ahead log is refused while anybody else has the file open.
    const auto mode = (*connection)->scalar(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return mode.error().code == ErrorCode::StoreBusy
            ? Result<std::unique_ptr<Connection>>(failure(ErrorCode::StoreBusy, store))
            : std::unique_ptr<Connection>();
    if (mode->toString() != QLatin1String("delete"))
        return failure(ErrorCode::StoreBusy, store);
    if (Done done = (*connection)->execute(QStringLiteral("BEGIN EXCLUSIVE")); !done)
        return failure(done.error().code, store, {}, done.error().detail);
    return connection;
}

} // namespace

namespace {

Done copyHashed(const QString &source, const QString &target, const BytesProgress &progress, QCryptographicHash *hash)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, source, {}, from.errorString());
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnwritable, target, {}, to.errorString());
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto copied = [&]() -> Done {
        const qint64 total = from.size();
        while (from.pos() < total) {
            const QByteArray piece = from.read(pieceBytes);
            if (piece.isEmpty())
                return failure(ErrorCode::FileUnreadable, source, {}, from.errorString());
            if (hash)
                hash->addData(piece);
            // What a full disk still takes of a piece is no error yet; the next write tells.
            for (qsizetype written = 0; written < piece.size();) {
                const qint64 taken = to.write(piece.constData() + written, piece.size() - written);
                if (taken <= 0)
                    return failure(to.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                        target, {}, to.errorString());
                written += taken;
            }
            if (progress && !progress(from.pos(), total))
                return failure(ErrorCode::Canceled);
        }
        if (::fsync(to.handle()) != 0)
            return failure(ErrorCode::FileUnwritable, target);
        return {};
    };
    Done done = copied();
    to.close();
    if (!done)
        to.remove();
    return done;
}

/** What a file holds on its medium, not what the system still has of it in memory. */
Result<QByteArray> hashOnMedium(const QString &path, const BytesProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path, {}, file.errorString());
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const qint64 total = file.size();
    while (file.pos() < total) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return failure(ErrorCode::FileUnreadable, path, {}, file.errorString());
        hash.addData(piece);
        if (progress && !progress(file.pos(), total))
            return failure(ErrorCode::Canceled);
    }
    return hash.result();
}

} // namespace

Done copyFile(const QString &source, const QString &target, const BytesProgress &progress)
{
    return copyHashed(source, target, progress, nullptr);
}

Done copyProved(const QString &source, const QString &target, const BytesProgress &progress)
{
    const auto half = [&progress](qint64 before) -> BytesProgress {
        if (!progress)
            return {};
        return [&progress, before](qint64 done, qint64 total) { return progress(before * total + done, 2 * total); };
    };
    QCryptographicHash sent(QCryptographicHash::Blake2b_256);
    if (Done done = copyHashed(source, target, half(0), &sent); !done)
        return done;
    const auto arrived = hashOnMedium(target, half(1));
    if (arrived && *arrived == sent.result())
        return {};
    QFile::remove(target);
    if (!arrived && arrived.error().code == ErrorCode::Canceled)
        return failure(arrived.error());
    return failure(ErrorCode::FileUnwritable, target, {},
        arrived ? QStringLiteral("read back otherwise than it was written") : arrived.error().detail);
}

namespace {

/** Keeps the present store under another name as well, with the logs beside it; gives that name. */
Result<QString> keepAside(const QString &store, const QString &reason, const QDateTime &now)
{
    const QString name = QStringLiteral("%1.%2-%3").arg(store, reason, now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString aside = name;
    for (int further = 2; QFile::exists(aside); ++further)
        aside = QStringLiteral("%1-%2").arg(name).arg(further);
    // Logs of a store that cannot be opened may hold what is to be rescued.
    for (const char *suffix : {"-wal", "-journal", ""})
        if (const QString file = store + QLatin1String(suffix); QFile::exists(file))
            if (Done done = nameAgain(file, aside + QLatin1String(suffix)); !done)
                return failure(done.error());
    syncFolder(QFileInfo(store).absolutePath());
    return aside;
}

} // namespace

Result<QString> exchange(const UnfinishedFile &made, const QString &store, const QString &reason, const QDateTime &now)
{
    QString aside;
    std::unique_ptr<Connection> alone;
    const auto exchanged = [&]() -> Done {
        if (QFile::exists(store)) {
            const auto kept = keepAside(store, reason, now);
            if (!kept)
                return failure(kept.error());
            aside = *kept;
            // SQLite would take them for logs of the new store.
            for (const char *suffix : {"-wal", "-journal", "-shm"})
                QFile::remove(store + QLatin1String(suffix));
        }
        if (std::rename(QFile::encodeName(made.path()).constData(), QFile::encodeName(store).constData()) != 0)
            return notRenamed(errno, store);
        return {};
    };
    if (QFile::exists(store)) {
        auto taken = takeAlone(store);
        if (!taken)
            return failure(taken.error());
        alone = std::move(*taken);
    }
    if (Done done = exchanged(); !done) {
        if (alone) {
            // It stays in use, with its log.
            (void)alone->execute(QStringLiteral("ROLLBACK"));
            (void)endFilling(*alone);
        }
        return failure(done.error());
    }
    syncFolder(QFileInfo(store).absolutePath());
    return aside;
}

} // namespace dangjian
