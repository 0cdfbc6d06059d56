// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "rosters/rosterreport.h"
#include "store/store.h"

#include <memory>
#include <optional>

namespace dangjian {

class RosterPlan;

/**
 * Brings a roster 花名册 of any subject into the store: a dry run tells row by row what would happen; what is confirmed
 * is entered from that very plan, in one transaction that is one act of the journal and one import batch.
 *
 * Rows that are ok or warning are entered: what is new with all that belongs to it (a member's certificate, periods,
 * work unit), and in what is there already gaps are filled or values replaced, as the options say; a blank never
 * overwrites. Where the store has changed since the dry run, all is planned again within the transaction: what writes
 * less than was shown is entered, what would write something else is left out (a choice, plan.changed); both are marked
 * `replanned`.
 *
 * Before anything is written the store is backed up, unless its settings say otherwise (backupsetting::beforeImport):
 * where that fails nothing is entered, and the error is the backup's.
 *
 * Progress counts rows (total 0 while the file is read). Fails with FileUnreadable, with FileFormat (the codes of
 * workbook.h, and headings.missing where no sheet has headings that are known), with Invalid (a field of the mapping
 * that is none, a branch to be made that cannot be), with Canceled, or as the store does; nothing is written then.
 */
class RosterImportJob : public Job
{
    Q_OBJECT

public:
    /** Reads and plans, and unless it is a dry run enters at once. */
    RosterImportJob(Store &store, RosterImportOptions options, QObject *parent = nullptr);
    /** Enters what a dry run has planned; a plan is entered once. */
    explicit RosterImportJob(std::shared_ptr<RosterPlan> plan, QObject *parent = nullptr);
    /** Plans anew what was decided otherwise since a dry run: what comes of it is as of a dry run with `options`. */
    RosterImportJob(std::shared_ptr<RosterPlan> plan, RosterImportOptions options, QObject *parent = nullptr);
    ~RosterImportJob() override;

    /** Complete when the job has finished. */
    const RosterImportReport &outcome() const;
    /** The plan of a dry run, to be entered by another job; it holds the file's rows. */
    std::shared_ptr<RosterPlan> plan() const { return m_plan; }

Q_SIGNALS:
    /** The store is being backed up; progress counts thousandths until `backedUp`. */
    void backingUp();
    void backedUp();

protected:
    Done run() override;

private:
    Done backUp();

    std::shared_ptr<RosterPlan> m_plan;
    std::optional<RosterImportOptions> m_decided;
    bool m_isMade = false; // the plan came ready made
};

} // namespace dangjian
