// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "rosters/rosterreport.h"

#include <functional>

namespace dangjian {

class Workbook;
class WorkbookWriter;
enum class CellMark;

/**
 * Gives the rows that were refused back as the user's own workbook (.xlsx): titles, headings and columns as they stood,
 * of the rows only those, the cells at fault coloured with the reason as their comment, and all reasons of a row in a
 * column 原因 at the right, which an import passes over. Mended, it is imported like any other.
 *
 * Fails with FileUnreadable and FileFormat where the file is no longer what was read, with FileUnwritable and Canceled;
 * no half file stays.
 */
class RefusedRowsJob : public Job
{
    Q_OBJECT

public:
    /** The sentence for a finding, in Chinese where the screen is; sentences belong to gui and cli. */
    using Words = std::function<QString(const RosterFinding &finding)>;

    RefusedRowsJob(QString source, RosterImportReport report, QString target, Words words, QObject *parent = nullptr);
    ~RefusedRowsJob() override { stopAndWait(); }

    /** How many rows stand in the file. */
    int rows() const { return m_rows; }

protected:
    Done run() override;

private:
    struct Sheet;
    Done read(Workbook &workbook, Sheet &sheet);
    Done write(WorkbookWriter &writer, const Sheet &sheet);
    /** What is said of a row; the cells at fault are marked, each with its comment. */
    QStringList reasons(const Sheet &sheet, const RosterImportRow &row, QList<CellMark> &marks,
        QHash<int, QStringList> &comments) const;

    QString m_source;
    RosterImportReport m_report;
    QString m_target;
    Words m_words;
    int m_rows = 0;
};

} // namespace dangjian
