// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "rosters/rosterreport.h"
#include "store/store.h"

namespace dangjian {

/** A sheet of a file before it is read: its first rows, and what the columns are taken for. */
struct InspectedSheet
{
    int sheet = 0; // as Workbook counts them
    QString name{};
    bool hidden = false;
    bool isRoster = false; // enough headings are known to read it
    HeadingMap headings{};
    QList<TableRow> firstRows{}; // up to 30 with content, titles and headings among them
};

/** What a file holds. */
struct RosterInspection
{
    QList<InspectedSheet> sheets{}; // in the order of the tabs
    int best = -1; // the sheet that is read unless another is chosen; -1 = none is a roster
};

/**
 * Looks at a file's sheets for the screen on which columns are matched: which rows are headings and which field each
 * column is, by what the options choose, by what was remembered, by heading and by content. Fails as RosterImportJob
 * does, but a file without any known heading is no failure.
 */
class RosterInspectionJob : public Job
{
    Q_OBJECT

public:
    /** File, subject, mapping and choices of sheets count. */
    RosterInspectionJob(Store &store, RosterImportOptions options, QObject *parent = nullptr);
    ~RosterInspectionJob() override { stopAndWait(); }

    /** Complete when the job has finished. */
    const RosterInspection &outcome() const { return m_outcome; }

protected:
    Done run() override;

private:
    Store &m_store;
    RosterImportOptions m_options;
    RosterInspection m_outcome;
};

} // namespace dangjian
