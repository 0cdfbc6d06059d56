// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "rosters/headings.h"
#include "rosters/memberroster.h"
#include "store/store.h"

#include <QHash>
#include <QMap>

namespace dangjian {

/** What is to be brought in, and how. */
struct RosterImportOptions
{
    QString file{}; // .xlsx, .csv
    bool dryRun = false; // tells what would happen and writes nothing
    QHash<QString, OrganizationId> branchChoices{}; // a branch's name as the sheet has it, and which one was meant
};

/** A row as it was judged, and what it did (or would do). */
struct RosterImportRow : RosterRow
{
    QString name{};
    QString branchName{}; // as the sheet has it
    QStringList filled{}; // Changed: the fields that were empty and are now filled, by their column in the store

    /** The code that decides the state ("id_number.checksum"); empty where all is well. */
    QString code() const { return decisive() ? decisive()->code : QString(); }
    /** What the sentence for code() needs. */
    QStringList args() const { return decisive() ? decisive()->args : QStringList(); }
};

/** What came of an import. */
struct RosterImportReport
{
    QString sheet{};
    HeadingMap headings{};
    QList<RosterImportRow> rows{}; // in the order of the sheet, below the headings
    QStringList newUnits{}; // names of work units that were not there before
    bool entered = false; // whether anything was written

    QMap<RosterState, int> counts() const;
    QMap<RosterEffect, int> effects() const;
};

/**
 * Brings the members of a roster 花名册 into the store. The visible sheet is read whose headings are known best; rows
 * that are ok or warning are entered in one transaction, which is one act of the journal: new members with their
 * certificates, and for members who are there already (by ID number) what was empty is filled; nothing is overwritten.
 * Work units that are not known are made, their nature left open.
 *
 * Progress counts rows (total 0 while the file is read). Fails with FileUnreadable, with FileFormat (the codes of
 * workbook.h, and headings.missing where no sheet has headings that are known), with Canceled, or as the store does;
 * nothing is written then.
 */
class RosterImportJob : public Job
{
    Q_OBJECT

public:
    RosterImportJob(Store &store, RosterImportOptions options, QObject *parent = nullptr);
    ~RosterImportJob() override { stopAndWait(); }

    /** Complete when the job has finished. */
    const RosterImportReport &outcome() const { return m_outcome; }

protected:
    Done run() override;

private:
    Done readFile(const NameDirectory &branches);
    Result<NameDirectory> readBranches();
    Done enterRows();

    Store &m_store;
    RosterImportOptions m_options;
    QList<MemberRosterRow> m_members; // alongside m_outcome.rows
    RosterImportReport m_outcome;
};

} // namespace dangjian
