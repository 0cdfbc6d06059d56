// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/journalreading.h"

#include "journal/tablerules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** The column that says what a row of a table is called. */
QString nameColumn(const QString &target)
{
    if (target == "certificate"_L1)
        return u"number"_s;
    if (target == "activity"_L1)
        return u"title"_s;
    if (target == "account"_L1)
        return u"full_name"_s;
    return u"name"_s;
}

/** A place with what it lies in: 和平小区 3号楼 2单元. */
Result<QString> placeName(Connection &connection, qint64 id)
{
    constexpr int deepest = 8;
    QStringList parts;
    for (int depth = 0; depth < deepest && id != 0; ++depth) {
        Statement statement = connection.prepare(u"SELECT name, coalesce(parent_id, 0) FROM place WHERE id = ?"_s);
        if (Done done = statement.bind(id).run(); !done)
            return failure(done.error());
        if (!statement.next())
            break;
        parts.prepend(statement.value<QString>(0));
        id = statement.value<qint64>(1);
    }
    return parts.join(u' ');
}

/** The columns that tell nothing of their own: versions, and what triggers and repositories derive. */
bool isDerived(const QString &table, const QString &column)
{
    return column == "row_version"_L1 || column == "name_key"_L1 || column == "hash"_L1 || column == "bytes"_L1
        || (column == "undone_act"_L1 && tablesOfNotes().contains(table));
}

/** A setting is a field of its own to people: it is called by its key. */
QList<HistoryEntry::Change> changesOfSetting(const QJsonObject &old, const QJsonObject &now)
{
    const QString from = old.value("value"_L1).toString();
    const QString to = now.value("value"_L1).toString();
    if (from == to)
        return {};
    return {{(now.isEmpty() ? old : now).value("key"_L1).toString(), from, to}};
}

struct OwnedTable
{
    QString table;
    QString column;
};

/** Tables whose rows belong to a record of another. */
QList<OwnedTable> ownedBy(const QString &table)
{
    if (table == "member"_L1)
        return {{u"member_branch_period"_s, u"member_id"_s}, {u"member_category_period"_s, u"member_id"_s},
            {u"member_standing_period"_s, u"member_id"_s}, {u"member_state_period"_s, u"member_id"_s},
            {u"certificate"_s, u"member_id"_s}, {u"participation"_s, u"member_id"_s}, {u"member_merge"_s, u"kept_id"_s},
            {u"member_merge"_s, u"merged_id"_s}, {u"distinct_pair"_s, u"first_id"_s},
            {u"distinct_pair"_s, u"second_id"_s}};
    if (table == "organization"_L1)
        return {{u"organization_period"_s, u"organization_id"_s}, {u"organization_alias"_s, u"organization_id"_s}};
    if (table == "participation"_L1)
        return {{u"participation"_s, u"replaces_id"_s}, {u"printed_line"_s, u"participation_id"_s}};
    if (table == "certificate"_L1)
        return {{u"printed_line"_s, u"certificate_id"_s}};
    if (table == "print_run"_L1)
        return {{u"print_run_part"_s, u"run_id"_s}};
    return {};
}

/** The rows of a record, each once. */
struct KeysOfRecord
{
    QList<JournalKey> keys;
    QSet<std::pair<QString, QString>> known;

    void add(const QString &table, const QString &key)
    {
        if (known.contains({table, key}))
            return;
        known.insert({table, key});
        keys.append({table, key});
    }
};

} // namespace

QString actorOfAct()
{
    return u"coalesce((SELECT c.full_name FROM account c WHERE c.name = a.account), nullif(a.account, ''), a.os_user)"_s;
}

QList<HistoryEntry::Change> changesBetween(const QString &table, const QString &before, const QString &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject now = QJsonDocument::fromJson(after.toUtf8()).object();
    if (table == "setting"_L1)
        return changesOfSetting(old, now);
    QList<HistoryEntry::Change> changes;
    const QStringList columns = now.isEmpty() ? old.keys() : now.keys();
    for (const QString &column : columns) {
        if (isDerived(table, column) || old.value(column) == now.value(column))
            continue;
        const QString from = old.value(column).toVariant().toString();
        const QString to = now.value(column).toVariant().toString();
        if (from != to)
            changes.append({column, from, to});
    }
    return changes;
}

