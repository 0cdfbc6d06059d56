// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <functional>

namespace dangjian {

// Files in the making: a store that is built, a backup, a store that is brought back. Each is made whole under a name
// of its own beside its place and moved there in one step; what a program that was killed leaves is known by its name.

/** "PLACE.making-MACHINE-PID-NUMBER", as a program with that process id on this computer names what it makes. */
QString unfinishedName(const QString &place, qint64 pid, int number);

/** A name for a file that is being made beside its place. What lies there, and its logs, go with this object. */
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &place);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/**
 * Takes away what programs that are no more left half made in a folder. Of programs on other computers, which share the
 * folder, only what nobody has written to for a week.
 */
void clearUnfinished(const QString &folder);

/**
 * Gives a made file its name in a folder and makes the folder durable; `nameOf` gives a further name (2, 3 …) where one
 * is taken: what stands there is never replaced. Gives the path. Fails with FileUnwritable, DiskFull.
 */
Result<QString> giveName(
    const UnfinishedFile &made, const QString &folder, const std::function<QString(int further)> &nameOf);

/** Makes what was written to a file, and a new or renamed entry of a folder, durable. */
void syncFile(const QString &file);
void syncFolder(const QString &folder);

} // namespace dangjian
