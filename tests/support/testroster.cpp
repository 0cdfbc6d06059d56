// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testroster.h"

#include "rosters/rosterplan.h"
#include "workbookwriter.h"

namespace dangjian {

namespace {

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("import failed: %d %s %s %s", static_cast<int>(error.code), qPrintable(error.subject),
        qPrintable(error.args.join(QLatin1Char(' '))), qPrintable(error.detail));
}

} // namespace

void writeTestWorkbook(const QString &file, const QList<std::pair<QString, TestRows>> &sheets)
{
    WorkbookWriter writer(file);
    bool written = true;
    for (const auto &[name, rows] : sheets) {
        written = written && writer.beginBareSheet(name, {12, 12, 12, 12}).has_value();
        for (const QStringList &row : rows) {
            QList<OutputCell> cells;
            for (const QString &text : row)
                cells << (text.isEmpty() ? OutputCell() : OutputCell(text));
            written = written && writer.writeRow(cells).has_value();
        }
    }
    if (!written || !writer.finish())
        qFatal("cannot write %s", qPrintable(file));
}

void writeTestWorkbook(const QString &file, const TestRows &rows)
{
    writeTestWorkbook(file, {{QStringLiteral("花名册"), rows}});
}

RosterImportReport importRoster(TestStore &test, const RosterImportOptions &options)
{
    RosterImportJob job(test.store(), options);
    if (const Done done = job.runHere(); !done)
        giveUp(done.error());
    return job.outcome();
}

std::shared_ptr<RosterPlan> planRoster(TestStore &test, RosterImportOptions options)
{
    options.dryRun = true;
    RosterImportJob job(test.store(), options);
    if (const Done done = job.runHere(); !done)
        giveUp(done.error());
    return job.plan();
}

RosterImportReport enterRoster(std::shared_ptr<RosterPlan> plan)
{
    RosterImportJob job(std::move(plan));
    if (const Done done = job.runHere(); !done)
        giveUp(done.error());
    return job.outcome();
}

QString changesText(const RosterImportRow &row)
{
    QStringList texts;
    for (const RosterChange &change : row.changes)
        texts << QStringLiteral("%1:%2→%3").arg(change.field, change.before, change.after);
    return texts.join(QLatin1Char(' '));
}

} // namespace dangjian
