// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterinspection.h"

#include "organizations/organizationrepository.h"
#include "rosters/rostermemory.h"
#include "rosters/sheetreading.h"
#include "store/storeaccess.h"

namespace dangjian {

RosterInspectionJob::RosterInspectionJob(Store &store, RosterImportOptions options, QObject *parent)
    : Job(parent), m_store(store), m_options(std::move(options))
{
}

Done RosterInspectionJob::run()
{
    m_outcome = {};
    if (Done done = m_store.access().require(Permission::Import); !done)
        return done;
    if (Done done = checkFields(m_options); !done)
        return done;
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    const auto organizations = OrganizationRepository(**connection).all();
    if (!organizations)
        return failure(organizations.error());
    const auto remembered = RosterMemory(**connection).headings(m_options.subject);
    if (!remembered)
        return failure(remembered.error());
    const auto aliases = RosterMemory(**connection).aliases();
    if (!aliases)
        return failure(aliases.error());
    NameDirectory branches(*organizations, m_store.clock().today());
    for (auto alias = aliases->cbegin(); alias != aliases->cend(); ++alias)
        branches.remember(alias.key(), alias.value());
    Result<std::unique_ptr<Workbook>> workbook = openWorkbook(m_options.file);
    if (!workbook)
        return failure(workbook.error());
    const QList<SheetInfo> &infos = (*workbook)->sheets();
    int mostFound = 0;
    for (int sheet = 0; sheet < infos.size(); ++sheet) {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        const auto beginning = beginningOf(**workbook, sheet);
        if (!beginning)
            return failure(beginning.error());
        InspectedSheet inspected;
        inspected.sheet = sheet;
        inspected.name = infos.at(sheet).name;
        inspected.hidden = infos.at(sheet).visibility != SheetVisibility::Visible;
        inspected.headings = recognizeHeadings(
            *beginning, rosterFields(m_options.subject), headingKnowledge(m_options, sheet, *remembered, branches));
        inspected.isRoster = inspected.headings.found() > 0;
        inspected.firstRows = beginning->mid(0, headingSearchRows);
        if (!inspected.hidden && inspected.headings.found() > mostFound) {
            mostFound = inspected.headings.found();
            m_outcome.best = sheet;
        }
        m_outcome.sheets << inspected;
        report(sheet + 1, infos.size());
    }
    return {};
}

} // namespace dangjian
