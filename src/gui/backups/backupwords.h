// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupfile.h"

namespace dangjian {

/** Why a backup was made: "each day", "by hand", "before an import" … */
QString reasonWord(BackupReason reason);

/** "2026-11-23 08:05". */
QString madeText(const BackupFile &backup);

/** "12.3 MB". */
QString bytesText(qint64 bytes);

} // namespace dangjian
