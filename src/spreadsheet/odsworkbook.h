// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odscontent.h"
#include "workbook.h"
#include "ziparchive.h"

#include <QHash>

namespace dangjian {

/** An OpenDocument sheet (ODF 1.2 and 1.3) in its package. */
class OdsWorkbook : public Workbook
{
public:
    /** Whether an archive is a package of OpenDocument, of whatever kind. */
    static bool isPackage(const ZipArchive &archive);
    static Result<std::unique_ptr<Workbook>> open(
        const QString &file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Done readRows(int sheet, const RowVisitor &visit) override;
    Result<QList<MergedArea>> mergedAreas(int sheet) override;
    WorkbookKind kind() const override { return WorkbookKind::Ods; }

private:
    OdsWorkbook(QString file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive);
    Done readStructure();
    Done readTables();
    Done readPart(const QString &name, XmlHandler &handler) const;

    QString m_file;
    ReadingLimits m_limits;
    std::unique_ptr<ZipArchive> m_archive;
    OdsStyles m_styles;
    QList<SheetInfo> m_sheets;
    QHash<int, QList<MergedArea>> m_merged; // of sheets that were read to their end
};

} // namespace dangjian
