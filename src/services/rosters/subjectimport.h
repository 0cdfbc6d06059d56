// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/namereader.h"
#include "rosters/namedirectory.h"
#include "rosters/rosterreport.h"
#include "rosters/rowreading.h"
#include "transaction/transaction.h"

#include <functional>
#include <memory>

namespace dangjian {

/** Told how many rows are through; false ends the work with Canceled. */
using RosterProgress = std::function<bool(qint64 rows)>;

/** Rows between two reports of progress. */
inline constexpr int rowsBetweenReports = 256;

/** What an import of any subject works with; all of it lives as long as the import. */
struct ImportSurroundings
{
    const RosterImportOptions &options;
    const NameDirectory &branches;
    const NameReader &reader;
    RosterRules rules{};
    QString source{}; // the file's name, as the reason of dated changes
};

/**
 * One subject's part of an import: what its rows say, what they would do to the store, and how that is written. With a
 * field list (rosterFields) this is all that a further subject needs. Rows are named by their places in the file: 0 is
 * the first below the headings of the first sheet.
 */
class SubjectImport
{
public:
    virtual ~SubjectImport() = default;

    virtual ActKind act() const = 0;
    /** Rows that are read from now on know nothing of those read before; beginSheet() follows for each sheet. */
    virtual void beginFile() = 0;
    /** From now on the rows of this sheet are read. */
    virtual void beginSheet(const HeadingMap &headings, const QString &name) = 0;
    /** Reads a row, for the first time or again; what it says is kept. `days` were chosen for its months. */
    virtual RosterImportRow read(qsizetype place, const TableRow &row, const RosterDays &days) = 0;
    /** The row read last is left out: a further one that says the same is no double. */
    virtual void leaveOut(qsizetype place, const RosterImportRow &row)
    {
        (void)place;
        (void)row;
    }
    /** Learns from the store what rows of all places are compared with; before plan() where the store has changed. */
    virtual Done learn(Connection &connection) = 0;
    /**
     * What entering the rows at `which` (ascending) would do: sets effect, known, changes and alike, and adds findings
     * that only a look at the store gives. They are as read() gave them. Reads only; may be called again.
     */
    virtual Done plan(Connection &connection, QList<RosterImportRow> &rows, const QList<qsizetype> &which,
        const RosterProgress &progress)
        = 0;
    /**
     * What ties a row that is planned to others: rows that share none of these texts, directly or by further rows, are
     * read and planned without regard to each other.
     */
    virtual QStringList ties(qsizetype place, const RosterImportRow &row) const = 0;
    /** Writes the rows whose effect is New or Changed as planned; `made` are the branches that had yet to be made. */
    virtual Done write(Transaction &transaction, const QList<RosterImportRow> &rows,
        const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress)
        = 0;
    /** What the plan of all rows has to say of the whole: new units, branches much changed. */
    virtual void tell(RosterImportReport &report) const { (void)report; }
};

std::unique_ptr<SubjectImport> makeMemberImport(const ImportSurroundings &surroundings);
std::unique_ptr<SubjectImport> makeUnitImport(const ImportSurroundings &surroundings);
std::unique_ptr<SubjectImport> makeOrganizationImport(const ImportSurroundings &surroundings);
std::unique_ptr<SubjectImport> makeRecordImport(const ImportSurroundings &surroundings);

std::unique_ptr<SubjectImport> makeSubjectImport(RosterSubject subject, const ImportSurroundings &surroundings);

/** Puts what a row says at its place, behind the others or instead of what it said before. */
template <class Said>
void keepAt(QList<Said> &all, qsizetype place, Said said)
{
    if (place < all.size())
        all[place] = std::move(said);
    else
        all.append(std::move(said));
}

/** Rows in portions of SQL: `sql` with %1 for the question marks of up to 500 values, asked until all were asked. */
template <class Value, class Row>
Done eachOfMany(Connection &connection, const QString &sql, const QList<Value> &values, Row row)
{
    constexpr qsizetype portion = 500;
    for (qsizetype first = 0; first < values.size(); first += portion) {
        const QList<Value> asked = values.mid(first, portion);
        Statement statement
            = connection.prepare(sql.arg(QStringList(asked.size(), QStringLiteral("?")).join(QLatin1Char(','))));
        for (const Value &value : asked)
            statement.bind(value);
        if (Done done = statement.run(); !done)
            return done;
        while (statement.next())
            row(statement);
    }
    return connection.takeRowError();
}

} // namespace dangjian
