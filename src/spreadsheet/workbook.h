// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "rosters/cell.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace dangjian {

/** Bounds within which a file is read, so that one made to hurt costs neither the machine's memory nor the day. */
struct ReadingLimits
{
    qint64 partBytes = qint64(512) * 1024 * 1024; // one part of the archive, inflated
    qint64 totalBytes = qint64(2) * 1024 * 1024 * 1024; // all parts, inflated, each as often as it is read
    qint64 ratio = 200; // inflated to packed bytes, asked once a part is over 16 MiB
    qint64 stringCharacters = qint64(64) * 1024 * 1024; // shared strings together
    int rows = 1048576; // the last row number of Excel's sheets
    int columns = 1024; // cells with content right of this are refused
    int cellBytes = 1024 * 1024;
};

enum class SheetVisibility
{
    Visible,
    Hidden,
    VeryHidden
};

struct SheetInfo
{
    QString name{};
    SheetVisibility visibility = SheetVisibility::Visible;
};

/** Cells merged into one; its value stands in the first of them. Rows as in TableRow::number, columns from 0. */
struct MergedArea
{
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

inline constexpr qsizetype mostMergedAreas = 10000;

enum class WorkbookKind
{
    Xlsx,
    Ods,
    Xls,
    Csv,
    Html,
    Xml2003
};

/**
 * A workbook open for reading. Rows are streamed: memory does not grow with the number of rows.
 *
 * Everything here fails with ErrorCode::FileUnreadable or with ErrorCode::FileFormat, subject the file's name and
 * args[0] one of: file.empty, zip.truncated, zip.broken, zip.encrypted, xlsx.encrypted, xlsx.no_workbook,
 * xlsx.no_sheet, xml.broken, xml.dtd, size.limit, size.rows, size.columns, text.encoding, text.quote (args[1]: the row
 * in which the quotation mark stands that is never closed), xls.broken, format.xls (older than Excel 97), format.xlsb,
 * format.ods (OpenDocument, but no sheet), format.html (a web page without a table, or one packed as mail),
 * format.xml, format.unknown.
 */
class Workbook
{
public:
    /** Called for each row with content, in the order of the file; false ends the reading, which is no error. */
    using RowVisitor = std::function<bool(const TableRow &)>;

    virtual ~Workbook() = default;
    /** In the order of the tabs, hidden ones among them; sheets of charts are left out. */
    virtual const QList<SheetInfo> &sheets() const = 0;
    /** Streams a sheet; what was visited before a failure is of no worth. */
    virtual Done readRows(int sheet, const RowVisitor &visit) = 0;
    /**
     * The merged cells of a sheet, at most mostMergedAreas; none in text tables. Known once the sheet was read to its
     * end; asked before, this reads it through.
     */
    virtual Result<QList<MergedArea>> mergedAreas(int sheet) = 0;
    /** What the content is, whatever the file's name says. */
    virtual WorkbookKind kind() const = 0;
};

/** The rows of a sheet up to the number given, as readRows() gives them. */
Result<QList<TableRow>> topRows(Workbook &workbook, int sheet, int lastRow);
/**
 * Repeats the value of each merged area in all its cells, for who looks for headings: a title over three columns then
 * stands over each of them. Rows and cells that the sheet leaves out are not added.
 */
void repeatMerged(QList<TableRow> &rows, const QList<MergedArea> &areas);

/**
 * Opens a .xlsx, .xlsm, .ods, .xls of Excel 97 to 2003, .csv or tab-separated .txt, or what other systems call .xls: a
 * web page with tables, a workbook in the XML of Excel 2003. Its content decides what it is, its name does not.
 */
Result<std::unique_ptr<Workbook>> openWorkbook(const QString &file, const ReadingLimits &limits = {});

} // namespace dangjian
