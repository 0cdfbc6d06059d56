// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/recordexport.h"

#include "exports/linewriter.h"
#include "printing/paperwords.h"
#include "store/storeaccess.h"

#include <QSet>

#include <utility>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesAtOnce = 500;

/** To the hundredth of an hour, which gives each minute back. */
double hoursOf(int minutes)
{
    return double(qRound(minutes / 60.0 * 100)) / 100;
}

QList<RecordColumn> makeRosterColumns()
{
    return {
        // A text: Excel shows no number of so many digits whole.
        {u"记录编号"_s, 17, [](const RecordRow &row) { return TableValue(QString::number(row.entry.id.value)); }},
        {u"姓名"_s, 10, [](const RecordRow &row) { return TableValue(row.memberName); }},
        {u"登记证号"_s, 14, [](const RecordRow &row) { return TableValue(row.certificate); }},
        {u"所在党支部"_s, 28, [](const RecordRow &row) { return TableValue(row.branchFullName); }},
        {u"日期"_s, 12, [](const RecordRow &row) { return TableValue(row.entry.date); }},
        {u"类别"_s, 10, [](const RecordRow &row) { return TableValue(kindOnPaper(row.entry.kind)); }},
        {u"内容"_s, 44, [](const RecordRow &row) { return TableValue(row.entry.content); }},
        {u"小时数"_s, 8, [](const RecordRow &row) { return TableValue(hoursOf(row.entry.minutes)); }},
        {u"实事件数"_s, 10, [](const RecordRow &row) { return TableValue(qint64(row.entry.deeds)); }},
        {u"地点"_s, 18, [](const RecordRow &row) { return TableValue(row.entry.place); }},
        {u"证明人"_s, 10, [](const RecordRow &row) { return TableValue(row.entry.certifier); }},
    };
}

} // namespace

const QList<RecordColumn> &recordRosterColumns()
{
    static const QList<RecordColumn> columns = makeRosterColumns();
    return columns;
}

RecordExportJob::RecordExportJob(Store &store, const RecordQuery &query, const QList<ParticipationId> &records,
    const QList<RecordColumn> &columns, const RecordExportOptions &options, QObject *parent)
    : Job(parent),
      m_store(store),
      m_service(store),
      m_query(query),
      m_records(records),
      m_columns(columns),
      m_options(options)
{
}

Done RecordExportJob::run()
{
    m_exported = 0;
    if (Done done = m_store.access().require(Permission::Export); !done)
        return done;
    const auto sink = makeTableSink(m_options.file, m_options.sheet);
    QList<TableHeading> headings;
    for (const RecordColumn &column : std::as_const(m_columns))
        headings.append({column.title, column.width});
    if (Done done = sink->begin(headings); !done)
        return done;
    const QSet<ParticipationId> wanted(m_records.cbegin(), m_records.cend());
    const qint64 expected = wanted.isEmpty() ? m_options.expected : wanted.size();
    LineWriter lines(*sink);
    QList<RecordRow> rows;
    const auto handOver = [&]() -> Done {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        m_exported += static_cast<int>(rows.size());
        report(m_exported, expected == 0 ? 0 : std::max<qint64>(expected, m_exported)); // 0: of an unknown number
        return lines.write([some = std::exchange(rows, {}), columns = m_columns] {
            LineWriter::Lines made;
            made.reserve(some.size());
            for (const RecordRow &row : some) {
                QList<TableValue> cells;
                cells.reserve(columns.size());
                for (const RecordColumn &column : columns)
                    cells.append(column.value(row));
                made.append(cells);
            }
            return made;
        });
    };
    const Done walked = m_service.walk(m_query, [&](const RecordRow &row) -> Done {
        if (!wanted.isEmpty() && !wanted.contains(row.entry.id))
            return {};
        rows.append(row);
        return rows.size() < linesAtOnce ? Done() : handOver();
    });
    if (!walked)
        return walked;
    if (Done done = handOver(); !done)
        return done;
    if (Done done = lines.finish(); !done)
        return done;
    return sink->finish();
}

} // namespace dangjian
