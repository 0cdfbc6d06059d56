// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textform.h"
#include "workbook.h"

namespace dangjian {

/**
 * A table in text (RFC 4180), as Excel and WPS save it: UTF-8 with or without byte order mark, UTF-16 or GB18030, with
 * commas, tabs or semicolons; all three are found out. All cells are Text; a row's number is the one that Excel shows
 * when it opens the file.
 */
class CsvWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &file, const ReadingLimits &limits);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Done readRows(int sheet, const RowVisitor &visit) override;
    Result<QList<MergedArea>> mergedAreas(int) override { return QList<MergedArea>(); }
    WorkbookKind kind() const override { return WorkbookKind::Csv; }

private:
    CsvWorkbook(QString file, const ReadingLimits &limits);

    QString m_file;
    ReadingLimits m_limits;
    QList<SheetInfo> m_sheets;
    TextForm m_form;
};

} // namespace dangjian
