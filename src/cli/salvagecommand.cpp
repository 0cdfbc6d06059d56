// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/salvagejob.h"
#include "command.h"
#include "sentences.h"
#include "session.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace dangjian {

namespace {

Done salvage(Session &session, const Arguments &arguments)
{
    const QString target = arguments.text("to");
    if (const QString folder = QFileInfo(target).absolutePath(); !QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound, folder, {QStringLiteral("folder")});
    SalvageJob job(session.file(), target, session.clock(), Session::options().program);
    if (Done done = session.run(job); !done)
        return done;
    const SalvageReport &report = job.outcome();
    QJsonArray tables;
    for (const SalvagedTable &table : report.tables) {
        if (table.read + table.fromJournal + table.lostCount + table.damagedPages == 0)
            continue;
        tables.append(QJsonObject{
            {QStringLiteral("table"), table.name},
            {QStringLiteral("read"), table.read},
            {QStringLiteral("from_journal"), table.fromJournal},
            {QStringLiteral("lost"), table.lostCount},
            {QStringLiteral("lost_ids"), QJsonArray::fromStringList(table.lost)},
            {QStringLiteral("damaged_pages"), table.damagedPages},
        });
    }
    if (report.lostRows() + report.actsLost + report.notesLost + report.brokenActs.size() > 0)
        session.warn(translate("cli",
            "%1 rows could not be saved, and the chain of changes is broken at %2 places; the answer names them. "
            "Compare them with the latest backup")
                         .arg(report.lostRows())
                         .arg(report.brokenActs.size()));
    if (report.logCut)
        session.warn(translate("cli", "The log beside the store is cut off: what was saved last may be missing"));
    return session.acknowledge(QJsonObject{
        {QStringLiteral("store"), QFileInfo(target).absoluteFilePath()},
        {QStringLiteral("district"), report.district},
        {QStringLiteral("schema_version"), report.schemaVersion},
        {QStringLiteral("tables"), tables},
        {QStringLiteral("rows_from_journal"), report.rowsFromJournal()},
        {QStringLiteral("rows_lost"), report.lostRows()},
        {QStringLiteral("acts_lost"), report.actsLost},
        {QStringLiteral("notes_lost"), report.notesLost},
        {QStringLiteral("acts_broken"), QJsonArray::fromStringList(report.brokenActs)},
        {QStringLiteral("log_cut"), report.logCut},
    });
}

} // namespace

QList<Command> salvageCommands()
{
    return {{{QStringLiteral("salvage")},
        QT_TRANSLATE_NOOP("cli",
            "Saves what can be read of a damaged store into a new one and names what is lost; the damaged file is only "
            "read."),
        {}, {{"to", ValueKind::Text, "FILE", QT_TRANSLATE_NOOP("cli", "the new store"), true}}, {}, salvage}};
}

} // namespace dangjian
