// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordlists.h"

#include "accounts/sqliteviews.h"
#include "members/memberkeys.h"
#include "organizations/scope.h"
#include "participation/participationrepository.h"
#include "reading/searchtext.h"

#include <QHash>
#include <QSet>

namespace dangjian {

namespace {

constexpr qsizetype idsAtOnce = 500;

/** A piece of a statement and the values of its question marks. */
struct SqlPart
{
    QString sql{};
    QVariantList values{};
};

/** What a list of records reads of an entry `p`; readRecordRow takes the columns in this order. */
const QString &rowColumns()
{
    static const QString columns = columnsOf<Participation>(QStringLiteral("p.")).join(QStringLiteral(", "))
        + QStringLiteral(", m.name, m.category, c.number, o.code, o.short_name, o.name, a.title, a.theme,"
                         " CASE WHEN EXISTS (SELECT 1 FROM %1 l WHERE l.participation_id = p.id)"
                         " THEN 1 ELSE 0 END")
              .arg(Dialect().whole(QStringLiteral("printed_line")));
    return columns;
}

/** Who has gone to a branch that a bound reader does not see still has a name in the entries of the former one. */
QString rowJoins(const Connection &connection)
{
    return QStringLiteral(" JOIN %1 m ON m.id = p.member_id JOIN organization o ON o.id = p.organization_id"
                          " LEFT JOIN certificate c ON c.member_id = p.member_id AND c.state = 'valid'"
                          " LEFT JOIN %2 a ON a.id = p.activity_id")
        .arg(connection.dialect().whole(QStringLiteral("member")),
            connection.dialect().whole(QStringLiteral("activity")));
}

RecordRow readRecordRow(const Statement &statement)
{
    static const int behind = static_cast<int>(columnsOf<Participation>().size());
    RecordRow row;
    row.entry = readRow<Participation>(statement);
    int column = behind;
    const auto read = [&](auto &field) { fromSql(statement.variant(column++), field); };
    read(row.memberName);
    read(row.category);
    read(row.certificate);
    read(row.branchCode);
    read(row.branchName);
    read(row.branchFullName);
    read(row.activityTitle);
    read(row.theme);
    read(row.isPrinted);
    return row;
}

/** A text for LIKE that finds it anywhere. */
QString anywhere(QString text)
{
    for (const QChar sign : {u'\\', u'%', u'_'})
        text.replace(sign, QString(u'\\') + sign);
    return u'%' + text + u'%';
}

// The plus signs keep the order's index in use: by the members found, entries would have to be sorted.
SqlPart whereOf(const RecordQuery &query)
{
    SqlPart where;
    where.sql = QStringLiteral(" WHERE 1 = 1") + scopeTerm(QStringLiteral("p.organization_id"), query.scope);
    const auto add = [&where](const QString &term, const QVariantList &values) {
        where.sql += QStringLiteral(" AND ") + term;
        where.values += values;
    };
    if (query.member)
        add(QStringLiteral("p.member_id = ?"), {toSql(query.member)});
    if (query.from.isValid())
        add(QStringLiteral("p.date >= ?"), {toSql(query.from)});
    if (query.until.isValid())
        add(QStringLiteral("p.date <= ?"), {toSql(query.until)});
    if (query.state)
        add(QStringLiteral("p.state = ?"), {toSql(*query.state)});
    if (query.kind)
        add(QStringLiteral("p.kind = ?"), {toSql(*query.kind)});
    if (query.category)
        add(QStringLiteral("+p.member_id IN (SELECT f.id FROM member f WHERE f.category = ?)"),
            {toSql(*query.category)});
    if (query.printed)
        where.sql += QStringLiteral(" AND %1EXISTS (SELECT 1 FROM printed_line w WHERE w.participation_id = p.id)")
                         .arg(*query.printed ? QString() : QStringLiteral("NOT "));
    const QString key = normalizedSearchText(query.text);
    const QString text = query.text.simplified();
    if (!key.isEmpty())
        add(QStringLiteral("(+p.member_id IN (SELECT k.member_id FROM member_key k WHERE k.key >= ? AND k.key < ?)"
                           " OR p.content LIKE ? ESCAPE '\\')"),
            {key, endOfPrefix(key), anywhere(text)});
    else if (!text.isEmpty())
        add(QStringLiteral("p.content LIKE ? ESCAPE '\\'"), {anywhere(text)});
    return where;
}

struct Order
{
    QString join{};
    QString terms{};
};

Order orderOf(const RecordQuery &query)
{
    const QString way = query.descending ? QStringLiteral(" DESC") : QString();
    const QString newest = QStringLiteral("p.date DESC, p.id DESC");
    switch (query.sort) {
    case RecordSort::Date:
        return {{}, QStringLiteral("p.date%1, p.id%1").arg(way)};
    case RecordSort::Entered:
        return {{}, QStringLiteral("p.id%1").arg(way)};
    case RecordSort::Name:
        return {QStringLiteral(" JOIN member m ON m.id = p.member_id"),
            QStringLiteral("m.name_key%1, m.id%1, %2").arg(way, newest)};
    case RecordSort::Branch:
        return {QStringLiteral(" JOIN organization o ON o.id = p.organization_id"),
            QStringLiteral("o.code%1, %2").arg(way, newest)};
    case RecordSort::Minutes:
        return {{}, QStringLiteral("p.minutes%1, %2").arg(way, newest)};
    case RecordSort::Deeds:
        return {{}, QStringLiteral("p.deeds%1, %2").arg(way, newest)};
    }
    return {};
}

/** The ids of a list in its order: what else a row shows is joined to those that are shown. */
SqlPart idsOf(const Connection &connection, const RecordQuery &query)
{
    const Order order = orderOf(query);
    SqlPart ids = whereOf(query);
    ids.sql = QStringLiteral("SELECT p.id FROM %4 p%1%2 ORDER BY %3")
                  .arg(order.join, ids.sql, order.terms,
                      tableWithin(connection, QStringLiteral("participation"), query.scope));
    return ids;
}

/** Whether the sums by day and organization tell what the list comes to. */
bool isSummed(const RecordQuery &query)
{
    return query.state == ParticipationState::Valid && !query.member && !query.kind && !query.category && !query.printed
        && query.text.trimmed().isEmpty();
}

} // namespace

Result<QList<RecordRow>> RecordLists::list(const RecordQuery &query, int offset, int limit)
{
    if (query.sort == RecordSort::Name) {
        const auto ids = idsByName(query);
        if (!ids)
            return failure(ids.error());
        return rows(ids->mid(offset, limit));
    }
    const SqlPart ids = idsOf(m_connection, query);
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM (%2 LIMIT ? OFFSET ?) k JOIN %5 p ON p.id = k.id%3 ORDER BY %4")
            .arg(rowColumns(), ids.sql, rowJoins(m_connection), orderOf(query).terms,
                m_connection.dialect().whole(QStringLiteral("participation")))); // the ids are those that may be seen
    if (Done done = statement.bindAll(ids.values).bind(limit).bind(offset).run(); !done)
        return failure(done.error());
    QList<RecordRow> rows;
    while (statement.next())
        rows.append(readRecordRow(statement));
    return rows;
}

