// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "rosters/rosterrow.h"
#include "rosters/rostersubject.h"

#include <QDateTime>

namespace dangjian {

using ImportBatchId = Id<struct ImportBatchTag>;

/** What one roster brought into the store, with one act of the journal. */
struct ImportBatch
{
    ImportBatchId id;
    RosterSubject subject = RosterSubject::Members;
    QString fileName; // without its folder
    QString sheet;
    OnExisting onExisting = OnExisting::Fill;
    ActId act;
    QDateTime enteredAt;
    int rowsNew = 0;
    int rowsChanged = 0;
    int rowsUnchanged = 0;
    int rowsRefused = 0;
    ActId undoneAct; // the act that took it back; null while it stands
    qint64 rowVersion = 1;
};

} // namespace dangjian
