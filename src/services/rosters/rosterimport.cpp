// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterimport.h"

#include "backups/backupjob.h"
#include "rosters/rosterplan.h"
#include "store/storeaccess.h"

namespace dangjian {

RosterImportJob::RosterImportJob(Store &store, RosterImportOptions options, QObject *parent)
    : Job(parent), m_plan(std::make_shared<RosterPlan>(store, std::move(options)))
{
}

RosterImportJob::RosterImportJob(std::shared_ptr<RosterPlan> plan, QObject *parent)
    : Job(parent), m_plan(std::move(plan)), m_isMade(true)
{
}

RosterImportJob::RosterImportJob(std::shared_ptr<RosterPlan> plan, RosterImportOptions options, QObject *parent)
    : Job(parent), m_plan(std::move(plan)), m_decided(std::move(options))
{
}

RosterImportJob::~RosterImportJob()
{
    stopAndWait();
}

const RosterImportReport &RosterImportJob::outcome() const
{
    return m_plan->report();
}

Done RosterImportJob::run()
{
    // A dry run tells who of a file is known here: it is as much as the import itself.
    if (Done done = m_plan->store().access().require(Permission::Import); !done)
        return done;
    const PlanProgress progress = [this](qint64 rows, qint64 total) {
        report(rows, total);
        return !isCanceled();
    };
    if (m_decided)
        return m_plan->change(*m_decided, progress);
    if (!m_isMade)
        if (Done done = m_plan->make(progress); !done || m_plan->options().dryRun)
            return done;
    if (m_plan->writes() > 0)
        if (Done done = backUp(); !done)
            return done;
    return m_plan->enter(progress);
}

Done RosterImportJob::backUp()
{
    Store &store = m_plan->store();
    Q_EMIT backingUp();
    constexpr int whole = 1000;
    const Done done = backUpBeforeImport(store, [this](int thousandths) {
        report(thousandths, whole);
        return !isCanceled();
    });
    if (done)
        Q_EMIT backedUp();
    return done;
}

} // namespace dangjian
