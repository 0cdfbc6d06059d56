// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/participationrepository.h"

#include "organizations/scope.h"

namespace dangjian {

namespace {

// What was written lately is what is written again; the newest records suffice and keep the answer quick at any size.
constexpr int recordsLookedThrough = 20000;

// Where the newest records of a scope are asked for: mostly they stand among the newest of all; a scope in which little
// is done is searched deeper, but not through ten years of a district.
constexpr int newestRecords = 2'000;
constexpr int recordsSearched = 100'000;

} // namespace

Result<Participation> ParticipationRepository::byId(ParticipationId id)
{
    return selectById<Participation>(m_connection, id);
}

Result<QList<Participation>> ParticipationRepository::ofMember(MemberId member, int year)
{
    if (year == 0)
        return selectRows<Participation>(
            m_connection, QStringLiteral("WHERE member_id = ? ORDER BY date, id"), {toSql(member)});
    return selectRows<Participation>(m_connection,
        QStringLiteral("WHERE member_id = ? AND date >= ? AND date <= ? ORDER BY date, id"),
        {toSql(member), toSql(QDate(year, 1, 1)), toSql(QDate(year, 12, 31))});
}

Result<YearTotals> ParticipationRepository::yearTotals(MemberId member, int year)
{
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT records, minutes, deeds, volunteer_minutes FROM member_year"
                                              " WHERE member_id = ? AND year = ?"));
    if (Done done = statement.bind(member).bind(year).run(); !done)
        return failure(done.error());
    YearTotals totals;
    if (statement.next())
        totals = {statement.value<int>(0), statement.value<int>(1), statement.value<int>(2), statement.value<int>(3)};
    return totals;
}

Result<ParticipationRepository::Day> ParticipationRepository::day(const Participation &entry)
{
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT minutes, kind, content FROM participation WHERE member_id = ? "
                                              "AND date = ? AND state = 'valid' AND id <> ?"));
    if (Done done = statement.bind(entry.memberId).bind(entry.date).bind(entry.id.value).run(); !done)
        return failure(done.error());
    Day day;
    while (statement.next()) {
        day.minutes += statement.value<int>(0);
        day.same = day.same
            || (statement.value<QString>(1) == codeOf(entry.kind) && statement.value<QString>(2) == entry.content);
    }
    return day;
}

Result<QStringList> ParticipationRepository::contents(const QString &beginning, ParticipationKind kind, int limit)
{
    Statement statement = m_connection.prepare(QStringLiteral(
        "SELECT content, count(*) AS times FROM"
        " (SELECT content, kind FROM participation ORDER BY id DESC LIMIT %1) AS recent"
        " WHERE kind = ? AND substr(content, 1, ?) = ? GROUP BY content ORDER BY times DESC, content LIMIT ?")
                                                   .arg(recordsLookedThrough));
    if (Done done = statement.bind(kind).bind(int(beginning.toUcs4().size())).bind(beginning).bind(limit).run(); !done)
        return failure(done.error());
    QStringList contents;
    while (statement.next())
        contents.append(statement.value<QString>(0));
    return contents;
}

Result<QList<ParticipationRow>> ParticipationRepository::recent(const QList<OrganizationId> &scope, int limit)
{
    auto rows = recentAmong(newestRecords, scope, limit);
    if (rows && rows->size() < limit)
        return recentAmong(recordsSearched, scope, limit);
    return rows;
}

Result<QList<ParticipationRow>> ParticipationRepository::recentAmong(
    int newest, const QList<OrganizationId> &scope, int limit)
{
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT %1, m.name, o.short_name FROM (SELECT id, state, organization_id FROM %3"
                       " ORDER BY id DESC LIMIT ?) AS r JOIN participation p ON p.id = r.id"
                       " JOIN %4 m ON m.id = p.member_id JOIN organization o ON o.id = p.organization_id"
                       " WHERE r.state = 'valid'%2 ORDER BY r.id DESC LIMIT ?")
            .arg(columnsOf<Participation>(QStringLiteral("p.")).join(QStringLiteral(", ")),
                scopeTerm(QStringLiteral("r.organization_id"), scope),
                m_connection.dialect().whole(QStringLiteral("participation")),
                m_connection.dialect().whole(QStringLiteral("member"))));
    if (Done done = statement.bind(newest).bind(limit).run(); !done)
        return failure(done.error());
    const int columns = int(columnsOf<Participation>().size());
    QList<ParticipationRow> rows;
    while (statement.next())
        rows.append({readRow<Participation>(statement), statement.value<QString>(columns),
            statement.value<QString>(columns + 1)});
    return rows;
}

Result<QStringList> ParticipationRepository::certifiers(const QList<OrganizationId> &scope, int limit)
{
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT certifier, count(*) AS times FROM"
                       " (SELECT certifier, organization_id FROM %3 ORDER BY id DESC LIMIT %1) AS recent"
                       " WHERE certifier <> ''%2 GROUP BY certifier ORDER BY times DESC, certifier LIMIT ?")
            .arg(QString::number(recordsLookedThrough), scopeTerm(QStringLiteral("organization_id"), scope),
                m_connection.dialect().whole(QStringLiteral("participation"))));
    if (Done done = statement.bind(limit).run(); !done)
        return failure(done.error());
    QStringList names;
    while (statement.next())
        names.append(statement.value<QString>(0));
    return names;
}

Result<QList<Activity>> ParticipationRepository::activities(const QList<OrganizationId> &scope, int limit)
{
    return selectRows<Activity>(m_connection,
        QStringLiteral("WHERE 1 = 1%1 ORDER BY date DESC, id DESC LIMIT ?")
            .arg(scopeTerm(QStringLiteral("organization_id"), scope)),
        {limit});
}

Done ParticipationRepository::insert(Transaction &transaction, Participation &entry)
{
    if (!entry.id) {
        const auto id = transaction.newId("participation");
        if (!id)
            return failure(id.error());
        entry.id = ParticipationId{*id};
    }
    return insertRow(transaction, entry);
}

Done ParticipationRepository::insert(Transaction &transaction, Activity &activity)
{
    const auto id = transaction.newId("activity");
    if (!id)
        return failure(id.error());
    activity.id = ActivityId{*id};
    return insertRow(transaction, activity);
}

Result<DutyRule> ParticipationRepository::dutyRule(MemberCategory category, QDate on)
{
    auto rows = selectRows<DutyRule>(m_connection,
        QStringLiteral("WHERE category = ? AND (from_date IS NULL OR from_date <= ?)"
                       " AND (until_date IS NULL OR until_date > ?) ORDER BY from_date DESC"),
        {toSql(category), toSql(on), toSql(on)});
    if (!rows)
        return failure(rows.error());
    DutyRule none;
    none.category = category;
    return rows->isEmpty() ? none : rows->first();
}

} // namespace dangjian
