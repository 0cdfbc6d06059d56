// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/auditservice.h"

#include "history/actlines.h"
#include "history/journalreading.h"
#include "journal/tablerules.h"
#include "store/storeaccess.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int actsAtOnce = 500;
constexpr int latestActs = 5000; // out of which users and programs are offered

Done addLatest(Connection &connection, const QString &column, QStringList &values)
{
    Statement statement = connection.prepare(
        u"SELECT DISTINCT %1 FROM (SELECT %1 FROM act ORDER BY started_at DESC LIMIT %2) s WHERE %1 <> '' ORDER BY 1"_s
            .arg(column)
            .arg(latestActs));
    if (Done done = statement.run(); !done)
        return done;
    while (statement.next())
        values.append(statement.value<QString>(0));
    return {};
}

} // namespace

AuditService::AuditService(Store &store) : m_store(store) { }

QFuture<Result<QList<ActLine>>> AuditService::acts(const AuditQuery &query, const ActCursor &behind, int limit)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [query, behind, limit, &access](Connection &connection) -> Result<QList<ActLine>> {
        if (Done done = access.require(Permission::Audit); !done)
            return failure(done.error());
        return readActLines(connection, query, behind, limit);
    });
}

Done AuditService::walk(const AuditQuery &query, const std::function<Done(const ActContents &)> &visit)
{
    if (Done done = m_store.access().require(Permission::Audit); !done)
        return done;
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    ActCursor behind;
    for (;;) {
        const auto lines = readActLines(**connection, query, behind, actsAtOnce);
        if (!lines)
            return failure(lines.error());
        for (const ActLine &line : *lines) {
            const auto contents = readActContents(**connection, line, rowsAtMost);
            if (!contents)
                return failure(contents.error());
            if (Done done = visit(*contents); !done)
                return done;
        }
        if (lines->size() < actsAtOnce)
            return (*connection)->takeRowError();
        behind = {lines->constLast().at, lines->constLast().act};
    }
}

QFuture<Result<AuditChoices>> AuditService::choices()
{
    return m_store.access().read(Lane::Bulk, [](Connection &connection) -> Result<AuditChoices> {
        AuditChoices choices;
        Statement accounts = connection.prepare(u"SELECT name, full_name FROM account ORDER BY name"_s);
        if (Done done = accounts.run(); !done)
            return failure(done.error());
        while (accounts.next())
            choices.accounts.append({accounts.value<QString>(0), accounts.value<QString>(1)});
        if (Done done = addLatest(connection, u"os_user"_s, choices.osUsers); !done)
            return failure(done.error());
        if (Done done = addLatest(connection, u"program"_s, choices.programs); !done)
            return failure(done.error());
        return choices;
    });
}

QFuture<Result<ActLine>> AuditService::line(ActId act)
{
    return m_store.access().read(Lane::Quick, [act](Connection &connection) { return readActLine(connection, act); });
}

QFuture<Result<ActContents>> AuditService::contents(ActId act, int limit)
{
    return m_store.access().read(Lane::Bulk, [act, limit](Connection &connection) -> Result<ActContents> {
        const auto line = readActLine(connection, act);
        if (!line)
            return failure(line.error());
        return readActContents(connection, *line, limit);
    });
}

QFuture<Result<RecordHistory>> AuditService::history(const QString &table, const QString &key, int limit)
{
    return m_store.access().read(Lane::Bulk, [table, key, limit](Connection &connection) -> Result<RecordHistory> {
        const auto rows = rowsOfRecord(connection, table, key);
        if (!rows)
            return failure(rows.error());
        QMap<qint64, HistoryEntry> byNote;
        for (const JournalKey &row : *rows) {
            Statement statement = connection.prepare(
                u"SELECT j.id, a.id, a.kind, a.started_at, %1, a.program, j.operation, j.before, j.after"
                " FROM journal j JOIN act a ON a.id = j.act WHERE j.table_name = ? AND j.row_key = ?"
                " ORDER BY j.id DESC LIMIT %2"_s.arg(actorOfAct())
                    .arg(limit));
            if (Done done = statement.bind(row.table).bind(row.key).run(); !done)
                return failure(done.error());
            while (statement.next()) {
                HistoryEntry entry = entryOf(
                    row.table, statement.value<QString>(6), statement.value<QString>(7), statement.value<QString>(8));
                // Of a batch or a merge that was undone, the act itself says it.
                if (entry.operation == "update"_L1 && entry.changes.isEmpty() && !tablesOfNotes().contains(row.table))
                    continue;
                entry.act = statement.value<ActId>(1);
                entry.actKind = statement.value<QString>(2);
                entry.at = statement.value<QDateTime>(3);
                entry.who = statement.value<QString>(4);
                entry.program = statement.value<QString>(5);
                byNote.insert(statement.value<qint64>(0), entry);
            }
        }
        RecordHistory history;
        history.entries = byNote.values();
        std::reverse(history.entries.begin(), history.entries.end());
        if (history.entries.size() > limit)
            history.entries.resize(limit);
        if (Done done = addNames(connection, history.entries, history.names); !done)
            return failure(done.error());
        return history;
    });
}

QFuture<Result<ReferenceNames>> AuditService::names(const QList<HistoryEntry> &entries)
{
    return m_store.access().read(Lane::Bulk, [entries](Connection &connection) -> Result<ReferenceNames> {
        ReferenceNames names;
        if (Done done = addNames(connection, entries, names); !done)
            return failure(done.error());
        return names;
    });
}

} // namespace dangjian
