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
 * field list (rosterFields) this is all that a further subject needs.
 */
class SubjectImport
{
public:
    virtual ~SubjectImport() = default;

    virtual ActKind act() const = 0;
    /** From now on the rows of this sheet are read. */
    virtual void beginSheet(const HeadingMap &headings, const QString &name) = 0;
    /** Reads the next row; what it says is kept in the same order. `days` were chosen for its months. */
    virtual RosterImportRow read(const TableRow &row, const RosterDays &days) = 0;
    /** The row read last is left out: a further one that says the same is no double. */
    virtual void leaveOut(const RosterImportRow &row) { (void)row; }
    /**
     * What entering would do, row by row: sets effect, known, changes and alike, and adds findings that only a look at
     * the store gives. `rows` are those that read() gave, in the same order. Reads only; may be called again.
     */
    virtual Done plan(Connection &connection, QList<RosterImportRow> &rows, const RosterProgress &progress) = 0;
    /** Writes the rows whose effect is New or Changed as planned; `made` are the branches that had yet to be made. */
    virtual Done write(Transaction &transaction, const QList<RosterImportRow> &rows,
        const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress)
        = 0;
    /** What the last plan has to say of the whole: new units, branches much changed. */
    virtual Done tell(Connection &connection, RosterImportReport &report) const = 0;
};

std::unique_ptr<SubjectImport> makeMemberImport(const ImportSurroundings &surroundings);
std::unique_ptr<SubjectImport> makeUnitImport(const ImportSurroundings &surroundings);
std::unique_ptr<SubjectImport> makeOrganizationImport(const ImportSurroundings &surroundings);
std::unique_ptr<SubjectImport> makeRecordImport(const ImportSurroundings &surroundings);

std::unique_ptr<SubjectImport> makeSubjectImport(RosterSubject subject, const ImportSurroundings &surroundings);

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