Result<QList<RecordRow>> RecordLists::rows(const QList<ParticipationId> &ids)
{
    QHash<ParticipationId, RecordRow> found;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        QStringList some;
        for (const ParticipationId id : ids.mid(first, idsAtOnce))
            some.append(QString::number(id.value));
        Statement statement = m_connection.prepare(QStringLiteral("SELECT %1 FROM participation p%2 WHERE p.id IN (%3)")
                                                       .arg(rowColumns(), rowJoins(m_connection), some.join(u',')));
        if (Done done = statement.run(); !done)
            return failure(done.error());
        while (statement.next()) {
            const RecordRow row = readRecordRow(statement);
            found.insert(row.entry.id, row);
        }
    }
    QList<RecordRow> rows;
    for (const ParticipationId id : ids)
        if (const auto row = found.constFind(id); row != found.cend())
            rows.append(*row);
    return rows;
}

Result<RecordTotals> RecordLists::totals(const RecordQuery &query)
{
    SqlPart where;
    QString sql;
    if (isSummed(query)) {
        where.sql = scopeTerm(QStringLiteral("d.organization_id"), query.scope);
        if (query.from.isValid()) {
            where.sql += QStringLiteral(" AND d.date >= ?");
            where.values.append(toSql(query.from));
        }
        if (query.until.isValid()) {
            where.sql += QStringLiteral(" AND d.date <= ?");
            where.values.append(toSql(query.until));
        }
        sql = QStringLiteral("SELECT coalesce(sum(d.records), 0), coalesce(sum(d.records), 0),"
                             " coalesce(sum(d.minutes), 0), coalesce(sum(d.deeds), 0) FROM %1 d WHERE 1 = 1")
                  .arg(tableWithin(m_connection, QStringLiteral("organization_day"), query.scope))
            + where.sql;
    } else {
        where = whereOf(query);
        sql = QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN p.state = 'valid' THEN 1 ELSE 0 END), 0),"
                             " coalesce(sum(CASE WHEN p.state = 'valid' THEN p.minutes ELSE 0 END), 0),"
                             " coalesce(sum(CASE WHEN p.state = 'valid' THEN p.deeds ELSE 0 END), 0)"
                             " FROM %1 p")
                  .arg(tableWithin(m_connection, QStringLiteral("participation"), query.scope))
            + where.sql;
    }
    Statement statement = m_connection.prepare(sql);
    if (Done done = statement.bindAll(where.values).run(); !done)
        return failure(done.error());
    RecordTotals totals;
    if (statement.next())
        totals = {statement.value<qint64>(0), statement.value<qint64>(1), statement.value<qint64>(2),
            statement.value<qint64>(3)};
    return totals;
}

