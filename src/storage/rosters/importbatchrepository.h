// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "rosters/importbatch.h"

namespace dangjian {

template <>
struct Table<ImportBatch>
{
    static constexpr const char *name = "import_batch";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("subject", row.subject);
        v("file_name", row.fileName);
        v("sheet", row.sheet);
        v("on_existing", row.onExisting);
        v("act", row.act);
        v("entered_at", row.enteredAt);
        v("rows_new", row.rowsNew);
        v("rows_changed", row.rowsChanged);
        v("rows_unchanged", row.rowsUnchanged);
        v("rows_refused", row.rowsRefused);
        v("undone_act", row.undoneAct);
        v("row_version", row.rowVersion);
    }
};

/** What rosters brought in. */
class ImportBatchRepository
{
public:
    explicit ImportBatchRepository(Connection &connection) : m_connection(connection) { }

    /** The newest first. */
    Result<QList<ImportBatch>> newest(int limit);
    Result<ImportBatch> byId(ImportBatchId id) { return selectById<ImportBatch>(m_connection, id); }
    /** Inserts it as of the transaction's act; sets id, act and time. */
    Done insert(Transaction &transaction, ImportBatch &batch);

private:
    Connection &m_connection;
};

} // namespace dangjian
