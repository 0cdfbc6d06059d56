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

/**
 * A workbook open for reading. Rows are streamed: memory does not grow with the number of rows.
 *
 * Everything here fails with ErrorCode::FileUnreadable or with ErrorCode::FileFormat, subject the file's name and
 * args[0] one of: file.empty, zip.truncated, zip.broken, zip.encrypted, xlsx.encrypted, xlsx.no_workbook,
 * xlsx.no_sheet, xml.broken, xml.dtd, size.limit, size.rows, size.columns, text.encoding, format.xls, format.xlsb,
 * format.ods, format.html, format.unknown.
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
};

/** Opens a .xlsx, .xlsm, .csv or tab-separated .txt; its content decides what it is, its name does not. */
Result<std::unique_ptr<Workbook>> openWorkbook(const QString &file, const ReadingLimits &limits = {});

} // namespace dangjian
