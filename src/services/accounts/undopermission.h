// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"
#include "result.h"

namespace dangjian {

class Connection;
class StoreAccess;

/**
 * Whether who is signed in may take an act back: what the act asked for has to be allowed (of an undo, what the act
 * undone asked for), and an account that is bound to an organization takes back its own acts and those that changed
 * nothing beyond its organizations. Fails with NotSignedIn, NotPermitted, OutsideScope, NotFound (act).
 */
Done requireUndo(Connection &connection, const StoreAccess &access, ActId act);

} // namespace dangjian
