// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "history/auditservice.h"
#include "jobs/job.h"

#include <functional>

namespace dangjian {

/** Acts in a file that Excel and WPS open, a line each change; the words are the screen's. */
class ActExportJob : public Job
{
    Q_OBJECT

public:
    /** `lines` makes the cells of an act; it is called on the job's thread. */
    using Lines = std::function<QList<QList<TableValue>>(const ActContents &contents)>;

    struct Options
    {
        QString file{}; // .xlsx, otherwise text with commas (.csv)
        QString sheet{};
        QList<TableHeading> headings{};
        bool ownerAlone = false; // where personal data stands in clear
    };

    ActExportJob(Store &store, const AuditQuery &query, const Options &options, Lines lines, QObject *parent = nullptr);
    ~ActExportJob() override { stopAndWait(); }

    qint64 exportedActs() const { return m_acts; }

protected:
    Done run() override;

private:
    Store &m_store;
    AuditQuery m_query;
    Options m_options;
    Lines m_lines;
    qint64 m_acts = 0;
};

} // namespace dangjian
