// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/onlinecopy.h"

#include <QFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr int pagesAStep = 1024; // 4 MiB: how long a cancel waits, and what goes to the disk at once

Error told(int code, sqlite3 *database, const QString &file)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(database));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, file, {}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::StoreDamaged, {}, {}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreBusy, {}, {}, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
        return {ErrorCode::FileUnwritable, file, {}, detail};
    default:
        return {ErrorCode::StoreFailed, {}, {}, detail};
    }
}

Done copyPages(sqlite3 *from, sqlite3 *to, std::optional<int> descriptor, const QString &target,
    const std::function<bool(qint64 done, qint64 total)> &progress)
{
    // Nobody knows the copy yet: what counts is that it is whole on the disk in the end.
    sqlite3_exec(to, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", nullptr, nullptr, nullptr);
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return failure(told(sqlite3_errcode(to), to, target));
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(copy, pagesAStep);
        // On its way to the disk piece by piece: all of it at the end would hold up whoever saves a record just then.
        if (descriptor)
            ::sync_file_range(*descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
        const qint64 total = sqlite3_backup_pagecount(copy);
        if (progress && (code == SQLITE_OK || code == SQLITE_DONE))
            goOn = progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        return failure(told(code, to, target));
    if (!goOn)
        return failure(ErrorCode::Canceled);
    // The header says that a log lies beside it; in the copy there is none.
    if (const int left = sqlite3_exec(to, "PRAGMA journal_mode = DELETE;", nullptr, nullptr, nullptr);
        left != SQLITE_OK)
        return failure(told(left, to, target));
    return {};
}

} // namespace

Done copyOnline(Connection &source, const QString &target,
    const std::function<bool(qint64 done, qint64 total)> &progress, CopyUse use)
{
    const QByteArray name = QFile::encodeName(target);
    const int descriptor = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failure(QFile::exists(target) ? ErrorCode::StoreNotEmpty : ErrorCode::FileUnwritable, target);
    const auto copied = [&]() -> Done {
        if (Done done = source.execute(QStringLiteral("BEGIN")); !done)
            return done;
        // The transaction begins to read with the first row.
        Done done;
        if (const auto begun = source.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !begun)
            done = failure(begun.error());
        sqlite3 *to = nullptr;
        if (done) {
            if (const int code = sqlite3_open_v2(name.constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
                code != SQLITE_OK)
                done = failure(told(code, to, target));
            else
                done = copyPages(source.handle(), to,
                    use == CopyUse::Lasting ? std::optional<int>(descriptor) : std::nullopt, target, progress);
        }
        sqlite3_close(to);
        (void)source.execute(QStringLiteral("ROLLBACK"));
        return done;
    };
    Done done = copied();
    if (done && use == CopyUse::Lasting && ::fsync(descriptor) != 0)
        done = failure(ErrorCode::FileUnwritable, target);
    // Closing a descriptor drops SQLite's locks on the same file: not before its connection is closed.
    ::close(descriptor);
    if (!done)
        QFile::remove(target);
    return done;
}

} // namespace dangjian
