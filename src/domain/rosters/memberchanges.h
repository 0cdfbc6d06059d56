// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/memberroster.h"

#include <functional>

namespace dangjian {

/** What a row of a roster makes of a member who is known. */
struct MemberChanges
{
    Member member{}; // as it will stand, branch, category, standing and state included
    QList<RosterChange> changes{}; // work units aside
};

/**
 * Fill: what the row says where nothing stands; branch, category, standing, state and flags are left alone, but that a
 * date or a place brings its flag: nobody is lost since a day and not lost. Replace: what the row says, whatever
 * stands. Skip: nothing. The branches' names are asked of `branchName`. An ID number gives way only where
 * `takesIdNumber`.
 */
MemberChanges changesOf(const Member &known, const MemberRosterRow &said, OnExisting onExisting, bool takesIdNumber,
    const std::function<QString(OrganizationId)> &branchName);

/** Another name or number for the same person: known.name, known.mobile, known.phone (args: what the sheet has, what
 * the store has, telephones masked). */
QList<RosterFinding> contradictions(const Member &known, const Member &said);

} // namespace dangjian
