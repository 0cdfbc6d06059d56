// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <functional>

namespace dangjian {

/** A name for a file that is being made: "….making-PID-N" beside its place. What lies there goes with this object. */
class TemporaryName
{
public:
    explicit TemporaryName(const QString &place);
    ~TemporaryName();
    TemporaryName(const TemporaryName &) = delete;
    TemporaryName &operator=(const TemporaryName &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/** Takes away what programs that are no more left half made in a folder. */
void clearUnfinished(const QString &folder);

/**
 * Gives a made file its name in a folder and makes the folder durable; `nameOf` gives a further name (2, 3 …) where one
 * is taken: what stands there is never replaced. Gives the path. Fails with FileUnwritable, DiskFull.
 */
Result<QString> giveName(
    const TemporaryName &made, const QString &folder, const std::function<QString(int further)> &nameOf);

/** Makes a new or renamed entry of a folder durable. */
void syncFolder(const QString &folder);

} // namespace dangjian
