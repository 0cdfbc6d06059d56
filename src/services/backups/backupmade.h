// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupfile.h"
#include "backups/backupinspection.h"
#include "error.h"

#include <functional>
#include <optional>

namespace dangjian {

/** What became of a backup that was to be made. */
struct BackupMade
{
    BackupFile file{};
    BackupContents contents{};
    int rotated = 0; // how many older ones went, in both places
    QString second{}; // the copy in the second place; empty where there is none
    std::optional<Error> secondFault{}; // why not: NotFound("folder") where the place is not there
};

/** Told how many thousandths are done; false cancels. */
using BackupProgress = std::function<bool(int thousandths)>;

} // namespace dangjian
