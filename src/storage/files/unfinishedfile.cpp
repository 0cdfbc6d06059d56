// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/unfinishedfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSysInfo>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr QLatin1String mark(".making-");
constexpr int abandonedAfterDays = 7;

/** Process ids mean something on their own computer only, and a share is written to by several. */
const QString &thisMachine()
{
    constexpr qsizetype digits = 8;
    static const QString machine = QString::fromLatin1(QCryptographicHash::hash(
        QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8(), QCryptographicHash::Sha1)
                                                           .toHex()
                                                           .first(digits));
    return machine;
}

bool isGone(const QString &pid)
{
    bool isNumber = false;
    const pid_t maker = pid.toInt(&isNumber);
    return isNumber && maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH;
}

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

void syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

QString unfinishedName(const QString &place, qint64 pid, int number)
{
    return QStringLiteral("%1%2%3-%4-%5").arg(place, mark, thisMachine()).arg(pid).arg(number);
}

UnfinishedFile::UnfinishedFile(const QString &place)
{
    static std::atomic_int made = 0;
    m_path = unfinishedName(place, ::getpid(), ++made);
}

UnfinishedFile::~UnfinishedFile()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
}

void clearUnfinished(const QString &folder)
{
    const QDateTime abandoned = QDateTime::currentDateTimeUtc().addDays(-abandonedAfterDays);
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden); files.hasNext();) {
        files.next();
        const QString name = files.fileName();
        const qsizetype at = name.lastIndexOf(mark);
        if (at < 0)
            continue;
        const QStringList parts = name.mid(at + mark.size()).split(QLatin1Char('-'));
        if (parts.size() < 3)
            continue;
        if (parts.at(0) == thisMachine() ? isGone(parts.at(1)) : files.fileInfo().lastModified() < abandoned)
            QFile::remove(files.filePath());
    }
}

Result<QString> giveName(
    const UnfinishedFile &made, const QString &folder, const std::function<QString(int further)> &nameOf)
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

void syncFile(const QString &file)
{
    syncPath(file, O_RDWR);
}

void syncFolder(const QString &folder)
{
    syncPath(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace dangjian
