// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of MemberRepository: lists, totals and searches.
#include "members/memberrepository.h"

#include "accounts/sqliteviews.h"
#include "members/duemembers.h"
#include "organizations/scope.h"
#include "reading/searchtext.h"

#include <algorithm>

namespace dangjian {

namespace {

/** What every list of members reads; readMemberRow takes the columns in this order. */
const QString &rowColumns()
{
    static const QString columns = QStringLiteral(
        "m.id, m.name, m.sex, m.birth, m.category, m.standing, m.state, m.relation, m.branch_id, o.code, o.short_name,"
        " u.name, c.number, m.id_number, m.mobile, m.address, m.education, m.ethnicity, m.joined, y.minutes, y.deeds,"
        " y.records");
    return columns;
}

/** The joins behind them; one ? for the year. What is a member's may be seen with the member. */
const QString &rowJoins()
{
    static const QString joins
        = QStringLiteral(" JOIN organization o ON o.id = m.branch_id LEFT JOIN unit u ON u.id = m.unit_id"
                         " LEFT JOIN %1 c ON c.member_id = m.id AND c.state = 'valid'"
                         " LEFT JOIN %2 y ON y.member_id = m.id AND y.year = ?")
              .arg(Dialect().whole(QStringLiteral("certificate")), Dialect().whole(QStringLiteral("member_year")));
    return joins;
}

MemberRow readMemberRow(const Statement &statement)
{
    MemberRow row;
    int column = 0;
    const auto read = [&](auto &field) { fromSql(statement.variant(column++), field); };
    read(row.id);
    read(row.name);
    read(row.sex);
    read(row.birth);
    read(row.category);
    read(row.standing);
    read(row.state);
    read(row.relation);
    read(row.branchId);
    read(row.branchCode);
    read(row.branchName);
    read(row.unitName);
    read(row.certificate);
    read(row.idNumber);
    read(row.mobile);
    read(row.address);
    read(row.education);
    read(row.ethnicity);
    read(row.joined);
    read(row.yearMinutes);
    read(row.yearDeeds);
    read(row.yearRecords);
    return row;
}

// A scope of no more members is searched from its own side: else a first letter, which a quarter of a million keys may
// begin with, would have the whole district looked up for the few who are meant.
constexpr int fewMembers = 5'000;
constexpr qsizetype idsAtOnce = 500;
// Keys that such a search looks at; a first digit has millions at a million members. Who types on sees the rest.
constexpr int keysLookedThrough = 200'000;

/** A plus sign before the branch keeps it out of the choice of an index. */
Fragment whereOf(const MemberQuery &query, const QString &branch = QStringLiteral("m.branch_id"))
{
    Fragment where;
    where.sql = QStringLiteral(" WHERE 1 = 1") + scopeTerm(branch, query.scope);
    const auto equal = [&where](const char *column, const QVariant &value) {
        where.sql += QStringLiteral(" AND m.%1 = ?").arg(QLatin1String(column));
        where.values.append(value);
    };
    if (query.category)
        equal("category", toSql(*query.category));
    if (query.state)
        equal("state", toSql(*query.state));
    if (query.standing)
        equal("standing", toSql(*query.standing));
    if (query.relation)
        equal("relation", toSql(*query.relation));
    if (query.unitId)
        equal("unit_id", toSql(query.unitId));
    if (query.neverPrinted)
        where.sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM certificate p WHERE p.member_id = m.id"
                                    " AND p.state = 'valid' AND p.printed IS NULL)");
    if (query.due) {
        const Fragment due = dueTerm(*query.due, query.today, query.year);
        where.sql += due.sql;
        where.values += due.values;
    }
    const QString text = normalizedSearchText(query.text);
    if (!text.isEmpty()) {
        where.sql += QStringLiteral(" AND m.id IN (SELECT member_id FROM member_key WHERE key >= ? AND key < ?)");
        where.values << text << endOfPrefix(text);
    }
    return where;
}

QString orderOf(const MemberQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    QString column;
    switch (query.sort) {
    case MemberSort::Name:
        column = QStringLiteral("m.name_key");
        break;
    case MemberSort::Branch:
        return QStringLiteral(" ORDER BY o.code%1, m.name_key, m.id").arg(direction);
    case MemberSort::Certificate:
        column = QStringLiteral("c.number");
        break;
    case MemberSort::Birth:
        column = QStringLiteral("m.birth");
        break;
    case MemberSort::Joined:
        column = QStringLiteral("m.joined");
        break;
    case MemberSort::Unit:
        column = QStringLiteral("u.name");
        break;
    case MemberSort::YearMinutes:
        column = QStringLiteral("coalesce(y.minutes, 0)");
        break;
    case MemberSort::YearDeeds:
        column = QStringLiteral("coalesce(y.deeds, 0)");
        break;
    case MemberSort::Address:
        column = QStringLiteral("m.address");
        break;
    }
    return QStringLiteral(" ORDER BY %1%2, m.id%2").arg(column, direction);
}

// One organization in so many: of a larger scope the first page comes sooner by walking the names of the whole
// district than by gathering its members and sorting them.
constexpr qsizetype largeShare = 12;

Result<bool> isLarge(Connection &connection, const QList<OrganizationId> &scope)
{
    if (scope.isEmpty())
        return false;
    const auto all = connection.scalar(
        QStringLiteral("SELECT count(*) FROM %1").arg(connection.dialect().whole(QStringLiteral("organization"))));
    if (!all)
        return failure(all.error());
    return scope.size() * largeShare >= all->toLongLong();
}

/** The ids of a list in its order, all or a page of them, with the one join that the order asks for: a row's others are
 * joined when it shows. */
Result<Fragment> idsOf(Connection &connection, const MemberQuery &query, bool isPage)
{
    Fragment ids;
    QString join;
    bool isIndexed = false;
    switch (query.sort) {
    case MemberSort::Branch:
        join = QStringLiteral(" JOIN organization o ON o.id = m.branch_id");
        break;
    case MemberSort::Certificate:
        join = QStringLiteral(" LEFT JOIN certificate c ON c.member_id = m.id AND c.state = 'valid'");
        break;
    case MemberSort::Unit:
        join = QStringLiteral(" LEFT JOIN unit u ON u.id = m.unit_id");
        break;
    case MemberSort::YearMinutes:
    case MemberSort::YearDeeds:
        join = QStringLiteral(" LEFT JOIN member_year y ON y.member_id = m.id AND y.year = ?");
        ids.values.append(query.year);
        break;
    case MemberSort::Name:
    case MemberSort::Birth:
        isIndexed = true;
        break;
    case MemberSort::Joined:
    case MemberSort::Address:
        break;
    }
    const auto byOrder = isPage && isIndexed ? isLarge(connection, query.scope) : Result<bool>(false);
    if (!byOrder)
        return failure(byOrder.error());
    const Fragment where = whereOf(query, *byOrder ? QStringLiteral("+m.branch_id") : QStringLiteral("m.branch_id"));
    ids.sql
        = QStringLiteral("SELECT m.id FROM %1 m").arg(tableWithin(connection, QStringLiteral("member"), query.scope))
        + join + where.sql + orderOf(query);
    ids.values += where.values;
    return ids;
}

} // namespace

