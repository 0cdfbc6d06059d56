// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demojob.h"
#include "demo/districtplan.h"
#include "demo/memberplan.h"
#include "demo/recordplan.h"
#include "members/memberkeys.h"
#include "reading/namereader.h"
#include "transaction/transaction.h"

#include <functional>

namespace dangjian {

/**
 * Writes the plans into a store, act by act, through the same tables, triggers and journal as everything else. Ids are
 * reserved in blocks, and search keys are written last, sorted: one by one in the order of members they would touch
 * every page of the index again and again.
 */
class DemoWriter
{
public:
    /** Told the rows written so far and all that there will be; says whether to go on. */
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    DemoWriter(Connection &connection, const ActHeader &act, const DemoOptions &options, Progress progress);

    Result<DemoCounts> write();

private:
    using Steps = std::function<Done(Transaction &)>;
    using Block = std::vector<PlannedMember>;

    /** Runs the steps as one act. */
    Done inAct(const QString &subject, const Steps &steps);

    Done writeOrganizations(Transaction &transaction);
    Done writeUnits(Transaction &transaction);
    Done writePlaces(Transaction &transaction);
    Done writeMembers(MemberPlan &plan);
    Done writeBlock(Transaction &transaction, Block &block, qint64 firstIndex);
    Done writeCertificates(Transaction &transaction, Block &block, qint64 firstIndex);
    Done writeResponsibles(Transaction &transaction);
    Done writeRecords(RecordPlan &plan);
    Done writeDays(Transaction &transaction, std::vector<PlannedDay> &days);
    Done writeKeys();

    void noteResponsible(const PlannedMember &planned, MemberId member);
    MemberId memberId(qint64 index) const { return MemberId{m_firstMember + index}; }
    OrganizationId organizationOf(int home) const;
    Done countRows(std::size_t rows);

    Connection &m_connection;
    ActHeader m_act;
    DemoOptions m_options;
    Progress m_progress;
    NameReader m_reader;
    MemberKeys m_keys;
    DistrictPlan m_district;
    DemoCounts m_counts;
    OrganizationId m_committee;
    std::vector<OrganizationId> m_organizations;
    std::vector<UnitId> m_units;
    std::vector<std::vector<Place>> m_places; ///< by community, as in the plan
    qint64 m_firstMember = 0;
    qint64 m_records = 0; ///< wanted
    qint64 m_rows = 0;
};

} // namespace dangjian
