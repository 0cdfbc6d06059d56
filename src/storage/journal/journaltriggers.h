// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

namespace dangjian {

/** The tables that the journal leaves out: what is derived, counters and the journal itself. */
QStringList tablesWithoutJournal();

/** The tables of the catalogue that the journal covers, by name. */
Result<QStringList> journaledTables(Connection &connection);

/**
 * Writes the journal's triggers anew for every table of the catalogue that is not exempt. Each insert, update and
 * delete leaves a row with before and after as JSON, and is refused where no act is current.
 */
Done writeJournalTriggers(Connection &connection);

} // namespace dangjian
