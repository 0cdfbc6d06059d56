// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "jobs/job.h"
#include "store/store.h"

namespace dangjian {

/** A list whose rows are at hand already. */
struct ExportTable
{
    QString sheet{}; // the sheet's name
    QList<TableHeading> headings{};
    QList<QList<TableValue>> rows{};
};

/**
 * Writes a short list to a file that Excel and WPS open; a cancelled or failed run leaves no file behind. Fails with
 * NotSignedIn and NotPermitted where the account may not export.
 */
class TableExportJob : public Job
{
    Q_OBJECT

public:
    TableExportJob(Store &store, const ExportTable &table, const QString &file, QObject *parent = nullptr);
    ~TableExportJob() override { stopAndWait(); }

protected:
    Done run() override;

private:
    Store &m_store;
    ExportTable m_table;
    QString m_file;
};

} // namespace dangjian
