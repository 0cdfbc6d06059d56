// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterplan.h"

#include "organizations/organizationrepository.h"
#include "organizations/organizationrules.h"
#include "rosters/importbatchrepository.h"
#include "rosters/rostermemory.h"
#include "rosters/rowfilling.h"
#include "rosters/sheetreading.h"
#include "rosters/subjectimport.h"
#include "store/storeaccess.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** Whether all that a row would write was shown before. */
bool writesNoMore(const RosterImportRow &now, const RosterImportRow &before)
{
    if (!now.isEntered() || now.effect == RosterEffect::Unchanged || now.effect == RosterEffect::None)
        return true;
    if (now.effect != before.effect || now.known != before.known)
        return false;
    return std::all_of(now.changes.cbegin(), now.changes.cend(),
        [&before](const RosterChange &change) { return before.changes.contains(change); });
}

} // namespace

Result<qint64> RosterPlan::newestAct(Connection &connection)
{
    const auto newest = connection.scalar(u"SELECT max(id) FROM act"_s);
    if (!newest)
        return failure(newest.error());
    return newest->toLongLong();
}

RosterPlan::RosterPlan(Store &store, RosterImportOptions options) : m_store(store), m_options(std::move(options)) { }

RosterPlan::~RosterPlan() = default;

Done RosterPlan::make(const PlanProgress &progress)
{
    const QMutexLocker work(&m_work);
    return makeAll(progress);
}

Done RosterPlan::makeAll(const PlanProgress &progress)
{
    m_isRead = false;
    m_isWhole = false;
    m_report = {};
    m_rows.clear();
    m_read.clear();
    m_passedOver.clear();
    m_tied.clear();
    m_ties.clear();
    m_placeholders.clear();
    if (Done done = checkFields(m_options); !done)
        return done;
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    const auto newest = newestAct(**connection);
    if (!newest)
        return failure(newest.error());
    m_seenAct = *newest;
    if (Done done = learn(**connection); !done)
        return done;
    if (Done done = readFile(progress); !done)
        return done;
    listPassedOver();
    m_isRead = true;
    if (Done done = planAll(**connection, progress); !done)
        return done;
    m_isWhole = true;
    return {};
}

Done RosterPlan::learn(Connection &connection)
{
    const auto organizations = OrganizationRepository(connection).all();
    if (!organizations)
        return failure(organizations.error());
    RosterMemory memory(connection);
    const auto headings = memory.headings(m_options.subject);
    if (!headings)
        return failure(headings.error());
    const auto aliases = memory.aliases();
    if (!aliases)
        return failure(aliases.error());
    m_remembered = *headings;
    m_known = std::make_unique<NameDirectory>(*organizations, m_store.clock().today(), &m_store.access().reader());
    for (auto alias = aliases->cbegin(); alias != aliases->cend(); ++alias)
        m_known->remember(alias.key(), alias.value());
    m_branches = std::make_unique<NameDirectory>(*m_known);
    takeBranchChoices();
    beginReading();
    return {};
}

void RosterPlan::beginReading()
{
    m_subject = makeSubjectImport(m_options.subject,
        {m_options, *m_branches, m_store.access().reader(),
            {m_store.clock().today(), m_options.defaultBranch, m_options.months},
            QFileInfo(m_options.file).fileName()});
}

void RosterPlan::takeBranchChoices()
{
    *m_branches = *m_known;
    for (auto choice = m_options.branchChoices.cbegin(); choice != m_options.branchChoices.cend(); ++choice)
        m_branches->choose(choice.key(), choice.value());
    // Branches that have yet to be made stand for themselves by ids that no store has, the same to the end.
    for (auto made = m_options.newBranches.cbegin(); made != m_options.newBranches.cend(); ++made) {
        OrganizationId &placeholder = m_placeholders[made.key()];
        if (!placeholder)
            placeholder = OrganizationId{-m_placeholders.size()};
        m_branches->choose(made.key(), placeholder);
    }
}

