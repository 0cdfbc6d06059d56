// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/**
 * Who only reads a file that is in WAL mode leaves an empty log and its index beside it. This takes them away again at
 * the end of its life, where none was there at the beginning and nobody else has the file open. To be made before the
 * connections that read.
 */
class EmptyLog
{
public:
    explicit EmptyLog(const QString &file);
    ~EmptyLog();
    Q_DISABLE_COPY_MOVE(EmptyLog)

private:
    QString m_file;
    bool m_wasThere;
};

} // namespace dangjian
