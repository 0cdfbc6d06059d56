// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "jobs/job.h"
#include "participation/recordlistservice.h"

#include <QString>

#include <functional>

namespace dangjian {

/** A column of a list of records in a file. */
struct RecordColumn
{
    QString title{};
    double width = 12; // in characters
    std::function<TableValue(const RecordRow &row)> value{};
};

/**
 * The columns of a roster of records that can be imported again: 记录编号, 姓名, 登记证号, 所在党支部, 日期, 类别,
 * 内容, 小时数, 实事件数, 地点, 证明人. Headings and words are Chinese whatever the screen speaks: an import reads them
 * so. By the record's number the import knows each again; nothing of what identifies a person beyond the name is in it.
 */
const QList<RecordColumn> &recordRosterColumns();

/** Where a list of records goes. */
struct RecordExportOptions
{
    QString file{}; // .xlsx, otherwise text with commas (.csv)
    QString sheet{}; // the sheet's name
    qint64 expected = 0; // how many they are, as the list knows it, for the progress alone; 0 = it is not known
};

/**
 * A list of records as a file that Excel and WPS open, in its order, as it stands when the job begins. Memory does not
 * grow with the number. A cancelled or failed run leaves no file behind.
 */
class RecordExportJob : public Job
{
    Q_OBJECT

public:
    /** `records` are those to take out of what the query gives; none = all of it. */
    RecordExportJob(Store &store, const RecordQuery &query, const QList<ParticipationId> &records,
        const QList<RecordColumn> &columns, const RecordExportOptions &options, QObject *parent = nullptr);
    ~RecordExportJob() override { stopAndWait(); }

    int exportedCount() const { return m_exported; }

protected:
    Done run() override;

private:
    Store &m_store;
    RecordListService m_service;
    RecordQuery m_query;
    QList<ParticipationId> m_records;
    QList<RecordColumn> m_columns;
    RecordExportOptions m_options;
    int m_exported = 0;
};

} // namespace dangjian