Done RosterPlan::readFile(const PlanProgress &progress)
{
    Result<std::unique_ptr<Workbook>> workbook = openWorkbook(m_options.file);
    if (!workbook)
        return failure(workbook.error());
    const QList<RosterField> &fields = rosterFields(m_options.subject);
    const auto headingsOf = [&](int sheet) -> Result<HeadingMap> {
        const auto beginning = beginningOf(**workbook, sheet);
        if (!beginning)
            return failure(beginning.error());
        return recognizeHeadings(*beginning, fields, headingKnowledge(m_options, sheet, m_remembered, *m_known));
    };
    const QList<SheetInfo> &infos = (*workbook)->sheets();
    for (const RosterSheetChoice &choice : std::as_const(m_options.sheets)) {
        if (choice.sheet < 0 || choice.sheet >= infos.size())
            return failure(ErrorCode::Invalid, u"sheet"_s, {u"sheet.missing"_s, QString::number(choice.sheet + 1)});
        const auto headings = headingsOf(choice.sheet);
        if (!headings)
            return failure(headings.error());
        m_report.sheets << RosterSheetReport{choice.sheet, infos.at(choice.sheet).name, *headings};
    }
    if (m_options.sheets.isEmpty()) {
        QList<RosterSheetReport> rosters;
        qsizetype best = 0;
        for (int sheet = 0; sheet < infos.size(); ++sheet) {
            if (infos.at(sheet).visibility != SheetVisibility::Visible)
                continue;
            const auto headings = headingsOf(sheet);
            if (!headings)
                return failure(headings.error());
            if (headings->found() == 0)
                continue;
            rosters << RosterSheetReport{sheet, infos.at(sheet).name, *headings};
            if (headings->found() > rosters.at(best).headings.found())
                best = rosters.size() - 1;
        }
        // Where the best is called as a branch, each branch has a sheet of its own.
        const auto isBranch
            = [this](const RosterSheetReport &roster) { return bool(m_known->match(roster.name).exact); };
        const bool byBranch = !rosters.isEmpty() && isBranch(rosters.at(best));
        for (qsizetype i = 0; i < rosters.size(); ++i) {
            if (i == best || (byBranch && isBranch(rosters.at(i))))
                m_report.sheets << rosters.at(i);
            else
                m_report.sheetsNotRead << rosters.at(i).name;
        }
    }
    const auto known = [](const RosterSheetReport &sheet) { return sheet.headings.found() > 0; };
    if (!std::any_of(m_report.sheets.cbegin(), m_report.sheets.cend(), known))
        return failure(ErrorCode::FileFormat, m_options.file, {u"headings.missing"_s});
    m_report.sheet = m_report.sheets.first().name;
    m_report.headings = m_report.sheets.first().headings;
    m_subject->beginFile();
    for (qsizetype place = 0; place < m_report.sheets.size(); ++place) {
        const RosterSheetReport &sheet = m_report.sheets.at(place);
        m_subject->beginSheet(sheet.headings, sheet.name);
        if (Done done = readSheet(**workbook, place, progress); !done)
            return done;
    }
    if (m_read.isEmpty())
        return failure(ErrorCode::FileFormat, m_options.file, {u"rows.missing"_s});
    return {};
}

Done RosterPlan::readSheet(Workbook &workbook, qsizetype place, const PlanProgress &progress)
{
    const RosterSheetReport sheet = m_report.sheets.at(place);
    bool canceled = false;
    const Done done = workbook.readRows(sheet.sheet, [&](const TableRow &row) {
        if (row.number <= sheet.headings.headerRow)
            return true;
        m_rows.append({place, row});
        canceled = m_rows.size() % rowsBetweenReports == 0 && !progress(m_rows.size(), 0);
        return !canceled;
    });
    if (!done)
        return done;
    if (canceled)
        return failure(ErrorCode::Canceled);
    // Which cells are merged is known when all rows have come.
    const auto merged = workbook.mergedAreas(sheet.sheet);
    if (!merged)
        return failure(merged.error());
    RowFilling filling(*merged, sheet.headings.headerRow);
    for (qsizetype i = m_read.size(); i < m_rows.size(); ++i) {
        filling.fill(m_rows[i].cells);
        m_read.append(readRow(i));
        if (i % rowsBetweenReports == 0 && !progress(i, m_rows.size()))
            return failure(ErrorCode::Canceled);
    }
    return {};
}

RosterImportRow RosterPlan::readRow(qsizetype place)
{
    const KeptRow &kept = m_rows.at(place);
    const int sheet = m_report.sheets.at(kept.sheet).sheet;
    const RosterRowChoice choice = m_options.rowChoices.value({sheet, kept.cells.number});
    RosterImportRow read = m_subject->read(place, kept.cells, choice.days);
    read.sheet = sheet;
    if (kept.cells.hidden && read.state != RosterState::Ignored)
        read.note({RosterState::Warning, u"row.hidden"_s});
    if (choice.leaveOut && read.state != RosterState::Ignored) {
        read.note({RosterState::Ignored, u"row.left_out"_s});
        m_subject->leaveOut(place, read);
    }
    return read;
}

