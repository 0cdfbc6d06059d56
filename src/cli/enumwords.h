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

/** What a list for people calls the values of the domain's enumerations; of a permission, as the table of roles says
 * it.
 */
template <class E>
QString enumWords(E value);

extern template QString enumWords(OrganizationKind);
extern template QString enumWords(MemberCategory);
extern template QString enumWords(MembershipState);
extern template QString enumWords(Standing);
extern template QString enumWords(Relation);
extern template QString enumWords(Sex);
extern template QString enumWords(ParticipationKind);
extern template QString enumWords(ParticipationState);
extern template QString enumWords(CertificateState);
extern template QString enumWords(Role);
extern template QString enumWords(Permission);

} // namespace dangjian
