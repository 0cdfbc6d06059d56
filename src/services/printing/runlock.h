// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperrun.h"

#include <QLockFile>

#include <memory>

namespace dangjian {

/**
 * Keeps a run to one program at a time; let go when it ends, or dies. Nothing where another works on the run. In a
 * folder that takes no file there is nobody to share it with.
 */
std::unique_ptr<QLockFile> lockRun(const QString &store, PaperRunId run);

} // namespace dangjian