void RosterPlan::readAgain(const QList<qsizetype> &which)
{
    // What is no row of the list may say something of those below it, as a line with a branch's name does.
    QList<qsizetype> places;
    std::set_union(
        which.cbegin(), which.cend(), m_passedOver.cbegin(), m_passedOver.cend(), std::back_inserter(places));
    m_subject->beginFile();
    auto next = places.cbegin();
    for (qsizetype place = 0; place < m_report.sheets.size(); ++place) {
        const RosterSheetReport &sheet = m_report.sheets.at(place);
        m_subject->beginSheet(sheet.headings, sheet.name);
        for (; next != places.cend() && m_rows.at(*next).sheet == place; ++next)
            m_read[*next] = readRow(*next);
    }
}

void RosterPlan::listPassedOver()
{
    m_passedOver.clear();
    for (qsizetype place = 0; place < m_read.size(); ++place)
        if (m_read.at(place).state == RosterState::Ignored && m_read.at(place).code() != u"row.left_out")
            m_passedOver.append(place);
}

QList<qsizetype> RosterPlan::allRows() const
{
    QList<qsizetype> all(m_rows.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

Done RosterPlan::planAll(Connection &connection, const PlanProgress &progress)
{
    if (Done done = m_subject->learn(connection); !done)
        return done;
    return planRows(connection, allRows(), progress);
}

Done RosterPlan::planRows(Connection &connection, const QList<qsizetype> &which, const PlanProgress &progress)
{
    const bool all = which.size() == m_read.size();
    QList<RosterImportRow> rows = all ? m_read : std::exchange(m_report.rows, {});
    if (!all)
        for (const qsizetype place : which)
            rows[place] = m_read.at(place);
    const auto told = [&](qint64 planned) { return progress(planned, which.size()); };
    if (Done done = m_subject->plan(connection, rows, which, told); !done)
        return done;
    m_report.rows = std::move(rows);
    m_report.newUnits.clear();
    m_report.muchChanged.clear();
    gatherUnknownBranches();
    m_subject->tell(m_report);
    return {};
}

void RosterPlan::gatherUnknownBranches()
{
    QMap<QString, UnknownBranch> byName;
    QSet<QString> known;
    for (const RosterImportRow &row : std::as_const(m_report.rows)) {
        if (row.branchName.isEmpty() || row.state == RosterState::Ignored || known.contains(row.branchName))
            continue;
        if (const auto met = byName.find(row.branchName); met != byName.end()) {
            ++met->rows;
            continue;
        }
        const NameMatch match = m_branches->match(row.branchName);
        if (match.exact.value > 0) {
            known.insert(row.branchName);
            continue;
        }
        UnknownBranch unknown;
        unknown.name = row.branchName;
        unknown.rows = 1;
        unknown.isMade = match.exact.value < 0;
        unknown.similar = match.similar;
        for (const OrganizationId id : match.similar)
            unknown.similarNames << m_branches->nameOf(id);
        byName.insert(row.branchName, unknown);
    }
    m_report.unknownBranches = byName.values();
}

Done RosterPlan::planAgain(Connection &connection, const PlanProgress &progress)
{
    // The act that is being written does not count.
    const auto before
        = connection.scalar(u"SELECT max(id) FROM act WHERE id <> coalesce((SELECT act FROM current_act), 0)"_s);
    if (!before)
        return failure(before.error());
    if (before->toLongLong() == m_seenAct)
        return {};
    const QList<RosterImportRow> shown = m_report.rows;
    if (Done done = planAll(connection, progress); !done)
        return done;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        RosterImportRow &row = m_report.rows[i];
        const RosterImportRow &former = shown.at(i);
        row.replanned = row.effect != former.effect || row.state != former.state || row.changes != former.changes;
        if (!writesNoMore(row, former)) {
            row.note({RosterState::Choice, u"plan.changed"_s});
            row.effect = RosterEffect::None;
        }
    }
    return {};
}

Result<QHash<OrganizationId, OrganizationId>> RosterPlan::makeBranches(Transaction &transaction) const
{
    QHash<OrganizationId, OrganizationId> made;
    for (auto wanted = m_options.newBranches.cbegin(); wanted != m_options.newBranches.cend(); ++wanted) {
        const auto used = [&](const RosterImportRow &row) {
            return row.effect != RosterEffect::None && row.effect != RosterEffect::Unchanged
                && row.branchName == wanted.key();
        };
        if (std::none_of(m_report.rows.cbegin(), m_report.rows.cend(), used))
            continue;
        Organization organization = *wanted;
        organization.id = {};
        if (organization.name.isEmpty())
            organization.name = wanted.key();
        if (organization.shortName.isEmpty())
            organization.shortName = shortNameOf(organization.name);
        OrganizationRepository organizations(transaction.connection());
        const auto all = organizations.all();
        if (!all)
            return failure(all.error());
        if (const auto fault = faultOf(organization, *all))
            return failure(ErrorCode::Invalid, fault->field, {fault->code});
        if (Done done = organizations.insert(transaction, organization); !done)
            return failure(done.error());
        made.insert(m_branches->match(wanted.key()).exact, organization.id);
    }
    return made;
}

Done RosterPlan::remember(Transaction &transaction, const QHash<OrganizationId, OrganizationId> &made) const
{
    RosterMemory memory(transaction.connection());
    for (auto choice = m_options.branchChoices.cbegin(); choice != m_options.branchChoices.cend(); ++choice)
        if (Done done = memory.rememberAlias(transaction, choice.key(), choice.value()); !done)
            return done;
    for (auto wanted = m_options.newBranches.cbegin(); wanted != m_options.newBranches.cend(); ++wanted) {
        const OrganizationId id = made.value(m_branches->match(wanted.key()).exact);
        if (!id || wanted->name.isEmpty() || wanted->name == wanted.key())
            continue;
        if (Done done = memory.rememberAlias(transaction, wanted.key(), id); !done)
            return done;
    }
    for (const RosterSheetReport &sheet : m_report.sheets)
        for (const HeadingColumn &column : sheet.headings.columns) {
            if (column.origin != HeadingOrigin::Chosen || column.heading.isEmpty())
                continue;
            if (Done done = memory.rememberHeading(transaction, m_options.subject, column.heading, column.key); !done)
                return done;
        }
    return {};
}

Result<RosterImportReport> RosterPlan::write(Transaction &transaction, const PlanProgress &progress)
{
    if (Done done = planAgain(transaction.connection(), progress); !done)
        return failure(done.error());
    const qint64 total = m_report.rows.size();
    const auto made = makeBranches(transaction);
    if (!made)
        return failure(made.error());
    if (Done done
        = m_subject->write(transaction, m_report.rows, *made, [&](qint64 written) { return progress(written, total); });
        !done)
        return failure(done.error());
    if (Done done = remember(transaction, *made); !done)
        return failure(done.error());
    const QMap<RosterEffect, int> effects = m_report.effects();
    ImportBatch batch;
    batch.subject = m_options.subject;
    batch.fileName = QFileInfo(m_options.file).fileName();
    batch.sheet = m_report.sheet;
    batch.onExisting = m_options.onExisting;
    batch.rowsNew = effects.value(RosterEffect::New);
    batch.rowsChanged = effects.value(RosterEffect::Changed);
    batch.rowsUnchanged = effects.value(RosterEffect::Unchanged);
    batch.rowsRefused = m_report.refused();
    if (Done done = ImportBatchRepository(transaction.connection()).insert(transaction, batch); !done)
        return failure(done.error());
    RosterImportReport report = m_report;
    report.entered = true;
    report.batch = batch.id;
    return report;
}

int RosterPlan::writes() const
{
    const QMap<RosterEffect, int> effects = m_report.effects();
    return effects.value(RosterEffect::New) + effects.value(RosterEffect::Changed);
}

Done RosterPlan::enter(const PlanProgress &progress)
{
    const QMutexLocker work(&m_work);
    if (m_isEntered || !m_isWhole)
        return failure(ErrorCode::StateForbids, u"import"_s, {m_isEntered ? u"entered"_s : u"unfinished"_s});
    const int writes = this->writes();
    if (writes == 0)
        return {};
    // A replay after a busy store begins with the same plan.
    const RosterImportReport planned = m_report;
    const qint64 seen = m_seenAct;
    const auto unwanted = [&] { return !progress(0, writes); };
    auto written = m_store.access()
                       .writeUnless(unwanted, m_subject->act(), QString::number(writes),
                           [&](Transaction &transaction) -> Result<RosterImportReport> {
                               m_report = planned;
                               m_seenAct = seen;
                               return write(transaction, progress);
                           })
                       .result();
    if (!written) {
        m_report = planned;
        m_seenAct = seen;
        return failure(written.error());
    }
    m_report = *written;
    m_isEntered = true;
    return {};
}

} // namespace dangjian
