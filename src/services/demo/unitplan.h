// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demorandom.h"
#include "units/unit.h"

#include <vector>

namespace dangjian {

/** About nine hundred invented units, names distinct: organs, schools, hospitals, banks, factories, companies, shops.
 */
std::vector<Unit> planUnits(quint64 seed);

} // namespace dangjian
