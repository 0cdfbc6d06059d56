// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compoundfile.h"
#include "numberformat.h"
#include "sharedstrings.h"
#include "workbook.h"
#include "xlsrecords.h"

#include <vector>

namespace dangjian {

/**
 * A workbook of Excel 97 to 2003 (BIFF8 in a compound file, [MS-XLS]). Read by ourselves: FreeXL 1.0 leaves out the
 * results of formulas, truth values and errors without a word, does not tell hidden sheets, and shows months as days.
 */
class XlsWorkbook : public Workbook
{
public:
    /** Fails with format.xls where the workbook is older than Excel 97, with xlsx.encrypted where it has a password. */
    static Result<std::unique_ptr<Workbook>> open(const QString &file, const ReadingLimits &limits);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Done readRows(int sheet, const RowVisitor &visit) override;
    Result<QList<MergedArea>> mergedAreas(int sheet) override;
    WorkbookKind kind() const override { return WorkbookKind::Xls; }

private:
    /** What is known of a sheet before its cells are read. */
    struct Outline
    {
        bool known = false;
        bool ordered = true; // cells stand row by row; some programs write them as they were set
        QList<int> hiddenRows{}; // sorted
        QList<MergedArea> merged{};
    };
    class RowMaker;

    XlsWorkbook(QString file, const ReadingLimits &limits);
    Done readStructure();
    Done readGlobals();
    Done readSharedStrings(XlsRecords &records);
    Result<const Outline *> outlineOf(int sheet);
    /** Calls `take` for the records of a sheet, without those of charts within it, until it gives false. */
    Done walk(int sheet, const std::function<bool(XlsRecords &)> &take);
    Failure broken(const QString &detail) const;

    QString m_file;
    ReadingLimits m_limits;
    std::unique_ptr<CompoundFile> m_container;
    CompoundStream m_stream;
    QList<SheetInfo> m_sheets;
    QList<qint64> m_positions; // of the sheets, in the stream
    QList<Outline> m_outlines;
    DateEpoch m_epoch = DateEpoch::Year1900;
    std::vector<NumberFormat> m_formats; // by the index that a cell names
    SharedStrings m_strings;
};

} // namespace dangjian
