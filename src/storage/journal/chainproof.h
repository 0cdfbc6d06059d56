// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/chainbreak.h"
#include "connection/connection.h"
#include "journal/journalproof.h"

namespace dangjian {

/** What can be told of an act whose seal does not hold (brokenSeals). Fails with NotFound. */
Result<ChainBreak> describeBreak(Connection &connection, ActId act);

/** What can be told of a row that is not what the journal noted. */
Result<UnnotedRow> describeUnnoted(Connection &connection, const UnnotedChange &change);

/** The acts among the newest `count` of each office whose seal does not hold: quick enough for a page that opens. */
Result<QList<ActId>> brokenAmongNewest(Connection &connection, int count);

} // namespace dangjian
