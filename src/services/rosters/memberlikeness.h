// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "reading/namereader.h"
#include "rosters/memberroster.h"
#include "rosters/rosterreport.h"

namespace dangjian {

/**
 * Looks for people in the store whom the rows at `which` may mean although their ID numbers are not there, by the rules
 * of domain/duplicates. Sets RosterImportRow::alike, the likeliest first.
 */
Done findLikenesses(Connection &connection, const NameReader &reader, const QList<qsizetype> &which,
    const QList<MemberRosterRow> &said, const QHash<OrganizationId, Organization> &organizations,
    QList<RosterImportRow> &rows);

/** Tells the certificates that are valid of all whom the rows at `which` may mean. */
Done addCertificates(Connection &connection, const QList<qsizetype> &which, QList<RosterImportRow> &rows);

} // namespace dangjian
