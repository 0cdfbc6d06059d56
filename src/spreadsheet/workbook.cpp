// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "csvworkbook.h"
#include "xlsxworkbook.h"

#include <QFile>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** The stream names of an OLE compound file stand in its directory as UTF-16. */
bool holdsStreamName(const QByteArray &content, QStringView name)
{
    return content.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

Failure oleFailure(const QString &file, const QByteArray &content)
{
    if (holdsStreamName(content, u"EncryptedPackage") || holdsStreamName(content, u"EncryptionInfo"))
        return failure(ErrorCode::FileFormat, file, {u"xlsx.encrypted"_s});
    if (holdsStreamName(content, u"Workbook") || holdsStreamName(content, u"Book"))
        return failure(ErrorCode::FileFormat, file, {u"format.xls"_s});
    return failure(ErrorCode::FileFormat, file, {u"format.unknown"_s});
}

bool looksLikeMarkup(const QByteArray &head)
{
    const QByteArray start = head.trimmed().left(64).toLower();
    return start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml")
        || start.startsWith("<table");
}

/** How many columns the rows together have: a merged area can reach far beyond them. */
qsizetype widthOf(const QList<TableRow> &rows)
{
    qsizetype width = 0;
    for (const TableRow &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

/** The value of an area's first cell. */
Cell firstCellOf(const QList<TableRow> &rows, const MergedArea &area)
{
    for (const TableRow &row : rows)
        if (row.number == area.firstRow)
            return row.cell(area.firstColumn);
    return {};
}

} // namespace

Result<QList<TableRow>> topRows(Workbook &workbook, int sheet, int lastRow)
{
    QList<TableRow> rows;
    const Done done = workbook.readRows(sheet, [&rows, lastRow](const TableRow &row) {
        if (row.number <= lastRow)
            rows << row;
        return row.number < lastRow;
    });
    if (!done)
        return failure(done.error());
    return rows;
}

void repeatMerged(QList<TableRow> &rows, const QList<MergedArea> &areas)
{
    const int width = static_cast<int>(widthOf(rows));
    for (const MergedArea &area : areas) {
        const Cell value = firstCellOf(rows, area);
        if (value.isEmpty())
            continue;
        for (TableRow &row : rows) {
            if (row.number < area.firstRow || row.number > area.lastRow)
                continue;
            const int last = std::min(area.lastColumn, width - 1);
            if (row.cells.size() <= last)
                row.cells.resize(last + 1);
            for (int column = area.firstColumn; column <= last; ++column)
                row.cells[column] = value;
        }
    }
}

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &file, const ReadingLimits &limits)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, {}, input.errorString());
    const QByteArray head = input.read(4096);
    if (head.isEmpty()) {
        if (input.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileUnreadable, file, {}, input.errorString());
        return failure(ErrorCode::FileFormat, file, {u"file.empty"_s});
    }
    if (head.startsWith("PK"))
        return XlsxWorkbook::open(file, limits);
    if (head.startsWith("\xD0\xCF\x11\xE0")) {
        // The directory of a compound file can stand anywhere in it; a few MiB hold it in practice.
        return oleFailure(file, head + input.read(qint64(8) * 1024 * 1024));
    }
    if (looksLikeMarkup(head))
        return failure(ErrorCode::FileFormat, file, {u"format.html"_s});
    if (head.startsWith("%PDF") || head.startsWith("{\\rtf") || head.startsWith("\x89PNG")
        || head.startsWith("\xFF\xD8"))
        return failure(ErrorCode::FileFormat, file, {u"format.unknown"_s});
    return CsvWorkbook::open(file, limits);
}

} // namespace dangjian
