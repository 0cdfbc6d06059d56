// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QString>

namespace dangjian {

struct MemberDetails;

/** Full years of age on a day. */
int ageOn(QDate birth, QDate on);

/** "In-service member · full member", with the state where it is not the normal one, and what else sets one apart. */
QString standingLine(const Member &member);

/** The number of the valid certificate; empty where there is none. */
QString validCertificate(const MemberDetails &details);

} // namespace dangjian
