// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace dangjian {

/**
 * Looks at what a program that was killed left beside a store, before SQLite folds it in: a write-ahead log names no
 * file, and one of another store, or one that is damaged, would be written into this one. Reads all pages as they would
 * be with the log; neither file is changed. Nothing where no log was left, or where another program has the store open,
 * whose log it then is.
 *
 * Fails with StoreDamaged, and with StoreForeign (subject: the link) where a link stands in a log's place.
 */
Done inspectLeftLog(const QString &file);

} // namespace dangjian
