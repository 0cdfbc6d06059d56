// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/actrows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/** The columns in which two rows differ, derived ones aside. */
QStringList differingColumns(const QString &table, const QString &a, const QString &b)
{
    const QJsonObject first = objectOf(a);
    const QJsonObject second = objectOf(b);
    const QStringList &derived = derivedColumns(table);
    QStringList columns;
    for (auto column = first.begin(); column != first.end(); ++column)
        if (!derived.contains(column.key()) && column.value() != second.value(column.key()))
            columns.append(column.key());
    return columns;
}

/** One row as the act left it, as it was before, and as it is; null texts where it was not there. */
void judge(ActRow &row, const QString &table, const QString &before, const QString &after, const QString &present)
{
    const bool isThere = !present.isNull();
    const auto same = [&](bool there, const QString &then) {
        return there == isThere && (!there || present == then || differingColumns(table, present, then).isEmpty());
    };
    if (same(row.leftThere, after))
        return;
    if (same(row.wasThere, before)) {
        row.asBefore = true;
        return;
    }
    if (!isThere) {
        row.held = HeldReason::Removed;
    } else if (!row.leftThere) {
        row.held = HeldReason::Returned;
    } else {
        row.held = HeldReason::Edited;
        row.heldColumns = differingColumns(table, after, present);
        if (row.wasThere)
            for (const QString &column : differingColumns(table, before, after))
                (row.heldColumns.contains(column) ? row.columnsLost : row.columnsBack).append(column);
    }
}

/** SQL for what tells a row's group, of the JSON in the column `json`. */
QString groupOf(const QString &json)
{
    return u"coalesce(json_extract(%1, '$.member_id'), CASE table_name"
           " WHEN 'organization_period' THEN json_extract(%1, '$.organization_id')"
           " WHEN 'print_run_part' THEN json_extract(%1, '$.run_id')"
           " WHEN 'printed_line' THEN (SELECT c.member_id FROM certificate c"
           " WHERE c.id = json_extract(%1, '$.certificate_id')) END)"_s.arg(json);
}

RowGroup groupOf(const QString &table, const QString &key, const QVariant &id)
{
    if (table == "member"_L1)
        return {'m', key.toLongLong()};
    if (table == "organization"_L1)
        return {'o', key.toLongLong()};
    if (table == "print_run"_L1)
        return {'r', key.toLongLong()};
    if (id.isNull())
        return {};
    const char kind = table == "organization_period"_L1 ? 'o' : table == "print_run_part"_L1 ? 'r' : 'm';
    return {kind, id.toLongLong()};
}

/** SQL for whether a note of the journal tells only of what follows from other rows. */
QString isNeutral()
{
    QString cases;
    for (const QString &table : QStringList{u"member"_s} + tablesOfNotes()) {
        QString columns;
        for (const QString &column : derivedColumns(table))
            columns += u", '$.%1'"_s.arg(column);
        cases += u" WHEN '%1' THEN json_remove(before%2) = json_remove(after%2)"_s.arg(table, columns);
    }
    return u"operation = 'update' AND CASE table_name%1 ELSE 0 END"_s.arg(cases);
}

Done readRows(Connection &connection, ActId act, ActRows &all)
{
    Statement statement = connection.prepare(
        u"SELECT id, table_name, row_key, operation, %1, %2, %3 FROM journal WHERE act = ? ORDER BY id"_s.arg(
            groupOf(u"after"_s), groupOf(u"before"_s), isNeutral()));
    if (Done done = statement.bind(act).run(); !done)
        return done;
    QString table;
    int place = -1;
    while (statement.next()) {
        if (const auto name = statement.value<QString>(1); name != table || place < 0) {
            table = name;
            place = all.tableOf(name);
            // Bytes stay: the journal could not give them back.
            if (place < 0 && name != "content"_L1) {
                all.tables.append({name, {}});
                place = int(all.tables.size()) - 1;
            }
        }
        if (place < 0)
            continue;
        const auto key = statement.value<QString>(2);
        const auto operation = statement.value<QString>(3);
        const qsizetype found = all.places.value({place, key}, all.rows.size());
        if (found == all.rows.size()) {
            all.places.insert({place, key}, found);
            ActRow row;
            row.table = place;
            row.key = key;
            row.first = statement.value<qint64>(0);
            row.wasThere = operation != "insert"_L1;
            row.neutral = true;
            all.rows.append(row);
        }
        ActRow &row = all.rows[found];
        row.last = statement.value<qint64>(0);
        row.leftThere = operation != "delete"_L1;
        row.neutral = row.neutral && statement.value<bool>(6);
        const QVariant after = statement.variant(4);
        const QVariant before = statement.variant(5);
        row.group = groupOf(table, key, after.isNull() ? before : after);
        if (row.first == row.last)
            row.groupBefore = groupOf(table, key, before.isNull() ? after : before);
    }
    return connection.takeRowError();
}

