// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupmade.h"
#include "backups/sealedfile.h"

#include <optional>

namespace dangjian {

class Connection;

/** A backup that is to be made: of which store, where it goes, and why. */
struct BackupTask
{
    QString storeFile{};
    QString folder{}; // made where it is missing
    QString secondFolder{}; // empty: none; never made, for a stick that is missing is no folder
    QString secondMedium{}; // where the stick is mounted; without it the folder is not the second place
    QDateTime now{};
    BackupReason reason = BackupReason::Asked;
    std::optional<SealLock> lock{}; // what it is sealed with
};

/**
 * Makes a backup of the store that a connection has open, while others write: copied page by page, opened and proved,
 * sealed where that is asked for, made durable and only then given its name; then copied to the second place and read
 * back there; then the rotation takes away what is too old in each. Where it fails or is cancelled nothing is left.
 * What goes wrong in the second place does not undo the backup in the first. Fails with FileUnwritable, DiskFull,
 * StoreDamaged (the store itself: no backup is replaced by a bad one), Canceled.
 */
Result<BackupMade> makeBackup(Connection &source, const BackupTask &task, const BackupProgress &progress);

} // namespace dangjian
