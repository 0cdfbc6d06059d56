// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterreport.h"
#include "store/store.h"

#include <QMultiHash>
#include <QMutex>
#include <QSet>

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

/**
 * What a file says and what it would do to the store: made by a dry run, changed by what a person decides, entered
 * once. Only one thread works on it at a time, and nobody looks at the report meanwhile.
 */
class RosterPlan
{
public:
    RosterPlan(Store &store, RosterImportOptions options);
    ~RosterPlan();
    Q_DISABLE_COPY_MOVE(RosterPlan)

    const RosterImportOptions &options() const { return m_options; }
    const RosterImportReport &report() const { return m_report; }
    Store &store() const { return m_store; }
    /** How many rows would be written. */
    int writes() const;

    /** Reads the file and plans every row. */
    Done make(const PlanProgress &progress);
    /**
     * Becomes the plan that other options would make of what was read. Where only rows or branches' names were decided
     * about, only the rows concerned are planned: those, and what they are tied to (SubjectImport::ties). The file is
     * read again where the store has changed meanwhile, or where it is to be read otherwise.
     */
    Done change(const RosterImportOptions &options, const PlanProgress &progress);
    /** Enters what was planned; see RosterImportJob. */
    Done enter(const PlanProgress &progress);

private:
    /** A row as the file has it: what is decided about it is read from here. */
    struct KeptRow
    {
        qsizetype sheet = 0; // in the report's sheets
        TableRow cells{};
    };

    static Result<qint64> newestAct(Connection &connection);
    Done makeAll(const PlanProgress &progress);
    Done learn(Connection &connection);
    void takeBranchChoices();
    void beginReading();
    Done readFile(const PlanProgress &progress);
    Done readSheet(Workbook &workbook, qsizetype place, const PlanProgress &progress);
    RosterImportRow readRow(qsizetype place);
    void readAgain(const QList<qsizetype> &which);
    void listPassedOver();
    Done planAll(Connection &connection, const PlanProgress &progress);
    Done planRows(Connection &connection, const QList<qsizetype> &which, const PlanProgress &progress);
    /** The rows that other options than before are about. */
    QList<qsizetype> decidedOtherwise(const RosterImportOptions &before) const;
    /** Whether one of these names is a sheet's or a line's of its own: what that stands for is said of other rows. */
    bool standsOutsideRows(const QSet<QString> &names) const;
    Done planTied(Connection &connection, const QList<qsizetype> &decided, const PlanProgress &progress);
    void tie(qsizetype place);
    QList<qsizetype> withTied(const QList<qsizetype> &which) const;
    QList<qsizetype> allRows() const;
    void gatherUnknownBranches();
    /** Plans again where the store has changed; rows that would write what was not shown are left out. */
    Done planAgain(Connection &connection, const PlanProgress &progress);
    Result<QHash<OrganizationId, OrganizationId>> makeBranches(Transaction &transaction) const;
    Done remember(Transaction &transaction, const QHash<OrganizationId, OrganizationId> &made) const;
    Result<RosterImportReport> write(Transaction &transaction, const PlanProgress &progress);

    Store &m_store;
    QMutex m_work;
    RosterImportOptions m_options;
    QHash<QString, QString> m_remembered;
    std::unique_ptr<NameDirectory> m_known; // branches before anything was chosen
    std::unique_ptr<NameDirectory> m_branches; // the same with what was chosen
    QHash<QString, OrganizationId> m_placeholders; // of branches to be made, by the name as the sheet has it
    std::unique_ptr<SubjectImport> m_subject;
    QList<KeptRow> m_rows;
    QList<RosterImportRow> m_read; // as they were read, before any look at the store
    QList<qsizetype> m_passedOver; // rows that are none of the list
    QMultiHash<QString, qsizetype> m_tied;
    QList<QStringList> m_ties; // by row, what stands in m_tied
    RosterImportReport m_report;
    qint64 m_seenAct = 0; // the newest act when it was planned
    bool m_isRead = false; // m_rows hold the file as it was when m_seenAct was the newest
    bool m_isWhole = false; // and the report is what the options make of them
    bool m_isEntered = false;
};

} // namespace dangjian
