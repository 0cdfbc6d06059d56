// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterfield.h"

namespace dangjian {

/** The columns of rosters of organizations 党组织 and the headings under which they are found. */
const QList<RosterField> &organizationRosterFields();

} // namespace dangjian
