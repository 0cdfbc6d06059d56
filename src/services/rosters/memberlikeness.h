// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "rosters/memberroster.h"
#include "rosters/rosterreport.h"

namespace dangjian {

/**
 * Looks for people in the store whom the rows at `which` may mean although their ID numbers are not there: of the same
 * name and birth, of the same name and mobile number, of a name one character apart and the same birth. Sets
 * RosterImportRow::alike.
 */
Done findLikenesses(Connection &connection, const QList<qsizetype> &which, const QList<MemberRosterRow> &said,
    const QHash<OrganizationId, Organization> &organizations, QList<RosterImportRow> &rows);

} // namespace dangjian
