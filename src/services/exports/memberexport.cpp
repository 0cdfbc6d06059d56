// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/memberexport.h"

#include "exports/linewriter.h"
#include "exports/memberrostercolumns.h"
#include "exports/tablesink.h"

#include <QSet>

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
    m_lines.clear();
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
    const QSet<MemberId> wanted(m_members.cbegin(), m_members.cend());
    m_total = wanted.size();
    if (wanted.isEmpty()) {
        const Result<MemberTotals> totals = m_service.totals(m_query).result();
        if (!totals)
            return failure(totals.error());
        m_total = totals->members;
    }
    const auto isWanted = [&wanted](MemberId id) { return wanted.isEmpty() || wanted.contains(id); };
    const Done walked = m_options.roster ? m_service.walkParticulars(m_query,
                            [&](const MemberParticulars &particulars) {
                                Line line{particulars.member.id, {}};
                                if (!isWanted(line.member))
                                    return Done();
                                for (const MemberRosterColumn &column : memberRosterColumns())
                                    line.cells.append(column.value(particulars, m_options.clear));
                                return take(lines, std::move(line));
                            })
                                         : m_service.walk(m_query, [&](const MemberRow &row) {
                                               Line line{row.id, {}};
                                               if (!isWanted(line.member))
                                                   return Done();
                                               for (const Column &column : std::as_const(m_columns))
                                                   line.cells.append(column.value(row, m_options.clear));
                                               return take(lines, std::move(line));
                                           });
    if (!walked)
        return walked;
    if (Done done = handOver(lines); !done)
        return done;
    if (Done done = lines.finish(); !done)
        return done;
    return sink->finish();
}

Done MemberExportJob::take(LineWriter &lines, Line &&line)
{
    m_lines.append(std::move(line));
    return m_lines.size() < linesAtOnce ? Done() : handOver(lines);
}

Done MemberExportJob::handOver(LineWriter &lines)
{
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (m_options.clear && !m_lines.isEmpty()) {
        // The journal knows before the file does.
        QList<MemberId> shown;
        for (const Line &line : std::as_const(m_lines))
            shown.append(line.member);
        if (Done done = m_service.noteShown(shown).result(); !done)
            return done;
    }
    LineWriter::Lines cells;
    for (Line &line : m_lines)
        cells.append(std::move(line.cells));
    m_exported += static_cast<int>(m_lines.size());
    m_lines.clear();
    report(m_exported, std::max<qint64>(m_total, m_exported));
    return lines.write(std::move(cells));
}

} // namespace dangjian
