// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"

#include <QDateTime>
#include <QStringList>

namespace dangjian {

/** An act at which the chain of seals does not hold, and what can be told of what was done behind the program's back.
 */
struct ChainBreak
{
    ActId act{};
    QString kind{};
    QDateTime at{};
    QString who{};
    qint64 missingBefore = 0; // acts that were taken out of the chain right before it
    bool linkBroken = false; // the seal of the act before is not the one that this act was sealed with
    bool contentsBroken = false; // the act, its rows in the journal or its seal were altered
    int lostNotes = 0; // rows of the journal that are gone here
    QStringList rows{}; // "member/5": what the journal says of them fits neither what it said before nor what stands
};

/** A row that is not what the journal last noted of it. */
struct UnnotedRow
{
    QString table{};
    QString row{}; // its key
    QStringList columns{}; // that differ
    bool isGone = false; // it was deleted
    bool isNew = false; // the journal knows nothing of it
    ActId last{}; // the act that noted it last
    QString lastKind{};
    QDateTime lastAt{};
    QString lastWho{};
};

} // namespace dangjian
