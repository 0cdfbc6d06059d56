// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "printing/paperrun.h"

namespace dangjian {

template <>
struct Table<PaperRun>
{
    static constexpr const char *name = "print_run";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("paper", row.paper);
        v("options", row.options);
        v("target", row.target);
        v("members", row.members);
        v("state", row.state);
        v("started_at", row.startedAt);
        v("row_version", row.rowVersion);
    }
};

template <>
struct Table<PaperRunPart>
{
    static constexpr const char *name = "print_run_part";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("run_id", row.runId);
        v("number", row.number);
        v("members", row.members);
        v("pages", row.pages);
        v("file", row.file);
        v("state", row.state);
        v("members_done", row.membersDone);
        v("sides_done", row.sidesDone);
        v("sent", row.sent);
        v("row_version", row.rowVersion);
    }
};

/** Runs of many papers in the store. */
class PaperRunRepository
{
public:
    explicit PaperRunRepository(Connection &connection) : m_connection(connection) { }

    /** Adds the run with its parts, which get their ids. */
    Done add(Transaction &transaction, PaperRun &run, QList<PaperRunPart> &parts);
    Result<PaperRun> byId(PaperRunId id);
    /** Those that are not done and not dropped, the latest first. */
    Result<QList<PaperRun>> open();
    Result<QList<PaperRunPart>> partsOf(PaperRunId id);
    Done update(Transaction &transaction, const PaperRun &run) { return updateRow(transaction, run); }
    Done update(Transaction &transaction, const PaperRunPart &part) { return updateRow(transaction, part); }
    /** Marks the run as done where all of its parts are. */
    Done settle(Transaction &transaction, PaperRunId id);

private:
    Connection &m_connection;
};

} // namespace dangjian
