// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

#include <sys/types.h>

namespace dangjian {

/**
 * Tells whether an open store still stands at its path. A file that was deleted, renamed, replaced, or whose medium was
 * taken away can be written to all the same, and all of that is lost: it has to be looked for before each write.
 */
class FilePresence
{
public:
    FilePresence() = default;
    /** Notes which file stands at the path now; the log beside it is noted as soon as it is seen. */
    explicit FilePresence(const QString &file);

    /**
     * Fails with StoreVanished, and with StoreDamaged where the file was cut off: a store never shrinks, and SQLite
     * takes what lies behind the end of a file for zeros. Costs two stat(2).
     */
    Done check();

private:
    struct Place
    {
        dev_t device = 0;
        ino_t node = 0;
        off_t bytes = 0;
        bool isFileOf(const Place &other) const { return device == other.device && node == other.node; }
    };
    static std::optional<Place> placeOf(const QByteArray &path);

    QString m_file;
    QByteArray m_path; // absolute: the program's working folder may change
    std::optional<Place> m_place;
    std::optional<Place> m_log;
};

} // namespace dangjian
