// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/belonging.h"
#include "acts/act.h"
#include "connection/connection.h"

namespace dangjian {

/**
 * Whether all that an act has changed so far is one's own, by the journal: rows have to be one's own before and after.
 * A member is of the branch that it was of when the act began, so that one's own may leave for elsewhere and nobody can
 * be fetched from there; the organizations of `bounds` are those of that moment, too. Fails with OutsideScope, whose
 * subject is a table.
 */
Done requireOwn(Connection &connection, ActId act, const Bounds &bounds);

} // namespace dangjian