Result<QList<ParticipationId>> RecordLists::idsByName(const RecordQuery &query)
{
    // People are few where records are many: the records come by date out of their index and are dealt out to the
    // people, which takes a tenth of what sorting them by name does.
    Statement people = m_connection.prepare(QStringLiteral("SELECT id FROM %1 ORDER BY name_key, id")
                                                .arg(m_connection.dialect().whole(QStringLiteral("member"))));
    if (Done done = people.run(); !done)
        return failure(done.error());
    QHash<MemberId, qsizetype> places;
    while (people.next())
        places.insert(people.value<MemberId>(0), places.size());
    const SqlPart where = whereOf(query);
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT p.id, p.member_id FROM participation p%1 ORDER BY p.date DESC, p.id DESC")
            .arg(where.sql));
    if (Done done = statement.bindAll(where.values).run(); !done)
        return failure(done.error());
    QList<std::pair<qsizetype, ParticipationId>> records;
    QList<qsizetype> starts(places.size() + 1, 0);
    while (statement.next()) {
        qsizetype place = places.value(statement.value<MemberId>(1));
        if (query.descending)
            place = places.size() - 1 - place;
        records.append({place, statement.value<ParticipationId>(0)});
        ++starts[place + 1];
    }
    for (qsizetype i = 1; i < starts.size(); ++i)
        starts[i] += starts.at(i - 1);
    QList<ParticipationId> ids(records.size());
    for (const auto &[place, id] : std::as_const(records))
        ids[starts[place]++] = id;
    return ids;
}

Result<QList<ParticipationId>> RecordLists::ids(const RecordQuery &query)
{
    if (query.sort == RecordSort::Name)
        return idsByName(query);
    const SqlPart wanted = idsOf(m_connection, query);
    Statement statement = m_connection.prepare(wanted.sql);
    if (Done done = statement.bindAll(wanted.values).run(); !done)
        return failure(done.error());
    QList<ParticipationId> ids;
    while (statement.next())
        ids.append(statement.value<ParticipationId>(0));
    return ids;
}

Done RecordLists::walk(const RecordQuery &query, const std::function<Done(const RecordRow &)> &visit)
{
    const SqlPart where = whereOf(query);
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT %1 FROM participation p%2%3 ORDER BY %4")
                                   .arg(rowColumns(), rowJoins(m_connection), where.sql, orderOf(query).terms));
    if (Done done = statement.bindAll(where.values).run(); !done)
        return done;
    while (statement.next())
        if (Done done = visit(readRecordRow(statement)); !done)
            return done;
    return m_connection.takeRowError();
}

Result<VoidForecast> RecordLists::forecastVoid(const QList<ParticipationId> &ids)
{
    VoidForecast forecast;
    QSet<MemberId> members;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        QStringList some;
        for (const ParticipationId id : ids.mid(first, idsAtOnce))
            some.append(QString::number(id.value));
        Statement statement = m_connection.prepare(
            QStringLiteral("SELECT p.id, p.member_id, p.state, p.minutes, p.deeds,"
                           " CASE WHEN EXISTS (SELECT 1 FROM printed_line l WHERE l.participation_id = p.id)"
                           " THEN 1 ELSE 0 END FROM participation p WHERE p.id IN (%1)")
                .arg(some.join(u',')));
        if (Done done = statement.run(); !done)
            return failure(done.error());
        while (statement.next()) {
            ParticipationState state = ParticipationState::Valid;
            fromSql(statement.variant(2), state);
            if (state != ParticipationState::Valid) {
                ++forecast.others;
                continue;
            }
            forecast.valid.append(statement.value<ParticipationId>(0));
            members.insert(statement.value<MemberId>(1));
            forecast.minutes += statement.value<int>(3);
            forecast.deeds += statement.value<int>(4);
            forecast.printed += statement.value<int>(5);
        }
    }
    forecast.members = static_cast<int>(members.size());
    return forecast;
}

} // namespace dangjian