Result<QList<MemberRow>> MemberRepository::list(const MemberQuery &query, int offset, int limit)
{
    const auto ids = idsOf(m_connection, query, true);
    if (!ids)
        return failure(ids.error());
    // The ids are those that may be seen.
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT %1 FROM (%3 LIMIT ? OFFSET ?) k JOIN %5 m ON m.id = k.id%2%4")
                                   .arg(rowColumns(), rowJoins(), ids->sql, orderOf(query),
                                       m_connection.dialect().whole(QStringLiteral("member"))));
    statement.bindAll(ids->values).bind(limit).bind(offset).bind(query.year);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QList<MemberRow> rows;
    while (statement.next())
        rows.append(readMemberRow(statement));
    return rows;
}

Done MemberRepository::walk(const MemberQuery &query, const std::function<Done(const MemberRow &)> &visit)
{
    const Fragment where = whereOf(query);
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM member m%2%3%4").arg(rowColumns(), rowJoins(), where.sql, orderOf(query)));
    statement.bind(query.year).bindAll(where.values);
    if (Done done = statement.run(); !done)
        return done;
    while (statement.next())
        if (Done done = visit(readMemberRow(statement)); !done)
            return done;
    return m_connection.takeRowError();
}

Done MemberRepository::walkParticulars(
    const MemberQuery &query, const std::function<Done(const MemberParticulars &)> &visit)
{
    const Fragment where = whereOf(query);
    const QStringList columns = columnsOf<Member>(QStringLiteral("m."));
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT %1, o.name, u.name FROM member m%2%3%4")
                                   .arg(columns.join(QStringLiteral(", ")), rowJoins(), where.sql, orderOf(query)));
    statement.bind(query.year).bindAll(where.values);
    if (Done done = statement.run(); !done)
        return done;
    const int behind = static_cast<int>(columns.size());
    while (statement.next()) {
        const MemberParticulars particulars{
            readRow<Member>(statement), statement.value<QString>(behind), statement.value<QString>(behind + 1)};
        if (Done done = visit(particulars); !done)
            return done;
    }
    return m_connection.takeRowError();
}

Result<MemberTotals> MemberRepository::totals(const MemberQuery &query)
{
    const Fragment where = whereOf(query);
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN m.relation = 'branch' THEN 1 ELSE 0 END), 0),"
                       " coalesce(sum(y.minutes), 0), coalesce(sum(y.deeds), 0) FROM member m"
                       " LEFT JOIN %2 y ON y.member_id = m.id AND y.year = ?%1")
            .arg(where.sql, Dialect().whole(QStringLiteral("member_year"))));
    statement.bind(query.year).bindAll(where.values);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    MemberTotals totals;
    if (statement.next()) {
        totals.members = statement.value<int>(0);
        totals.formal = statement.value<int>(1);
        totals.minutes = statement.value<qint64>(2);
        totals.deeds = statement.value<qint64>(3);
    }
    return totals;
}

