// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/celltext.h"
#include "rosters/namedirectory.h"
#include "rosters/rosterplan.h"
#include "rosters/subjectimport.h"
#include "store/storeaccess.h"

#include <QSet>

#include <algorithm>

// How a plan follows what a person decides: RosterPlan::change and what it needs.

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewRows = 1000;

/** Whether both read the same of a file, whatever they make of it. */
bool readAlike(const RosterImportOptions &a, const RosterImportOptions &b)
{
    return a.file == b.file && a.subject == b.subject && a.sheets == b.sheets && a.mapping == b.mapping;
}

/** Whether both have the same rules for rows of which nothing was decided. */
bool ruleAlike(const RosterImportOptions &a, const RosterImportOptions &b)
{
    return a.onExisting == b.onExisting && a.months == b.months && a.defaultBranch == b.defaultBranch;
}

/** As NameDirectory::choose() compares names. */
QString plainName(const QString &name)
{
    return cleanText(name).remove(u' ');
}

/** The text of a line that holds nothing else, what follows in brackets aside; empty where it is no such line. */
QString onlyText(const TableRow &row)
{
    const Cell *only = nullptr;
    for (const Cell &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (only)
            return {};
        only = &cell;
    }
    if (!only)
        return {};
    const auto bracket
        = std::find_if(only->text.cbegin(), only->text.cend(), [](QChar c) { return c == u'(' || c == u'（'; });
    return only->text.left(bracket - only->text.cbegin());
}

/** The names that stand for something else than before. */
QSet<QString> namesDecided(const RosterImportOptions &now, const RosterImportOptions &before)
{
    QSet<QString> names;
    for (const RosterImportOptions *options : {&now, &before}) {
        for (auto choice = options->branchChoices.cbegin(); choice != options->branchChoices.cend(); ++choice)
            if (now.branchChoices.value(choice.key()) != before.branchChoices.value(choice.key()))
                names.insert(plainName(choice.key()));
        for (auto made = options->newBranches.cbegin(); made != options->newBranches.cend(); ++made)
            if (now.newBranches.contains(made.key()) != before.newBranches.contains(made.key()))
                names.insert(plainName(made.key()));
    }
    return names;
}

} // namespace

Done RosterPlan::change(const RosterImportOptions &options, const PlanProgress &progress)
{
    const QMutexLocker work(&m_work);
    // Who was called off while another was at work leaves the plan as that one has made it.
    if (!progress(0, 0))
        return failure(ErrorCode::Canceled);
    if (m_isEntered)
        return failure(ErrorCode::StateForbids, u"import"_s, {u"entered"_s});
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    const auto newest = newestAct(**connection);
    if (!newest)
        return failure(newest.error());
    const RosterImportOptions before = std::exchange(m_options, options);
    if (!m_isRead || *newest != m_seenAct || !readAlike(before, m_options))
        return makeAll(progress);
    const bool wasWhole = std::exchange(m_isWhole, false);
    takeBranchChoices();
    if (wasWhole && ruleAlike(before, m_options) && !standsOutsideRows(namesDecided(m_options, before))) {
        if (Done done = planTied(**connection, decidedOtherwise(before), progress); !done)
            return done;
    } else {
        m_tied.clear();
        m_ties.clear();
        beginReading();
        m_passedOver.clear();
        readAgain(allRows());
        listPassedOver();
        if (Done done = planAll(**connection, progress); !done)
            return done;
    }
    m_isWhole = true;
    return {};
}

bool RosterPlan::standsOutsideRows(const QSet<QString> &names) const
{
    if (names.isEmpty())
        return false;
    for (const RosterSheetReport &sheet : m_report.sheets)
        if (names.contains(plainName(sheet.name)))
            return true;
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&names](const KeptRow &row) {
        const QString line = onlyText(row.cells);
        return !line.isEmpty() && names.contains(plainName(line));
    });
}

QList<qsizetype> RosterPlan::decidedOtherwise(const RosterImportOptions &before) const
{
    QSet<RosterRowId> rows;
    for (const RosterImportOptions *options : {&before, &m_options})
        for (auto choice = options->rowChoices.cbegin(); choice != options->rowChoices.cend(); ++choice)
            if (before.rowChoices.value(choice.key()) != m_options.rowChoices.value(choice.key()))
                rows.insert(choice.key());
    const QSet<QString> names = namesDecided(m_options, before);
    QHash<QString, bool> isDecided; // rosters name the same branch again and again
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_read.size(); ++place) {
        const RosterImportRow &row = m_read.at(place);
        bool concerned = rows.contains(row.id());
        if (!concerned && !names.isEmpty() && !row.branchName.isEmpty()) {
            auto decided = isDecided.constFind(row.branchName);
            if (decided == isDecided.cend())
                decided = isDecided.insert(row.branchName, names.contains(plainName(row.branchName)));
            concerned = *decided;
        }
        if (concerned)
            places.append(place);
    }
    return places;
}

void RosterPlan::tie(qsizetype place)
{
    QStringList &ties = m_ties[place];
    for (const QString &former : std::as_const(ties))
        m_tied.remove(former, place);
    ties = m_subject->ties(place, m_report.rows.at(place));
    for (const QString &now : std::as_const(ties))
        m_tied.insert(now, place);
}

QList<qsizetype> RosterPlan::withTied(const QList<qsizetype> &which) const
{
    QSet<qsizetype> taken(which.cbegin(), which.cend());
    QSet<QString> followed;
    QList<qsizetype> all = which;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (const QString &each : m_ties.at(all.at(i))) {
            if (followed.contains(each))
                continue;
            followed.insert(each);
            for (auto other = m_tied.constFind(each); other != m_tied.cend() && other.key() == each; ++other)
                if (!taken.contains(*other)) {
                    taken.insert(*other);
                    all.append(*other);
                }
        }
    std::sort(all.begin(), all.end());
    return all;
}

Done RosterPlan::planTied(Connection &connection, const QList<qsizetype> &decided, const PlanProgress &progress)
{
    if (decided.isEmpty())
        return {};
    if (m_ties.isEmpty()) {
        m_ties.resize(m_read.size());
        for (qsizetype place = 0; place < m_read.size(); ++place)
            tie(place);
    }
    // Who is chosen, or on which day, ties rows to others than before: those are planned anew with them.
    QList<qsizetype> which = withTied(decided);
    while (true) {
        readAgain(which);
        // What is through in a moment is not called off: the next decision is planned upon it.
        const auto told = [&](qint64 rows, qint64 total) { return which.size() < fewRows || progress(rows, total); };
        if (Done done = planRows(connection, which, told); !done)
            return done;
        for (const qsizetype place : std::as_const(which))
            tie(place);
        const QList<qsizetype> more = withTied(which);
        if (more.size() == which.size())
            return {};
        which = more;
    }
}

} // namespace dangjian
