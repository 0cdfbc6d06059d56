// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/refusedrows.h"

#include "rosters/rowfilling.h"
#include "workbook.h"
#include "workbookwriter.h"

#include <algorithm>
#include <cmath>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr double narrowest = 6;
constexpr double widest = 40;
constexpr double reasonWidth = 60;
constexpr double margin = 2;
constexpr double largestWhole = 1e15; // beyond, a number cell loses digits: it goes back as text

/** Columns of the sheet that findings call otherwise. */
QString columnKey(const QString &field)
{
    return field == u"branch_id" ? u"branch"_s : field;
}

/** Chinese characters are two wide. */
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x1100 ? 1 : 2;
    return width;
}

OutputCell outputOf(const Cell &cell)
{
    switch (cell.type) {
    case CellType::Empty:
        return {};
    case CellType::Date:
        if (cell.date.isValid() && cell.text.size() == 10) // a whole day: no month, no time
            return cell.date;
        return cell.text;
    case CellType::Number:
        if (std::abs(cell.number) >= largestWhole)
            return cell.text;
        if (cell.number == std::floor(cell.number))
            return static_cast<qint64>(cell.number);
        return cell.number;
    default:
        return cell.text;
    }
}

} // namespace

RefusedRowsJob::RefusedRowsJob(QString source, RosterImportReport report, QString target, Words words, QObject *parent)
    : Job(parent),
      m_source(std::move(source)),
      m_report(std::move(report)),
      m_target(std::move(target)),
      m_words(std::move(words))
{
}

/** What is written of one sheet. */
struct RefusedRowsJob::Sheet
{
    RosterSheetReport report;
    QHash<int, const RosterImportRow *> refused{}; // by row
    QList<TableRow> rows{}; // titles and headings, then those refused
    qsizetype top = 0; // how many of them are titles and headings
    int reasonColumn = 0;
    QList<double> widths{};
};

Done RefusedRowsJob::run()
{
    Result<std::unique_ptr<Workbook>> workbook = openWorkbook(m_source);
    if (!workbook)
        return failure(workbook.error());
    // It holds what the user's own file holds: ID numbers in clear.
    WorkbookWriter writer(m_target, WorkbookWriter::Readers::OwnerAlone);
    m_rows = 0;
    for (const RosterSheetReport &report : std::as_const(m_report.sheets)) {
        if (report.sheet >= (*workbook)->sheets().size())
            return failure(ErrorCode::FileFormat, m_source, {u"file.changed"_s});
        Sheet sheet{report};
        for (const RosterImportRow &row : std::as_const(m_report.rows))
            if (row.sheet == report.sheet && !row.isEntered() && row.state != RosterState::Ignored)
                sheet.refused.insert(row.row, &row);
        if (sheet.refused.isEmpty() && m_report.sheets.size() > 1)
            continue;
        if (Done done = read(**workbook, sheet); !done)
            return done;
        if (Done done = write(writer, sheet); !done)
            return done;
    }
    return writer.finish();
}

Done RefusedRowsJob::read(Workbook &workbook, Sheet &sheet)
{
    const int headerRow = sheet.report.headings.headerRow;
    qsizetype width = 0;
    qsizetype seen = 0;
    const auto merged = workbook.mergedAreas(sheet.report.sheet);
    if (!merged)
        return failure(merged.error());
    RowFilling filling(*merged, headerRow);
    const Done done = workbook.readRows(sheet.report.sheet, [&](TableRow row) {
        const bool isTop = row.number <= headerRow;
        if (!isTop)
            filling.fill(row);
        if (isTop || sheet.refused.contains(row.number)) {
            sheet.rows << row;
            sheet.top += isTop ? 1 : 0;
            width = std::max(width, row.cells.size());
        }
        ++seen;
        return !isCanceled();
    });
    if (!done)
        return done;
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (sheet.rows.size() - sheet.top != sheet.refused.size())
        return failure(ErrorCode::FileFormat, m_source, {u"file.changed"_s});
    // What came back once before has a column of reasons, which gives way to the new ones.
    const int former = sheet.report.headings.columnOf(u"reason"_s);
    sheet.reasonColumn = former >= 0 ? former : static_cast<int>(width);
    sheet.widths.fill(narrowest, std::max<qsizetype>(width, sheet.reasonColumn + 1));
    for (qsizetype i = 0; i < sheet.rows.size(); ++i)
        for (qsizetype column = 0; column < sheet.rows.at(i).cells.size(); ++column) {
            // Titles stand across many columns, and headings may be broken over lines.
            const bool counts = i >= sheet.top || sheet.rows.at(i).number == headerRow;
            const QStringList lines = sheet.rows.at(i).cells.at(column).text.split(u'\n');
            for (const QString &line : lines)
                if (counts)
                    sheet.widths[column] = std::clamp(widthOf(line) + margin, sheet.widths.at(column), widest);
        }
    sheet.widths[sheet.reasonColumn] = reasonWidth;
    return {};
}

Done RefusedRowsJob::write(WorkbookWriter &writer, const Sheet &sheet)
{
    const int headerRow = sheet.report.headings.headerRow;
    const int frozen = sheet.rows.isEmpty() || sheet.top == 0 ? 0 : sheet.rows.at(sheet.top - 1).number;
    if (Done done = writer.beginBareSheet(sheet.report.name, sheet.widths, frozen); !done)
        return done;
    int written = 0; // rows of the new sheet
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        const TableRow &row = sheet.rows.at(i);
        // Rows without content stand between titles as they did; of the others only the refused ones are left.
        for (; i < sheet.top && written < row.number - 1; ++written)
            if (Done done = writer.writeRow({}); !done)
                return done;
        QList<OutputCell> cells(sheet.widths.size());
        QList<CellMark> marks(sheet.widths.size(), row.number == headerRow ? CellMark::Heading : CellMark::None);
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            cells[column] = outputOf(row.cells.at(column));
        QHash<int, QStringList> comments;
        if (row.number == headerRow)
            cells[sheet.reasonColumn] = u"原因"_s;
        if (const RosterImportRow *refused = sheet.refused.value(row.number); refused && i >= sheet.top) {
            cells[sheet.reasonColumn] = reasons(sheet, *refused, marks, comments).join(u"；"_s);
            marks[sheet.reasonColumn] = CellMark::Reason;
            ++m_rows;
            report(m_rows, m_report.refused());
        }
        if (Done done = writer.writeRow(cells, marks); !done)
            return done;
        ++written;
        for (auto comment = comments.cbegin(); comment != comments.cend(); ++comment)
            if (Done done = writer.writeComment(comment.key(), comment->join(u'\n')); !done)
                return done;
    }
    return {};
}

QStringList RefusedRowsJob::reasons(
    const Sheet &sheet, const RosterImportRow &row, QList<CellMark> &marks, QHash<int, QStringList> &comments) const
{
    QStringList said;
    for (const RosterFinding &finding : row.findings) {
        const QString text = m_words(finding);
        if (!said.contains(text))
            said << text;
        const int column = sheet.report.headings.columnOf(columnKey(finding.field));
        if (column < 0)
            continue;
        comments[column] << text;
        if (marks.at(column) != CellMark::Wrong)
            marks[column] = finding.level == RosterState::Warning ? CellMark::Doubtful : CellMark::Wrong;
    }
    return said;
}

} // namespace dangjian