Result<QMap<QString, int>> MemberRepository::tally(const QList<MemberId> &ids, MemberTrait trait)
{
    const QString column = trait == MemberTrait::Category ? QStringLiteral("category")
        : trait == MemberTrait::State                     ? QStringLiteral("state")
                                                          : QStringLiteral("standing");
    QMap<QString, int> counts;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        QStringList some;
        for (const MemberId id : ids.mid(first, idsAtOnce))
            some.append(QString::number(id.value));
        Statement statement
            = m_connection.prepare(QStringLiteral("SELECT %1, count(*) FROM member WHERE id IN (%2) GROUP BY %1")
                                       .arg(column, some.join(QLatin1Char(','))));
        if (Done done = statement.run(); !done)
            return failure(done.error());
        while (statement.next())
            counts[statement.value<QString>(0)] += statement.value<int>(1);
    }
    return counts;
}

Result<QList<int>> MemberRepository::recordedYears()
{
    // The days' sums are few where records are many.
    const QString month = m_connection.dialect().monthOf(QStringLiteral("date"));
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT DISTINCT %1 AS month FROM organization_day WHERE records > 0 ORDER BY month DESC")
            .arg(month));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QList<int> years;
    while (statement.next()) {
        const int year = statement.value<QString>(0).first(4).toInt();
        if (!years.contains(year))
            years.append(year);
    }
    return years;
}

Result<QList<MemberId>> MemberRepository::ids(const MemberQuery &query)
{
    const auto wanted = idsOf(m_connection, query, false);
    if (!wanted)
        return failure(wanted.error());
    Statement statement = m_connection.prepare(wanted->sql);
    statement.bindAll(wanted->values);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QList<MemberId> ids;
    while (statement.next())
        ids.append(statement.value<MemberId>(0));
    return ids;
}

Result<MemberRow> MemberRepository::row(MemberId id, int year)
{
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM member m%2 WHERE m.id = ?").arg(rowColumns(), rowJoins()));
    if (Done done = statement.bind(year).bind(id).run(); !done)
        return failure(done.error());
    if (!statement.next())
        return failure(ErrorCode::NotFound, QStringLiteral("member"));
    return readMemberRow(statement);
}

Result<bool> MemberRepository::holdsFew(const QList<OrganizationId> &scope)
{
    if (scope.isEmpty())
        return false;
    const auto members = m_connection.scalar(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %2 m WHERE m.state = 'normal'%1 LIMIT ?) AS held")
            .arg(scopeTerm(QStringLiteral("m.branch_id"), scope),
                tableWithin(m_connection, QStringLiteral("member"), scope)),
        {fewMembers + 1});
    if (!members)
        return failure(members.error());
    return members->toInt() <= fewMembers;
}

Result<QList<MemberRow>> MemberRepository::find(
    const QString &text, const QList<OrganizationId> &scope, int year, int limit)
{
    const QString wanted = normalizedSearchText(text);
    if (wanted.isEmpty())
        return QList<MemberRow>();
    QString end = endOfPrefix(wanted);
    // The members found are those that may be seen; the keys need not be tried one by one before.
    const QString keys = m_connection.dialect().whole(QStringLiteral("member_key"));
    QString among; // what the keys' members have to be
    QString holds = QStringLiteral("m.state = 'normal'") + scopeTerm(QStringLiteral("m.branch_id"), scope);
    const auto large = isLarge(m_connection, scope);
    if (!large)
        return failure(large.error());
    const auto few = *large ? Result<bool>(false) : holdsFew(scope);
    if (!few)
        return failure(few.error());
    if (*few) {
        const auto bound = m_connection.scalar(
            QStringLiteral("SELECT key FROM %1 WHERE key > ? AND key < ? ORDER BY key LIMIT 1 OFFSET ?").arg(keys),
            {wanted, end, keysLookedThrough});
        if (!bound)
            return failure(bound.error());
        if (!bound->isNull())
            end = bound->toString();
        among = QStringLiteral(" AND member_id IN (SELECT m.id FROM %2 m WHERE %1)")
                    .arg(holds, tableWithin(m_connection, QStringLiteral("member"), scope));
        holds = QStringLiteral("1 = 1");
    }
    // The index gives whole matches before longer keys, since they sort first; a member with several keys that match
    // comes once. Twice the limit of keys is enough for that but for addresses, where the list then only ends earlier.
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM (SELECT key, member_id FROM %5 WHERE key >= ? AND key < ?%3 ORDER BY key) k"
                       " JOIN %6 m ON m.id = k.member_id%2 WHERE %4 ORDER BY k.key LIMIT ?")
            .arg(rowColumns(), rowJoins(), among, holds, keys,
                tableWithin(m_connection, QStringLiteral("member"), scope)));
    statement.bind(wanted).bind(end).bind(year).bind(limit * 2);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QList<MemberRow> rows;
    while (rows.size() < limit && statement.next()) {
        const auto id = statement.value<MemberId>(0);
        const bool known = std::any_of(rows.begin(), rows.end(), [id](const MemberRow &row) { return row.id == id; });
        if (!known)
            rows.append(readMemberRow(statement));
    }
    return rows;
}

} // namespace dangjian
