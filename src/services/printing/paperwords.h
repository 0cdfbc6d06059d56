// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "participation/participation.h"

namespace dangjian {

// Papers are Chinese whatever the screen speaks.
QString standingOnPaper(Standing standing);
QString categoryOnPaper(MemberCategory category);
QString stateOnPaper(MembershipState state);
QString kindOnPaper(ParticipationKind kind);

} // namespace dangjian
