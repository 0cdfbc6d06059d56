// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/runlock.h"

namespace dangjian {

std::unique_ptr<QLockFile> lockRun(const QString &store, PaperRunId run)
{
    auto lock = std::make_unique<QLockFile>(store + QStringLiteral(".run-%1.lock").arg(run.value));
    // Only the death of its program frees it: a run may well take hours.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || lock->error() == QLockFile::PermissionError)
        return lock;
    return nullptr;
}

} // namespace dangjian
