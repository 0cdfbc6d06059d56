// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/tableexport.h"

#include "store/storeaccess.h"

namespace dangjian {

TableExportJob::TableExportJob(Store &store, const ExportTable &table, const QString &file, QObject *parent)
    : Job(parent), m_store(store), m_table(table), m_file(file)
{
}

Done TableExportJob::run()
{
    if (Done done = m_store.access().require(Permission::Export); !done)
        return done;
    const auto sink = makeTableSink(m_file, m_table.sheet);
    if (Done done = sink->begin(m_table.headings); !done)
        return done;
    qint64 written = 0;
    for (const QList<TableValue> &cells : std::as_const(m_table.rows)) {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        if (Done done = sink->write(cells); !done)
            return done;
        report(++written, m_table.rows.size());
    }
    return sink->finish();
}

} // namespace dangjian
