// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/holdback.h"
#include "transaction/transaction.h"

namespace dangjian {

class NameReader;

/** What undoing an act would write, found by reading alone. */
struct Compensation
{
    ActRows rows;
    QList<CompanionRow> companions;
    UndoPreview preview;
};

/**
 * Compares what an act did with what stands there now. Fails with NotFound (act) and StateForbids (act): undo.program
 * for what no person did, undo.schema where the schema has changed since.
 */
Result<Compensation> planCompensation(Connection &connection, ActId act);

/**
 * Writes it, within the act that the transaction is: rows in the order opposite to the one in which they were written,
 * then the search keys; sums and present values follow by their triggers. Marks import_batch and member_merge.
 */
Done compensate(Transaction &transaction, const NameReader &reader, const Compensation &compensation);

} // namespace dangjian
