// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "participation/participation.h"

namespace dangjian {

/**
 * What the member's own dates say against an entry, as warnings: before the birth ("date.before_birth"), after the
 * death ("member.deceased"), after a transfer out or an expulsion ("member.left").
 */
Result<QList<ParticipationFinding>> membershipFindings(
    Connection &connection, const Member &member, const Participation &entry);

} // namespace dangjian
