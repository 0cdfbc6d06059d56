// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "csvworkbook.h"
#include "htmlworkbook.h"
#include "odsworkbook.h"
#include "xlsworkbook.h"
#include "xlsxworkbook.h"
#include "xml2003workbook.h"

#include <QFile>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** What a text in angle brackets is: format.html, xml2003 or format.xml; empty where it is none. */
QString markupCode(const QByteArray &head)
{
    QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) {
        start.remove(0, 2);
        start.replace('\0', "");
    }
    start = start.trimmed().left(2048).toLower();
    if (start.startsWith("<?xml"))
        return start.contains("<html")                                       ? u"format.html"_s
            : start.contains("urn:schemas-microsoft-com:office:spreadsheet") ? u"xml2003"_s
                                                                             : u"format.xml"_s;
    for (const char *tag :
        {"<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<style", "<div", "<center", "<!--"})
        if (start.startsWith(tag))
            return u"format.html"_s;
    return {};
}

/** Workbooks of Excel 2 to 4, and of later ones without their container. */
bool isBareBiff(const QByteArray &head)
{
    return head.size() > 8 && head.at(0) == '\x09' && QByteArray("\0\2\4\x08", 4).contains(head.at(1))
        && QByteArray("\4\6\x08\x10").contains(head.at(2)) && head.at(3) == '\0';
}

Result<std::unique_ptr<Workbook>> openPackage(const QString &file, const ReadingLimits &limits)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(file, limits);
    if (!archive)
        return failure(archive.error());
    return OdsWorkbook::isPackage(**archive) ? OdsWorkbook::open(file, limits, std::move(*archive))
                                             : XlsxWorkbook::open(file, limits, std::move(*archive));
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
    const auto wrong = [&file](const QString &code) { return failure(ErrorCode::FileFormat, file, {code}); };
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6"))
        return openPackage(file, limits);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return XlsWorkbook::open(file, limits);
    if (isBareBiff(head))
        return wrong(u"format.xls"_s);
    const QString markup = markupCode(head);
    if (markup == u"format.html")
        return HtmlWorkbook::open(file, limits);
    if (markup == u"xml2003")
        return Xml2003Workbook::open(file, limits);
    if (!markup.isEmpty())
        return wrong(markup);
    if (head.left(512).toLower().startsWith("mime-version:")) // a web page and its pictures as mail
        return wrong(u"format.html"_s);
    if (head.startsWith("%PDF") || head.startsWith("{\\rtf") || head.startsWith("\x89PNG")
        || head.startsWith("\xFF\xD8"))
        return wrong(u"format.unknown"_s);
    return CsvWorkbook::open(file, limits);
}

} // namespace dangjian
