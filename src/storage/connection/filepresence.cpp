// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/filepresence.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace dangjian {

FilePresence::FilePresence(const QString &file)
    : m_file(file), m_path(QFile::encodeName(QFileInfo(file).absoluteFilePath())), m_place(placeOf(m_path))
{
}

Done FilePresence::check()
{
    const auto vanished
        = [this](const char *what) { return failure(ErrorCode::StoreVanished, m_file, {}, QString::fromLatin1(what)); };
    const auto place = placeOf(m_path);
    if (!m_place || !place || !place->isFileOf(*m_place))
        return vanished("the store is no longer at its path");
    if (place->bytes < m_place->bytes)
        return failure(ErrorCode::StoreDamaged, m_file, {}, QStringLiteral("the file is shorter than it was"));
    m_place = place;
    // What was committed last stands in the log alone. Nobody takes it away while the store is open, SQLite neither.
    const auto log = placeOf(m_path + "-wal");
    if (!m_log)
        m_log = log;
    else if (!log || !log->isFileOf(*m_log))
        return vanished("the store's log is no longer at its path");
    return {};
}

std::optional<FilePresence::Place> FilePresence::placeOf(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return std::nullopt;
    return Place{status.st_dev, status.st_ino, status.st_size};
}

} // namespace dangjian
