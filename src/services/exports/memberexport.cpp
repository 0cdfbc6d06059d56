// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/memberexport.h"

#include "exports/linewriter.h"
#include "exports/memberrostercolumns.h"
#include "exports/tablesink.h"

#include <QFileInfo>
#include <QSet>

#include <utility>

namespace dangjian {

namespace {

constexpr int linesAtOnce = 500;

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
    QList<TableHeading> headings;
    if (m_options.roster)
        for (const MemberRosterColumn &column : memberRosterColumns())
            headings.append({column.heading, column.width});
    else
        for (const Column &column : std::as_const(m_columns))
            headings.append({column.title, column.width});
    if (Done done = sink->begin(headings); !done)
        return done;
    LineWriter lines(*sink);
    if (Done done = m_options.roster ? passRosterOn(lines) : passListOn(lines); !done)
        return done;
    if (Done done = lines.finish(); !done)
        return done;
    return sink->finish();
}

Done MemberExportJob::passListOn(LineWriter &lines)
{
    const auto walk = [this](const auto &visit) { return m_service.walk(m_query, visit); };
    const auto idOf = [](const MemberRow &row) { return row.id; };
    return passOn<MemberRow>(lines, walk, idOf, [columns = m_columns, clear = m_options.clear](const MemberRow &row) {
        QList<Value> cells;
        cells.reserve(columns.size());
        for (const Column &column : columns)
            cells.append(column.value(row, clear));
        return cells;
    });
}

Done MemberExportJob::passRosterOn(LineWriter &lines)
{
    const auto walk = [this](const auto &visit) { return m_service.walkParticulars(m_query, visit); };
    const auto idOf = [](const MemberParticulars &row) { return row.member.id; };
    return passOn<MemberParticulars>(lines, walk, idOf, [clear = m_options.clear](const MemberParticulars &row) {
        QList<Value> cells;
        cells.reserve(memberRosterColumns().size());
        for (const MemberRosterColumn &column : memberRosterColumns())
            cells.append(column.value(row, clear));
        return cells;
    });
}

template <class Row, class Walk, class IdOf, class ToCells>
Done MemberExportJob::passOn(LineWriter &lines, const Walk &walk, const IdOf &idOf, const ToCells &toCells)
{
    const QSet<MemberId> wanted(m_members.cbegin(), m_members.cend());
    const qint64 expected = wanted.isEmpty() ? m_options.expected : wanted.size();
    QList<Row> rows;
    const auto handOver = [&]() -> Done {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        if (m_options.clear && !rows.isEmpty()) {
            // The journal knows before the file does.
            QList<MemberId> shown;
            for (const Row &row : std::as_const(rows))
                shown.append(idOf(row));
            if (Done done
                = m_service.noteShown(shown, {m_options.reason, true, QFileInfo(m_options.file).fileName()}).result();
                !done)
                return done;
        }
        m_exported += static_cast<int>(rows.size());
        report(m_exported, expected == 0 ? 0 : std::max<qint64>(expected, m_exported)); // 0: of an unknown number
        return lines.write([some = std::exchange(rows, {}), toCells] {
            LineWriter::Lines made;
            made.reserve(some.size());
            for (const Row &row : some)
                made.append(toCells(row));
            return made;
        });
    };
    const Done walked = walk([&](const Row &row) -> Done {
        if (!wanted.isEmpty() && !wanted.contains(idOf(row)))
            return {};
        rows.append(row);
        return rows.size() < linesAtOnce ? Done() : handOver();
    });
    return walked ? handOver() : walked;
}

} // namespace dangjian
