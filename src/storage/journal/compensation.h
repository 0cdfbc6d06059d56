// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/holdback.h"
#include "transaction/transaction.h"

#include <functional>

namespace dangjian {

class NameReader;

/** How far an undoing is, and whether somebody wants it to stop; both asked on the thread that works. */
struct CompensationWatch
{
    std::function<void(double)> progressed{}; // shares of 1
    std::function<bool()> canceled{};

    void tell(double share) const
    {
        if (progressed)
            progressed(share);
    }
    bool isCanceled() const { return canceled && canceled(); }
};

/** What undoing an act would write, found by reading alone. */
struct Compensation
{
    ActRows rows;
    QList<CompanionRow> companions;
    UndoPreview preview;
};

/**
 * Compares what an act did with what stands there now. Fails with NotFound (act) and StateForbids (act): undo.program
 * for what no person did, undo.account for what was done to accounts, undo.schema where the schema has changed since;
 * with Canceled.
 */
Result<Compensation> planCompensation(Connection &connection, ActId act, const CompensationWatch &watch = {});

/**
 * Writes it, within the act that the transaction is: rows in the order opposite to the one in which they were written,
 * then the search keys; sums and present values follow by their triggers. Marks import_batch and member_merge.
 */
Done compensate(Transaction &transaction, const NameReader &reader, const Compensation &compensation,
    const CompensationWatch &watch = {});

} // namespace dangjian
