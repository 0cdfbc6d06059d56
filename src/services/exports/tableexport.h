// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "jobs/job.h"

namespace dangjian {

/** A list whose rows are at hand already. */
struct ExportTable
{
    QString sheet{}; // the sheet's name
    QList<TableHeading> headings{};
    QList<QList<TableValue>> rows{};
};

/** Writes a short list to a file that Excel and WPS open; a cancelled or failed run leaves no file behind. */
class TableExportJob : public Job
{
    Q_OBJECT

public:
    TableExportJob(const ExportTable &table, const QString &file, QObject *parent = nullptr);
    ~TableExportJob() override { stopAndWait(); }

protected:
    Done run() override;

private:
    ExportTable m_table;
    QString m_file;
};

} // namespace dangjian
