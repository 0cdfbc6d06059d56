// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook.h"

#include <QHash>

namespace dangjian {

/** A workbook in one XML file, as Excel 2003 saved it and as many systems still export it under the name .xls. */
class Xml2003Workbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString &file, const ReadingLimits &limits);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Done readRows(int sheet, const RowVisitor &visit) override;
    Result<QList<MergedArea>> mergedAreas(int sheet) override;
    WorkbookKind kind() const override { return WorkbookKind::Xml2003; }

private:
    Xml2003Workbook(QString file, const ReadingLimits &limits) : m_file(std::move(file)), m_limits(limits) { }

    QString m_file;
    ReadingLimits m_limits;
    qint64 m_total = 0; // bytes read so far: each sheet is read from the beginning of the file
    QList<SheetInfo> m_sheets;
    QHash<int, QList<MergedArea>> m_merged; // of sheets that were read to their end
};

} // namespace dangjian
