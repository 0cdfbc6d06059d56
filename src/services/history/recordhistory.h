// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/referencenames.h"
#include "members/memberservice.h"

namespace dangjian {

/** Who changed what of a record, newest first, and what the ids in it are called. */
struct RecordHistory
{
    QList<HistoryEntry> entries{};
    ReferenceNames names{};
};

} // namespace dangjian
