// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperrunrepository.h"

namespace dangjian {

Done PaperRunRepository::add(Transaction &transaction, PaperRun &run, QList<PaperRunPart> &parts)
{
    const auto id = transaction.newId("print_run");
    if (!id)
        return failure(id.error());
    run.id = PaperRunId{*id};
    if (Done done = insertRow(transaction, run); !done)
        return done;
    for (PaperRunPart &part : parts) {
        const auto partId = transaction.newId("print_run_part");
        if (!partId)
            return failure(partId.error());
        part.id = PaperRunPartId{*partId};
        part.runId = run.id;
        if (Done done = insertRow(transaction, part); !done)
            return done;
    }
    return {};
}

Result<PaperRun> PaperRunRepository::byId(PaperRunId id)
{
    return selectById<PaperRun>(m_connection, id);
}

Result<QList<PaperRun>> PaperRunRepository::open()
{
    return selectRows<PaperRun>(m_connection, QStringLiteral("WHERE state = 'open' ORDER BY id DESC"));
}

Result<QList<PaperRunPart>> PaperRunRepository::partsOf(PaperRunId id)
{
    return selectRows<PaperRunPart>(m_connection, QStringLiteral("WHERE run_id = ? ORDER BY number"), {toSql(id)});
}

Done PaperRunRepository::settle(Transaction &transaction, PaperRunId id)
{
    const auto left = m_connection.scalar(
        QStringLiteral("SELECT count(*) FROM print_run_part WHERE run_id = ? AND state <> 'done'"), {toSql(id)});
    if (!left)
        return failure(left.error());
    if (left->toInt() > 0)
        return {};
    auto run = byId(id);
    if (!run)
        return failure(run.error());
    if (run->state != PaperRunState::Open)
        return {};
    run->state = PaperRunState::Finished;
    return update(transaction, *run);
}

} // namespace dangjian
