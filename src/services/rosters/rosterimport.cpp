// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterimport.h"

#include "organizations/organizationrepository.h"
#include "rosters/memberfields.h"
#include "rosters/rosterentry.h"
#include "store/storeaccess.h"
#include "workbook.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenReports = 256;

/** The visible sheet with the most headings that are known; -1 where none has any. */
struct FoundSheet
{
    int index = -1;
    HeadingMap headings{};
};

Result<FoundSheet> findSheet(Workbook &workbook)
{
    FoundSheet best;
    for (int sheet = 0; sheet < workbook.sheets().size(); ++sheet) {
        if (workbook.sheets().at(sheet).visibility != SheetVisibility::Visible)
            continue;
        QList<TableRow> beginning;
        const Done done = workbook.readRows(sheet, [&beginning](const TableRow &row) {
            beginning << row;
            return beginning.size() < 2 * headingSearchRows;
        });
        if (!done)
            return failure(done.error());
        const HeadingMap headings = recognizeHeadings(beginning, memberRosterFields());
        if (headings.found() > best.headings.found())
            best = {sheet, headings};
    }
    return best;
}

} // namespace

QMap<RosterState, int> RosterImportReport::counts() const
{
    QMap<RosterState, int> counts;
    for (const RosterImportRow &row : rows)
        ++counts[row.state];
    return counts;
}

QMap<RosterEffect, int> RosterImportReport::effects() const
{
    QMap<RosterEffect, int> effects;
    for (const RosterImportRow &row : rows)
        ++effects[row.effect];
    return effects;
}

RosterImportJob::RosterImportJob(Store &store, RosterImportOptions options, QObject *parent)
    : Job(parent), m_store(store), m_options(std::move(options))
{
}

Done RosterImportJob::run()
{
    const Result<NameDirectory> branches = readBranches();
    if (!branches)
        return failure(branches.error());
    if (Done done = readFile(*branches); !done)
        return done;
    return enterRows();
}

Result<NameDirectory> RosterImportJob::readBranches()
{
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    const auto organizations = OrganizationRepository(**connection).all();
    if (!organizations)
        return failure(organizations.error());
    NameDirectory branches(*organizations, m_store.clock().today());
    for (auto choice = m_options.branchChoices.cbegin(); choice != m_options.branchChoices.cend(); ++choice)
        branches.choose(choice.key(), choice.value());
    return branches;
}

Done RosterImportJob::readFile(const NameDirectory &branches)
{
    Result<std::unique_ptr<Workbook>> workbook = openWorkbook(m_options.file);
    if (!workbook)
        return failure(workbook.error());
    const Result<FoundSheet> sheet = findSheet(**workbook);
    if (!sheet)
        return failure(sheet.error());
    if (sheet->index < 0)
        return failure(ErrorCode::FileFormat, m_options.file, {u"headings.missing"_s});
    m_outcome.sheet = (*workbook)->sheets().at(sheet->index).name;
    m_outcome.headings = sheet->headings;

    MemberRoster roster(sheet->headings, branches, m_store.clock().today());
    const Done done = (*workbook)->readRows(sheet->index, [&](const TableRow &row) {
        if (row.number <= sheet->headings.headerRow)
            return true;
        m_members << roster.read(row);
        if (m_members.size() % rowsBetweenReports == 0)
            report(m_members.size(), 0);
        return !isCanceled();
    });
    if (!done)
        return done;
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    for (const MemberRosterRow &member : std::as_const(m_members)) {
        RosterImportRow row;
        static_cast<RosterRow &>(row) = static_cast<const RosterRow &>(member);
        row.name = member.member.name;
        row.branchName = member.branchName;
        m_outcome.rows << row;
    }
    return {};
}

Done RosterImportJob::enterRows()
{
    const auto noteEntries = [this](const QList<RosterEntry> &entries) {
        m_outcome.newUnits.clear();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            RosterImportRow &row = m_outcome.rows[i];
            static_cast<RosterRow &>(row) = static_cast<const RosterRow &>(m_members.at(i));
            row.effect = entries.at(i).effect;
            row.filled = entries.at(i).filled;
            for (const RosterFinding &finding : entries.at(i).findings)
                row.note(finding);
            const QString &unit = entries.at(i).newUnit;
            if (!unit.isEmpty() && !m_outcome.newUnits.contains(unit))
                m_outcome.newUnits << unit;
        }
    };
    const qint64 total = m_members.size();
    const RosterProgress looked = [this, total](qint64 rows) {
        report(rows, total);
        return !isCanceled();
    };
    {
        const auto connection = m_store.access().openReader();
        if (!connection)
            return failure(connection.error());
        const auto entries = planEntries(**connection, m_members, looked);
        if (!entries)
            return failure(entries.error());
        noteEntries(*entries);
    }
    const QMap<RosterEffect, int> effects = m_outcome.effects();
    const int writes = effects.value(RosterEffect::New) + effects.value(RosterEffect::Changed);
    if (m_options.dryRun || writes == 0)
        return {};

    // Planned anew within the transaction: what the plan saw and what is written are then one state of the store.
    StoreAccess &access = m_store.access();
    const RosterProgress goesOn = [this](qint64) { return !isCanceled(); };
    const Result<QList<RosterEntry>> written
        = access
              .write(ActKind::MemberImport, QString::number(writes),
                  [&](Transaction &transaction) -> Result<QList<RosterEntry>> {
                      auto entries = planEntries(transaction.connection(), m_members, goesOn);
                      if (!entries)
                          return failure(entries.error());
                      if (Done done = writeEntries(transaction, access.reader(), *entries, looked); !done)
                          return failure(done.error());
                      return entries;
                  })
              .result();
    if (!written)
        return failure(written.error());
    noteEntries(*written);
    m_outcome.entered = true;
    return {};
}

} // namespace dangjian
