// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberformat.h"
#include "sharedstrings.h"
#include "workbook.h"
#include "ziparchive.h"

#include <QHash>

#include <vector>

namespace dangjian {

/** What every sheet of an .xlsx needs to understand its cells. */
struct XlsxContext
{
    DateEpoch epoch = DateEpoch::Year1900;
    std::vector<NumberFormat> styles; // by the index that a cell names
    SharedStrings strings;
};

/** A workbook in Office Open XML (ECMA-376), transitional or strict, read part by part. */
class XlsxWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(
        const QString &file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Done readRows(int sheet, const RowVisitor &visit) override;
    Result<QList<MergedArea>> mergedAreas(int sheet) override;
    WorkbookKind kind() const override { return WorkbookKind::Xlsx; }

private:
    XlsxWorkbook(QString file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive);
    Done readStructure();
    Done readStyles(const QString &part);
    /** The shared strings are read with the first sheet, not when only the names of the sheets are asked for. */
    Done readStrings();

    QString m_file;
    ReadingLimits m_limits;
    std::unique_ptr<ZipArchive> m_archive;
    QList<SheetInfo> m_sheets;
    QStringList m_sheetParts;
    QString m_stringsPart;
    bool m_stringsRead = false;
    QHash<int, QList<MergedArea>> m_merged; // of sheets that were read to their end
    XlsxContext m_context;
};

} // namespace dangjian