HistoryEntry entryOf(const QString &table, const QString &operation, const QString &before, const QString &after)
{
    HistoryEntry entry;
    entry.table = table;
    entry.operation = operation;
    entry.changes = changesBetween(table, before, after);
    return entry;
}

Result<QString> nameOf(Connection &connection, const QString &target, qint64 id)
{
    if (target == "place"_L1) {
        auto name = placeName(connection, id);
        if (!name || !name->isEmpty())
            return name;
    }
    if (target == "participation"_L1) {
        const auto text = connection.scalar(u"SELECT date || ' ' || content FROM participation WHERE id = ?"_s, {id});
        if (!text)
            return failure(text.error());
        return text->toString();
    }
    const QString column = nameColumn(target);
    auto name = connection.scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, target), {id});
    if (!name)
        return failure(name.error());
    if (!name->isNull())
        return name->toString();
    name = connection.scalar(
        u"SELECT %1 FROM journal WHERE table_name = ? AND row_key = ? ORDER BY id DESC LIMIT 1"_s.arg(
            columnOfJson(u"coalesce(after, before)"_s, column)),
        {target, QString::number(id)});
    if (!name)
        return failure(name.error());
    return name->toString();
}

Done addNames(Connection &connection, const QList<HistoryEntry> &entries, ReferenceNames &names)
{
    for (const HistoryEntry &entry : entries) {
        for (const HistoryEntry::Change &change : entry.changes) {
            const QString target = ReferenceNames::targetOf(entry.table, change.column);
            if (target.isEmpty())
                continue;
            for (const QString &value : {change.before, change.after}) {
                const qint64 id = value.toLongLong();
                if (id == 0 || names.contains(target, id))
                    continue;
                const auto name = nameOf(connection, target, id);
                if (!name)
                    return failure(name.error());
                names.add(target, id, *name);
            }
        }
    }
    return {};
}

Result<QList<JournalKey>> rowsOfRecord(Connection &connection, const QString &table, const QString &key)
{
    KeysOfRecord rows;
    const QStringList keys = table == "setting"_L1 ? key.split(u',') : QStringList(key);
    for (const QString &each : keys)
        rows.add(table, each);
    for (const OwnedTable &owned : ownedBy(table)) {
        const QString queries[] = {u"SELECT ?, id FROM %1 WHERE %2 = ?"_s.arg(owned.table, owned.column),
            // What was taken back or merged away is still of the record; few rows are ever deleted.
            u"SELECT table_name, row_key FROM journal WHERE table_name = ? AND operation = 'delete' AND %1 = ?"_s.arg(
                columnOfJson(u"before"_s, owned.column))};
        for (const QString &sql : queries) {
            Statement statement = connection.prepare(sql);
            if (Done done = statement.bind(owned.table).bind(key.toLongLong()).run(); !done)
                return failure(done.error());
            while (statement.next())
                rows.add(owned.table, statement.value<QString>(1));
        }
    }
    // New passwords are the account's story, too; signing in is none of its changes.
    if (table == "account"_L1)
        rows.add(u"account_password"_s, key);
    // An amended record goes on as another one: the whole line of them is one story.
    constexpr int mostAmendments = 100;
    qint64 former = table == "participation"_L1 ? key.toLongLong() : 0;
    for (int steps = 0; former != 0 && steps < mostAmendments; ++steps) {
        const auto id = connection.scalar(u"SELECT replaces_id FROM participation WHERE id = ?"_s, {former});
        if (!id)
            return failure(id.error());
        former = id->toLongLong();
        if (former != 0)
            rows.add(table, QString::number(former));
    }
    return rows.keys;
}

} // namespace dangjian
