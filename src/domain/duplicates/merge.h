// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "members/member.h"

#include <QDate>

namespace dangjian {

/** Who was merged into whom, and whether that was undone. */
struct MergeNote
{
    Id<struct MergeTag> id;
    MemberId keptId;
    MemberId mergedId; // refers to no row while the merge stands
    QString mergedName;
    QDate mergedOn;
    ActId act;
    ActId undoneAct; // null while it stands
    qint64 rowVersion = 1;
};

/** Two who look alike and are not the same person; the smaller id first. */
struct DistinctPair
{
    Id<struct DistinctTag> id;
    MemberId firstId;
    MemberId secondId;
    qint64 rowVersion = 1;
};

/** What goes over to the member who is kept. */
struct MergeExtent
{
    int recordsKept = 0; // the kept member's own, whatever their state
    int records = 0; // the other's, which come to them
    int repeated = 0; // of those valid: the kept member has a valid one of the same date, kind and content
    int certificates = 0;
    QString certificate; // the number of the other's valid one; empty = none
    bool certificateStays = false; // it remains valid, since the kept member has none and it is of the right kind
    int places = 0; // buildings for which the other answers
};

} // namespace dangjian
