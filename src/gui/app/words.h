// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificate.h"
#include "members/memberquery.h"
#include "organizations/organization.h"
#include "participation/participation.h"
#include "places/place.h"

#include <QString>

namespace dangjian {

/** The words of the screen for the domain's enumerations, in the language chosen. */
QString wordFor(MemberCategory category);
QString wordFor(Standing standing);
QString wordFor(MembershipState state);
QString wordFor(Relation relation);
QString wordFor(MemberDue due);
QString wordFor(Sex sex);
QString wordFor(OrganizationKind kind);
QString wordFor(PlaceKind kind);
QString wordFor(ParticipationKind kind);
QString wordFor(ParticipationState state);
QString wordFor(CertificateState state);

/** "2026-10-31"; empty for an invalid date. */
QString dateText(QDate date);

} // namespace dangjian
