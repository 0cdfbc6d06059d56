// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a person, read from the journal.
#include "members/memberservice.h"
#include "store/storeaccess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dangjian {

namespace {

QList<HistoryEntry::Change> changesBetween(const QString &before, const QString &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject now = QJsonDocument::fromJson(after.toUtf8()).object();
    QList<HistoryEntry::Change> changes;
    const QStringList columns = now.isEmpty() ? old.keys() : now.keys();
    for (const QString &column : columns) {
        if (column == QLatin1String("row_version") || column == QLatin1String("name_key")
            || old.value(column) == now.value(column))
            continue;
        const QString from = old.value(column).toVariant().toString();
        const QString to = now.value(column).toVariant().toString();
        if (from != to)
            changes.append({column, from, to});
    }
    return changes;
}

/** Ids of a member's own rows in another table, as row keys of the journal. */
Done addRows(Connection &connection, MemberId id, const QString &table, QList<std::pair<QString, QString>> &rows)
{
    Statement statement = connection.prepare(QStringLiteral("SELECT id FROM %1 WHERE member_id = ?").arg(table));
    if (Done done = statement.bind(id).run(); !done)
        return done;
    while (statement.next())
        rows.append({table, statement.value<QString>(0)});
    return {};
}

} // namespace

QFuture<Result<QList<HistoryEntry>>> MemberService::history(MemberId id, int limit)
{
    return m_store.access().read(Lane::Bulk, [id, limit](Connection &connection) -> Result<QList<HistoryEntry>> {
        QList<std::pair<QString, QString>> rows{{QStringLiteral("member"), QString::number(id.value)}};
        for (const char *table : {"member_branch_period", "member_category_period", "member_standing_period",
                 "member_state_period", "certificate", "participation"})
            if (Done done = addRows(connection, id, QLatin1String(table), rows); !done)
                return failure(done.error());
        QMap<qint64, HistoryEntry> byJournal;
        for (const auto &[table, key] : std::as_const(rows)) {
            Statement statement = connection.prepare(
                QStringLiteral("SELECT j.id, a.id, a.kind, a.started_at, a.account, a.os_user, a.program, j.operation,"
                               " j.before, j.after FROM journal j JOIN act a ON a.id = j.act"
                               " WHERE j.table_name = ? AND j.row_key = ?"));
            if (Done done = statement.bind(table).bind(key).run(); !done)
                return failure(done.error());
            while (statement.next()) {
                HistoryEntry entry;
                entry.act = statement.value<ActId>(1);
                entry.actKind = statement.value<QString>(2);
                entry.at = statement.value<QDateTime>(3);
                const QString account = statement.value<QString>(4);
                entry.who = account.isEmpty() ? statement.value<QString>(5) : account;
                entry.program = statement.value<QString>(6);
                entry.table = table;
                entry.operation = statement.value<QString>(7);
                entry.changes = changesBetween(statement.value<QString>(8), statement.value<QString>(9));
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
