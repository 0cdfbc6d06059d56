// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/emptylog.h"

#include "connection/connection.h"

#include <QFileInfo>

namespace dangjian {

namespace {

QString logOf(const QString &file)
{
    return file + QStringLiteral("-wal");
}

} // namespace

EmptyLog::EmptyLog(const QString &file)
    : m_file(file),
      m_wasThere(QFileInfo::exists(logOf(file)) || QFileInfo::exists(file + QStringLiteral("-journal"))
          || QFileInfo::exists(file + QStringLiteral("-shm")))
{
}

EmptyLog::~EmptyLog()
{
    const QFileInfo log(logOf(m_file));
    if (m_wasThere || !log.exists() || log.size() > 0)
        return;
    // The last one that may write takes the log away when it closes, under SQLite's own locks; the log being empty, not
    // a byte of the file itself is written.
    const auto last = Connection::open(m_file, Connection::Mode::ReadWrite);
    if (last)
        (void)(*last)->scalar(QStringLiteral("PRAGMA schema_version"));
}

} // namespace dangjian
