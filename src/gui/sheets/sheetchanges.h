// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dangjian {

/**
 * What was changed on an office's own sheet, a line each element, out of its descriptions as the journal has them.
 * Where there was no copy before, or is none any more, the program's own sheet stands in for it.
 */
QStringList sheetChangeLines(const QString &before, const QString &after);

} // namespace dangjian
