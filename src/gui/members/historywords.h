// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/journalwords.h"

namespace dangjian {

using HistoryWords = JournalWords;

} // namespace dangjian