/** How the rows of one table stand, compared with what the act made of them. */
Done compare(Connection &connection, ActId act, ActRows &all, int place)
{
    const ActTable &table = all.tables.at(place);
    const QString present = rowAsJson(table.columns, u"t"_s);
    const auto keyColumn = std::find_if(table.columns.begin(), table.columns.end(), [](auto &c) { return c.key; });
    // Mostly the row stands as the act left it, which SQLite tells by the text alone.
    Statement statement = connection.prepare(
        u"SELECT s.id, s.row_key, s.after, s.present FROM (SELECT j.id, j.row_key, j.after,"
        " CASE WHEN t.%1 IS NULL THEN NULL ELSE %2 END AS present FROM journal j LEFT JOIN %3 t ON %4"
        " WHERE j.act = ? AND j.table_name = ?) s WHERE s.after IS NULL OR s.present IS NULL OR s.after <> s.present"_s
            .arg(keyColumn->name, present, table.name, keyIs(table.columns, u"t"_s, u"j.row_key"_s)));
    if (Done done = statement.bind(act).bind(table.name).run(); !done)
        return done;
    const auto textOf = [&statement](int column) {
        return statement.variant(column).isNull() ? QString() : statement.value<QString>(column);
    };
    Statement note = connection.prepare(u"SELECT before FROM journal WHERE id = ?"_s);
    while (statement.next()) {
        const qsizetype found = all.find(place, statement.value<QString>(1));
        if (found < 0 || all.rows.at(found).last != statement.value<qint64>(0))
            continue;
        ActRow &row = all.rows[found];
        if (Done done = note.bind(row.first).run(); !done)
            return done;
        const QString before = note.next() ? note.value<QString>(0) : QString();
        judge(row, table.name, before, textOf(2), textOf(3));
    }
    return connection.takeRowError();
}

/**
 * What the act did and took back itself is nothing to undo, nor is what follows from other rows, nor the note that the
 * act was done.
 */
void leaveOut(ActRows &all)
{
    for (ActRow &row : all.rows) {
        const bool passing = !row.wasThere && !row.leftThere;
        // A note that went with the person it was about comes back with that person.
        const bool note = !row.wasThere && row.leftThere && tablesOfNotes().contains(all.tableName(row));
        if (passing || note || (row.neutral && row.held != HeldReason::Removed)) {
            row.held.reset();
            row.asBefore = true;
            row.neutral = row.neutral || note;
        }
    }
}

} // namespace

int ActRows::tableOf(const QString &name) const
{
    for (qsizetype i = 0; i < tables.size(); ++i)
        if (tables.at(i).name == name)
            return int(i);
    return -1;
}

Result<ActRows> readActRows(Connection &connection, ActId act)
{
    ActRows all;
    if (Done done = readRows(connection, act, all); !done)
        return failure(done.error());
    for (ActTable &table : all.tables) {
        auto columns = columnsOfTable(connection, table.name);
        if (!columns)
            return failure(columns.error());
        table.columns = std::move(*columns);
    }
    for (int place = 0; place < all.tables.size(); ++place)
        if (Done done = compare(connection, act, all, place); !done)
            return failure(done.error());
    leaveOut(all);
    std::sort(all.rows.begin(), all.rows.end(), [](const ActRow &a, const ActRow &b) { return a.last > b.last; });
    for (qsizetype i = 0; i < all.rows.size(); ++i)
        all.places[{all.rows.at(i).table, all.rows.at(i).key}] = i;
    return all;
}

} // namespace dangjian
