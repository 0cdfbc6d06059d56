// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/temporaryname.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr QLatin1String mark(".making-");

/** rename(2) that does not replace; file systems without hard links and without RENAME_NOREPLACE fall back. */
int renameToFree(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (QFile::exists(to))
        return EEXIST;
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

} // namespace

TemporaryName::TemporaryName(const QString &place)
{
    static std::atomic_int made = 0;
    m_path = place + mark + QString::number(::getpid()) + QLatin1Char('-') + QString::number(++made);
}

TemporaryName::~TemporaryName()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
}

void clearUnfinished(const QString &folder)
{
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden); files.hasNext();) {
        files.next();
        const QString name = files.fileName();
        const qsizetype at = name.lastIndexOf(mark);
        if (at < 0)
            continue;
        bool isNumber = false;
        const pid_t maker = name.mid(at + mark.size()).section(QLatin1Char('-'), 0, 0).toInt(&isNumber);
        if (isNumber && maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH)
            QFile::remove(files.filePath());
    }
}

Result<QString> giveName(
    const TemporaryName &made, const QString &folder, const std::function<QString(int further)> &nameOf)
{
    for (int further = 1;; ++further) {
        const QString path = QDir(folder).filePath(nameOf(further));
        const int fault = renameToFree(made.path(), path);
        if (fault == EEXIST)
            continue;
        if (fault != 0)
            return failure(fault == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path);
        syncFolder(folder);
        return path;
    }
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace dangjian
