// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterimport.h"

#include <QString>

namespace dangjian {

/** The words of the screen for what becomes of a row. */
QString wordFor(RosterState state);
QString wordFor(RosterEffect effect);

/** What is said about a row: the finding that decides, or what is noticed beside it; empty where all is well. */
QString rosterText(const RosterFinding &finding);
QString rosterText(const RosterImportRow &row);

} // namespace dangjian
