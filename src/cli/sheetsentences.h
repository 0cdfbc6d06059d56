// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** What is said of a broken sheet file, as an English source of translations; null for a code that is not theirs. */
const char *sheetSentence(const QString &code);

} // namespace dangjian
