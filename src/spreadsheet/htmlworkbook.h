// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlparser.h"
#include "textform.h"
#include "workbook.h"

namespace dangjian {

/**
 * The tables of a web page, each with content a sheet, as many systems export them under the name .xls. All cells are
 * Text, as the page shows them; rows are counted within their table. A page without a table fails with format.html.
 */
class HtmlWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &file, const ReadingLimits &limits);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Done readRows(int sheet, const RowVisitor &visit) override;
    Result<QList<MergedArea>> mergedAreas(int sheet) override;
    WorkbookKind kind() const override { return WorkbookKind::Html; }

private:
    HtmlWorkbook(QString file, const ReadingLimits &limits) : m_file(std::move(file)), m_limits(limits) { }
    /** Reads the page from its beginning. */
    Done readPage(HtmlParser &parser);

    QString m_file;
    ReadingLimits m_limits;
    TextEncoding m_encoding = TextEncoding::Utf8;
    qint64 m_total = 0; // bytes read so far: each table is read from the beginning of the page
    QList<SheetInfo> m_sheets;
    QList<int> m_tables; // of the sheets
    QHash<int, QList<MergedArea>> m_merged; // by table
};

} // namespace dangjian
