// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/permission.h"
#include "certificates/certificate.h"
#include "members/member.h"
#include "organizations/organization.h"
#include "participation/participation.h"

#include <QString>

namespace dangjian {

/** What a list for people calls the values of the domain's enumerations. */
QString enumWords(OrganizationKind kind);
QString enumWords(MemberCategory category);
QString enumWords(MembershipState state);
QString enumWords(Standing standing);
QString enumWords(Relation relation);
QString enumWords(Sex sex);
QString enumWords(ParticipationKind kind);
QString enumWords(ParticipationState state);
QString enumWords(CertificateState state);
QString enumWords(Role role);
/** What is allowed, as the table of roles says it. */
QString enumWords(Permission permission);

} // namespace dangjian
