// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/memberexport.h"

#include "exports/tablesink.h"

#include <QSet>

namespace dangjian {

namespace {

constexpr int rowsAtOnce = 2000;

} // namespace

MemberExportJob::MemberExportJob(MemberService &service, const MemberQuery &query, const QList<MemberId> &members,
    const QList<Column> &columns, const MemberExportOptions &options, QObject *parent)
    : Job(parent), m_service(service), m_query(query), m_members(members), m_columns(columns), m_options(options)
{
}

Done MemberExportJob::run()
{
    m_exported = 0;
    const auto sink = makeTableSink(m_options.file, m_options.sheet, m_options.clear);
    return write(*sink);
}

Done MemberExportJob::write(TableSink &sink)
{
    QList<TableHeading> headings;
    for (const Column &column : std::as_const(m_columns))
        headings.append({column.title, column.width});
    if (Done done = sink.begin(headings); !done)
        return done;
    // Who is in the list is taken first; what people enter meanwhile neither doubles nor skips anybody.
    const Result<QList<MemberId>> ids = m_service.ids(m_query).result();
    if (!ids)
        return failure(ids.error());
    QSet<MemberId> wanted(m_members.cbegin(), m_members.cend());
    if (wanted.isEmpty())
        wanted = QSet<MemberId>(ids->cbegin(), ids->cend());
    const qint64 total = wanted.size();
    for (int offset = 0; offset < ids->size() && !wanted.isEmpty(); offset += rowsAtOnce) {
        const Result<QList<MemberRow>> rows = m_service.list(m_query, offset, rowsAtOnce).result();
        if (!rows)
            return failure(rows.error());
        QList<MemberRow> taken;
        for (const MemberRow &row : *rows)
            if (wanted.remove(row.id))
                taken.append(row);
        if (Done done = writeRows(sink, taken, total); !done)
            return done;
    }
    QList<MemberRow> moved;
    for (const MemberId id : *ids) {
        if (!wanted.contains(id))
            continue;
        const Result<MemberRow> row = m_service.row(id).result();
        if (!row)
            return failure(row.error());
        moved.append(*row);
    }
    if (Done done = writeRows(sink, moved, total); !done)
        return done;
    return sink.finish();
}

Done MemberExportJob::writeRows(TableSink &sink, const QList<MemberRow> &rows, qint64 total)
{
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (m_options.clear && !rows.isEmpty()) {
        QList<MemberId> shown;
        for (const MemberRow &row : rows)
            shown.append(row.id);
        if (Done done = m_service.noteShown(shown).result(); !done)
            return done;
    }
    for (const MemberRow &row : rows) {
        QList<Value> cells;
        for (const Column &column : std::as_const(m_columns))
            cells.append(column.value(row, m_options.clear));
        if (Done done = sink.write(cells); !done)
            return done;
        ++m_exported;
    }
    report(m_exported, total);
    return {};
}

} // namespace dangjian
