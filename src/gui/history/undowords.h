// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "history/journalwords.h"

namespace dangjian {

/** What taking an act back does, one line a change: what goes away, comes back, gets its former value. */
QStringList undoLines(const ActContents &contents, const UndoPreview &preview, const JournalWords &words);

/** Who or what is held back, by which later act, when and whose: one line each, the first `most` of them. */
QStringList heldLines(const UndoPreview &preview, int most = 12);

} // namespace dangjian
