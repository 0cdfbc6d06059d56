// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/**
 * Opens the rotating log file (5 files of 1 MiB) and sends Qt's own messages there too. An empty path logs to stderr
 * only. Personal data never goes to the log: codes, ids and counts do. Hanzi, ID numbers and telephones that come here
 * all the same, in the name of a file for instance, are blanked.
 */
void startLog(const QString &file, bool alsoStderr = false);

void logInfo(const QString &message);
void logWarning(const QString &message);
void logError(const QString &message);

} // namespace dangjian
