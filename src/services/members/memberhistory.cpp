// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a person, read from the journal.
#include "duplicates/mergerepository.h"
#include "history/journalreading.h"
#include "members/memberservice.h"
#include "store/storeaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dangjian {

namespace {

/** A row whose journal is read, and whose it was where that one was merged. */
struct JournaledRow
{
    QString table;
    QString key;
    QString person{};
};

/** The rows of those who were merged into the member: records and certificates are the member's own by now. */
Done addMerged(Connection &connection, MemberId id, QList<JournaledRow> &rows)
{
    const auto notes = selectRows<MergeNote>(connection, QStringLiteral("WHERE kept_id = ?"), {id.value});
    if (!notes)
        return failure(notes.error());
    for (const MergeNote &note : *notes) {
        rows.append({QStringLiteral("member_merge"), QString::number(note.id.value)});
        if (note.undoneAct)
            continue;
        rows.append({QStringLiteral("member"), QString::number(note.mergedId.value), note.mergedName});
        Statement gone = connection.prepare(
            QStringLiteral("SELECT table_name, row_key FROM journal WHERE act = ? AND operation = 'delete'"
                           " AND table_name IN ('member_branch_period', 'member_category_period',"
                           " 'member_standing_period', 'member_state_period')"));
        if (Done done = gone.bind(note.act).run(); !done)
            return done;
        while (gone.next())
            rows.append({gone.value<QString>(0), gone.value<QString>(1), note.mergedName});
    }
    return {};
}

/** Of a merge's note, that it was undone, or done again, is told by the name. */
QList<HistoryEntry::Change> changesOfMerge(const QString &after)
{
    const QJsonObject now = QJsonDocument::fromJson(after.toUtf8()).object();
    const QString name = now.value(QLatin1String("merged_name")).toString();
    const bool stands = now.value(QLatin1String("undone_act")).isNull();
    return {{QStringLiteral("merged_name"), stands ? QString() : name, stands ? name : QString()}};
}

/** A record or certificate that only went over with a merge has nothing to tell. */
bool isSilent(const HistoryEntry &entry)
{
    return entry.operation == QLatin1String("update") && entry.changes.size() == 1
        && entry.changes.constFirst().column == QLatin1String("member_id");
}

} // namespace

QFuture<Result<QList<HistoryEntry>>> MemberService::history(MemberId id, int limit)
{
    return m_store.access().read(Lane::Bulk, [id, limit](Connection &connection) -> Result<QList<HistoryEntry>> {
        const auto own = rowsOfRecord(connection, QStringLiteral("member"), QString::number(id.value));
        if (!own)
            return failure(own.error());
        QList<JournaledRow> rows;
        for (const JournalKey &row : *own)
            if (row.table != QLatin1String("member_merge") && row.table != QLatin1String("distinct_pair"))
                rows.append({row.table, row.key});
        if (Done done = addMerged(connection, id, rows); !done)
            return failure(done.error());
        QMap<qint64, HistoryEntry> byJournal;
        for (const auto &[table, key, person] : std::as_const(rows)) {
            Statement statement = connection.prepare(
                QStringLiteral("SELECT j.id, a.id, a.kind, a.started_at, %1, a.program, j.operation,"
                               " j.before, j.after FROM journal j JOIN act a ON a.id = j.act"
                               " WHERE j.table_name = ? AND j.row_key = ?")
                    .arg(actorOfAct()));
            if (Done done = statement.bind(table).bind(key).run(); !done)
                return failure(done.error());
            while (statement.next()) {
                HistoryEntry entry;
                entry.act = statement.value<ActId>(1);
                entry.actKind = statement.value<QString>(2);
                entry.at = statement.value<QDateTime>(3);
                entry.who = statement.value<QString>(4);
                entry.program = statement.value<QString>(5);
                entry.table = table;
                entry.operation = statement.value<QString>(6);
                entry.person = person;
                entry.changes = table == QLatin1String("member_merge")
                    ? changesOfMerge(statement.value<QString>(8))
                    : changesBetween(table, statement.value<QString>(7), statement.value<QString>(8));
                if (!isSilent(entry))
                    byJournal.insert(statement.value<qint64>(0), entry);
            }
        }
        QList<HistoryEntry> entries = byJournal.values();
        std::reverse(entries.begin(), entries.end());
        if (entries.size() > limit)
            entries.resize(limit);
        return entries;
    });
}

} // namespace dangjian
