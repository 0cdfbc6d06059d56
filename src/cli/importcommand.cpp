// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "jsonvalues.h"
#include "rosters/rosterimport.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dangjian {

namespace {

/** What is said of a row: the finding that decides its state, and further ones behind it. */
QString messageOf(const RosterImportRow &row)
{
    QStringList sentences;
    const RosterFinding *decisive = row.decisive();
    if (decisive)
        sentences.append(ruleText(decisive->code, decisive->args));
    for (const RosterFinding &finding : row.findings)
        if (&finding != decisive)
            sentences.append(ruleText(finding.code, finding.args));
    sentences.removeDuplicates();
    return sentences.join(translate("cli", "; "));
}

template <class E>
QJsonObject countsJson(const QMap<E, int> &counts)
{
    QJsonObject object;
    for (const auto &[value, code] : Codes<E>::table)
        object.insert(QLatin1String(code), counts.value(value));
    return object;
}

QJsonObject reportJson(const RosterImportReport &report)
{
    QJsonArray rows;
    for (const RosterImportRow &row : report.rows)
        rows.append(QJsonObject{
            {QStringLiteral("row"), row.row},
            {QStringLiteral("state"), codeOf(row.state)},
            {QStringLiteral("effect"), codeOf(row.effect)},
            {QStringLiteral("code"), jsonCode(row.code())},
            {QStringLiteral("message"), messageOf(row)},
        });
    return {
        {QStringLiteral("counts"), countsJson(report.counts())},
        {QStringLiteral("effects"), countsJson(report.effects())},
        {QStringLiteral("rows"), rows},
    };
}

QString stateWords(RosterState state)
{
    switch (state) {
    case RosterState::Ok:
        return translate("cli", "In order");
    case RosterState::Warning:
        return translate("cli", "Warning");
    case RosterState::Error:
        return translate("cli", "Error");
    case RosterState::Choice:
        return translate("cli", "To be chosen");
    case RosterState::Duplicate:
        return translate("cli", "Repeated");
    case RosterState::Ignored:
        break;
    }
    return translate("cli", "Passed over");
}

/** For people: the rows of which something is to be said, and what came of all. */
QString reportText(const RosterImportReport &report, bool dryRun)
{
    TextTable table;
    table.addColumn(translate("cli", "Row"), TextTable::Align::Right);
    table.addColumn(translate("cli", "State"));
    table.addColumn(translate("cli", "Name"));
    table.addColumn(translate("cli", "Reason"));
    for (const RosterImportRow &row : report.rows)
        if (row.state != RosterState::Ok)
            table.addRow({QString::number(row.row), stateWords(row.state), row.name, messageOf(row)});
    const QMap<RosterEffect, int> effects = report.effects();
    const QString sums = dryRun ? translate("cli",
                             "%1 members would be new, %2 completed, %3 stay as they are; %4 rows would not be "
                             "entered.")
                                : translate("cli",
                                    "%1 members are new, %2 were completed, %3 stay as they are; %4 rows were not "
                                    "entered.");
    return table.text()
        + sums.arg(effects.value(RosterEffect::New))
              .arg(effects.value(RosterEffect::Changed))
              .arg(effects.value(RosterEffect::Unchanged))
              .arg(effects.value(RosterEffect::None))
        + QLatin1Char('\n');
}

Done importMembers(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    RosterImportOptions options;
    options.file = arguments.positional(0);
    options.dryRun = arguments.has("dry-run");
    RosterImportJob job((*services)->store, options);
    if (Done done = session.run(job); !done)
        return done;
    const RosterImportReport &report = job.outcome();
    if (!session.json())
        return session.answer(reportText(report, options.dryRun));
    return report.entered ? session.acknowledge(reportJson(report)) : session.answer(reportJson(report));
}

} // namespace

QList<Command> importCommands()
{
    return {{{QStringLiteral("import"), QStringLiteral("members")},
        QT_TRANSLATE_NOOP("cli",
            "Enters the members of a roster (.xlsx, .csv); every row is told with the reason why "
            "it was not entered."),
        {{"FILE", QT_TRANSLATE_NOOP("cli", "the roster")}},
        {{"dry-run", ValueKind::None, "", QT_TRANSLATE_NOOP("cli", "tell what would be entered and enter nothing")}},
        {}, importMembers}};
}

} // namespace dangjian
