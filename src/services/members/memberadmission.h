// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificaterepository.h"
#include "members/memberrepository.h"
#include "members/memberservice.h"

namespace dangjian {

/**
 * Cleans and completes particulars (birth and sex from the ID number); Invalid where findingsOf calls it an error, else
 * the warnings.
 */
Result<QList<MemberFinding>> completeMember(Member &member, QDate today);

/** Gives the member the unit of this name, which is made where it is not there yet; none where the name is empty. */
Done giveUnit(Transaction &transaction, const QString &unitName, Member &member);

/** Fails with Invalid where an organization takes no members, or does not live on that date. */
Done requireBranch(Connection &connection, OrganizationId branch, QDate on);

/**
 * Adds a member within an act that goes on: unit, periods, search keys, and the certificate of the category where the
 * state allows one. Imports use it row by row. Fails with Invalid and Duplicate (args[0]: the id of who has the ID
 * number).
 */
Result<AddedMember> admitMember(Transaction &transaction, const NameReader &reader, const NewMember &newMember);

} // namespace dangjian
