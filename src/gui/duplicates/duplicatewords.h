// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "duplicates/duplicateservice.h"
#include "duplicates/merge.h"

#include <QString>

namespace dangjian {

/** Why two may be one person: "same name and phone, same date of birth". */
QString whyAlike(const QList<LikenessReason> &reasons);
/** The same with what speaks against it: "same name and date of birth, but other ID number". */
QString whyAlike(const DuplicatePair &pair);

/** Two people in one line: "张建国 — 张建园", and where they belong where the names are the same. */
QString pairTitle(const DuplicatePair &pair);

/** What goes over to who is kept, in a sentence or two. */
QString extentText(const MergeExtent &extent, const QString &kept, const QString &merged);

/** What undoing a merge would do, and what was changed since and stays; asked as a question. */
QString undoMergeText(const UndoPreview &preview, const QString &kept, const QString &merged);

} // namespace dangjian
