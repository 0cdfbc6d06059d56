// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chainproof.h"

#include "journal/rowjson.h"
#include "journal/seal.h"
#include "journal/tablerules.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int notesLookedAt = 1000;
constexpr int rowsTold = 10;

QString whoDid()
{
    return u"coalesce(nullif(account, ''), os_user)"_s;
}

/** The columns that both rows have and in which they differ. */
QStringList differingColumns(const QString &a, const QString &b)
{
    const QJsonObject first = QJsonDocument::fromJson(a.toUtf8()).object();
    const QJsonObject second = QJsonDocument::fromJson(b.toUtf8()).object();
    QStringList columns;
    for (auto column = first.begin(); column != first.end(); ++column)
        if (second.contains(column.key()) && second.value(column.key()) != column.value())
            columns.append(column.key());
    return columns;
}

/** Two states of a row, null texts where it was not there, that ought to be one. */
bool fit(const QString &a, const QString &b)
{
    return a.isEmpty() == b.isEmpty() && (a == b || differingColumns(a, b).isEmpty());
}

/** How a row stands now; empty where it is not there. */
Result<QString> presentRow(Connection &connection, const QString &table, const QString &key)
{
    const auto columns = columnsOfTable(connection, table);
    if (!columns)
        return failure(columns.error());
    if (columns->isEmpty())
        return QString(); // a forged note may name any table
    const auto row = connection.scalar(
        u"SELECT %1 FROM %2 t WHERE %3"_s.arg(rowAsJson(*columns, u"t"_s), table, keyIs(*columns, u"t"_s, u"?"_s)),
        {key});
    if (!row)
        return failure(row.error());
    return row->toString();
}

/** Reads a text of one row; nothing where there is no such row. */
Result<std::optional<QString>> textOf(Connection &connection, const QString &sql, const QVariantList &values)
{
    Statement statement = connection.prepare(sql);
    if (Done done = statement.bindAll(values).run(); !done)
        return failure(done.error());
    if (!statement.next())
        return std::optional<QString>();
    return std::optional(statement.value<QString>(0));
}

struct Note
{
    qint64 id = 0;
    QString table;
    QString key;
    QString before;
    QString after;
};

Result<QList<Note>> notesOf(Connection &connection, ActId act)
{
    Statement statement = connection.prepare(
        u"SELECT id, table_name, row_key, before, after FROM journal WHERE act = ? ORDER BY id LIMIT %1"_s.arg(
            notesLookedAt));
    if (Done done = statement.bind(act).run(); !done)
        return failure(done.error());
    QList<Note> notes;
    while (statement.next())
        notes.append({statement.value<qint64>(0), statement.value<QString>(1), statement.value<QString>(2),
            statement.value<QString>(3), statement.value<QString>(4)});
    return notes;
}

/** Whether a note joins what was noted of the row before it and after it. */
Result<bool> joins(Connection &connection, const Note &note)
{
    const auto former = textOf(connection,
        u"SELECT coalesce(after, '') FROM journal WHERE table_name = ? AND row_key = ? AND id < ? ORDER BY id DESC LIMIT 1"_s,
        {note.table, note.key, note.id});
    if (!former)
        return failure(former.error());
    if (*former && !fit(**former, note.before))
        return false;
    const auto next = textOf(connection,
        u"SELECT coalesce(before, '') FROM journal WHERE table_name = ? AND row_key = ? AND id > ? ORDER BY id LIMIT 1"_s,
        {note.table, note.key, note.id});
    if (!next)
        return failure(next.error());
    if (*next)
        return fit(**next, note.after);
    const auto present = presentRow(connection, note.table, note.key);
    if (!present)
        return failure(present.error());
    return fit(*present, note.after);
}

/** How many numbers of the journal are missing within an act's and beside it: each act's stand in one run. */
Result<int> lostNotes(Connection &connection, ActId act)
{
    Statement own = connection.prepare(u"SELECT min(id), max(id), count(*) FROM journal WHERE act = ?"_s);
    if (Done done = own.bind(act).run(); !done)
        return failure(done.error());
    qint64 first = 0;
    qint64 last = 0;
    qint64 count = 0;
    if (own.next()) {
        first = own.value<qint64>(0);
        last = own.value<qint64>(1);
        count = own.value<qint64>(2);
    }
    const auto numberOf = [&connection](const QString &sql, const QVariantList &values) -> Result<qint64> {
        const auto value = connection.scalar(sql, values);
        if (!value)
            return failure(value.error());
        return value->toLongLong();
    };
    if (count == 0) {
        // All of its rows are gone, or it had none: the run between its neighbours tells.
        const auto before = numberOf(
            u"SELECT max(id) FROM journal WHERE act = (SELECT max(act) FROM journal WHERE act < ?)"_s, {act.value});
        if (!before)
            return failure(before.error());
        const auto after = numberOf(
            u"SELECT min(id) FROM journal WHERE act = (SELECT min(act) FROM journal WHERE act > ?)"_s, {act.value});
        if (!after)
            return failure(after.error());
        return *after > *before ? int(*after - *before - 1) : 0;
    }
    const auto before = numberOf(u"SELECT max(id) FROM journal WHERE id < ?"_s, {first});
    if (!before)
        return failure(before.error());
    const auto after = numberOf(u"SELECT min(id) FROM journal WHERE id > ?"_s, {last});
    if (!after)
        return failure(after.error());
    return int(first - *before - 1 + (last - first + 1 - count) + (*after == 0 ? 0 : *after - last - 1));
}

} // namespace

