// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/actexport.h"

#include "store/storeaccess.h"

namespace dangjian {

ActExportJob::ActExportJob(Store &store, const AuditQuery &query, const Options &options, Lines lines, QObject *parent)
    : Job(parent), m_store(store), m_query(query), m_options(options), m_lines(std::move(lines))
{
}

Done ActExportJob::run()
{
    m_acts = 0;
    if (Done done = m_store.access().require(Permission::Export); !done)
        return done;
    const auto sink = makeTableSink(m_options.file, m_options.sheet, m_options.ownerAlone);
    if (Done done = sink->begin(m_options.headings); !done)
        return done;
    const Done walked = AuditService(m_store).walk(m_query, [&](const ActContents &contents) -> Done {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        report(++m_acts, 0);
        const auto lines = m_lines(contents);
        for (const QList<TableValue> &cells : lines)
            if (Done done = sink->write(cells); !done)
                return done;
        return {};
    });
    if (!walked)
        return walked;
    return sink->finish();
}

} // namespace dangjian
