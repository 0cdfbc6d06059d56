// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperkind.h"

#include <QString>

namespace dangjian {

struct PrintOutcome;

/** Who of the selection was not printed, and why, with the names that are known; empty where nobody was left out. */
QString leftOutText(const PrintOutcome &outcome);

/** How many of a selection will get no paper, and why, before there is any; empty where there is nobody. */
QString leftOutText(PaperKind kind, int leftOut);

} // namespace dangjian
