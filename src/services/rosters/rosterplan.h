// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterreport.h"
#include "store/store.h"

#include <functional>
#include <memory>

namespace dangjian {

class Connection;
class NameDirectory;
class SubjectImport;
class Transaction;
class Workbook;

/** Told how many rows of how many are through (0 = not known); false ends the work with Canceled. */
using PlanProgress = std::function<bool(qint64 rows, qint64 total)>;

/** What a file says and what it would do to the store: made by a dry run, entered once. */
class RosterPlan
{
public:
    RosterPlan(Store &store, RosterImportOptions options);
    ~RosterPlan();
    Q_DISABLE_COPY_MOVE(RosterPlan)

    const RosterImportOptions &options() const { return m_options; }
    const RosterImportReport &report() const { return m_report; }

    /** Reads the file and plans every row. */
    Done make(const PlanProgress &progress);
    /** Enters what was planned; see RosterImportJob. */
    Done enter(const PlanProgress &progress);

private:
    Done learn(Connection &connection);
    Done readFile(const PlanProgress &progress);
    Done readSheet(Workbook &workbook, int sheet, const HeadingMap &headings, const PlanProgress &progress);
    Done planRows(Connection &connection, const PlanProgress &progress);
    void gatherUnknownBranches();
    /** Plans again where the store has changed; rows that would write what was not shown are left out. */
    Done planAgain(Connection &connection, const PlanProgress &progress);
    Result<QHash<OrganizationId, OrganizationId>> makeBranches(Transaction &transaction) const;
    Done remember(Transaction &transaction, const QHash<OrganizationId, OrganizationId> &made) const;
    Result<RosterImportReport> write(Transaction &transaction, const PlanProgress &progress);

    Store &m_store;
    RosterImportOptions m_options;
    QHash<QString, QString> m_remembered;
    std::unique_ptr<NameDirectory> m_branches;
    std::unique_ptr<SubjectImport> m_subject;
    QList<RosterImportRow> m_read; // as the file has them, before any look at the store
    RosterImportReport m_report;
    qint64 m_seenAct = 0; // the newest act when it was planned
    bool m_isEntered = false;
};

} // namespace dangjian