Result<ChainBreak> describeBreak(Connection &connection, ActId act)
{
    ChainBreak found;
    found.act = act;
    qint64 office = 0;
    qint64 number = 0;
    QString previous;
    QString seal;
    {
        Statement head = connection.prepare(
            u"SELECT kind, started_at, %1, office, number, previous_seal, seal FROM act WHERE id = ?"_s.arg(whoDid()));
        if (Done done = head.bind(act).run(); !done)
            return failure(done.error());
        if (!head.next())
            return failure(ErrorCode::NotFound, u"act"_s);
        found.kind = head.value<QString>(0);
        found.at = head.value<QDateTime>(1);
        found.who = head.value<QString>(2);
        office = head.value<qint64>(3);
        number = head.value<qint64>(4);
        previous = head.value<QString>(5);
        seal = head.value<QString>(6);
    }
    Statement before = connection.prepare(
        u"SELECT number, seal FROM act WHERE office = ? AND number < ? ORDER BY number DESC LIMIT 1"_s);
    if (Done done = before.bind(office).bind(number).run(); !done)
        return failure(done.error());
    const bool hasFormer = before.next();
    const qint64 formerNumber = hasFormer ? before.value<qint64>(0) : 0;
    const QString formerSeal = hasFormer ? before.value<QString>(1) : QString();
    found.missingBefore = number - formerNumber - 1;
    found.linkBroken = found.missingBefore == 0 && formerSeal != previous;
    const auto now = sealNow(connection, act);
    if (!now)
        return failure(now.error());
    found.contentsBroken = *now != seal;
    if (!found.contentsBroken)
        return found;
    const auto notes = notesOf(connection, act);
    if (!notes)
        return failure(notes.error());
    for (const Note &note : *notes) {
        const auto joined = joins(connection, note);
        if (!joined)
            return failure(joined.error());
        const QString row = note.table + u'/' + note.key;
        if (!*joined && !found.rows.contains(row) && found.rows.size() < rowsTold)
            found.rows.append(row);
    }
    const auto lost = lostNotes(connection, act);
    if (!lost)
        return failure(lost.error());
    found.lostNotes = *lost;
    return found;
}

Result<UnnotedRow> describeUnnoted(Connection &connection, const UnnotedChange &change)
{
    UnnotedRow told;
    told.table = change.table;
    told.row = change.row;
    const auto present = presentRow(connection, change.table, change.row);
    if (!present)
        return failure(present.error());
    told.isGone = present->isEmpty();
    Statement last = connection.prepare(
        u"SELECT coalesce(j.after, ''), a.id, a.kind, a.started_at, %1 FROM journal j JOIN act a ON a.id = j.act"
        " WHERE j.table_name = ? AND j.row_key = ? ORDER BY j.id DESC LIMIT 1"_s.arg(whoDid()));
    if (Done done = last.bind(change.table).bind(change.row).run(); !done)
        return failure(done.error());
    if (!last.next()) {
        told.isNew = true;
        return told;
    }
    told.last = last.value<ActId>(1);
    told.lastKind = last.value<QString>(2);
    told.lastAt = last.value<QDateTime>(3);
    told.lastWho = last.value<QString>(4);
    if (!told.isGone)
        told.columns = differingColumns(last.value<QString>(0), *present);
    return told;
}

Result<QList<ActId>> brokenAmongNewest(Connection &connection, int count)
{
    QList<qint64> offices;
    {
        // Few offices, each found by a step in the index.
        Statement statement = connection.prepare(
            u"WITH RECURSIVE o(office) AS (SELECT min(office) FROM act UNION ALL"
            " SELECT (SELECT min(office) FROM act WHERE office > o.office) FROM o WHERE o.office IS NOT NULL)"
            " SELECT office FROM o WHERE office IS NOT NULL"_s);
        if (Done done = statement.run(); !done)
            return failure(done.error());
        while (statement.next())
            offices.append(statement.value<qint64>(0));
    }
    struct Link
    {
        ActId act;
        qint64 number;
        QString previous;
        QString seal;
    };
    QList<ActId> broken;
    for (const qint64 office : std::as_const(offices)) {
        QList<Link> links; // newest first
        Statement statement = connection.prepare(
            u"SELECT id, number, previous_seal, seal FROM act WHERE office = ? ORDER BY number DESC LIMIT %1"_s.arg(
                count + 1));
        if (Done done = statement.bind(office).run(); !done)
            return failure(done.error());
        while (statement.next())
            links.append({statement.value<ActId>(0), statement.value<qint64>(1), statement.value<QString>(2),
                statement.value<QString>(3)});
        for (qsizetype i = 0; i < std::min<qsizetype>(count, links.size()); ++i) {
            const Link &link = links.at(i);
            const Link former = i + 1 < links.size() ? links.at(i + 1) : Link{{}, 0, {}, {}};
            const auto now = sealNow(connection, link.act);
            if (!now)
                return failure(now.error());
            if (*now != link.seal || former.number + 1 != link.number || former.seal != link.previous)
                broken.append(link.act);
        }
    }
    return broken;
}

} // namespace dangjian
