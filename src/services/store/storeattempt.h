// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeaccess.h"

namespace dangjian {

// One try of a write: from the permission to the commit, and whom it is told to.
template <class Outcome, class Task>
Outcome StoreAccess::once(Connection &connection, const ActRequest &request, Task &task)
{
    if (!request.isOwn)
        if (Done done = AccessGate::mayDo(request.pass, request.permission); !done)
            return failure(done.error());
    if (request.unwanted && request.unwanted()) {
        m_patience.over();
        return failure(ErrorCode::Canceled);
    }
    m_patience.setUnwanted(request.unwanted);
    if (Done done = followDate(connection); !done)
        return failure(done.error());
    auto transaction = Transaction::begin(connection, headerOf(request));
    m_patience.setUnwanted({});
    m_patience.over();
    if (!transaction)
        return failure(transaction.error());
    const auto bounds = admit(**transaction, request);
    if (!bounds)
        return failure(bounds.error());
    Outcome outcome = task(**transaction);
    if (!outcome)
        return outcome;
    if (Done done = requireOwn(**transaction, *bounds); !done)
        return failure(done.error());
    if (Done done = (*transaction)->commit(); !done)
        return failure(done.error());
    if (onActCommitted && !(*transaction)->changedTables().isEmpty())
        onActCommitted({(*transaction)->act(), request.kind, request.subject});
    if (onCommitted)
        onCommitted((*transaction)->changedTables());
    return outcome;
}

} // namespace dangjian
