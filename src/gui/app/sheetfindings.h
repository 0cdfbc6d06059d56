// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace dangjian {

/** What is said of a broken sheet file, as an English source of translations; null for a code that is not theirs. */
const char *sheetFinding(const QString &code);

/** That the office's own copy of a sheet is broken, where and how, and that the original is used. */
QString ownCopyText(const Error &fault);

} // namespace dangjian
