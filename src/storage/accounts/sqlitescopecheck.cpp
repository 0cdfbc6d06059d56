// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sqlitescopecheck.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** The branch that a member was of before the act; of one who came with it, the first one. */
QString branchBefore(const QString &member)
{
    return u"coalesce((SELECT json_extract(coalesce(f.before, f.after), '$.branch_id') FROM main.journal f"
           " WHERE f.table_name = 'member' AND f.row_key = CAST(%1 AS TEXT) AND f.act = j.act ORDER BY f.id LIMIT 1),"
           " (SELECT branch_id FROM main.member WHERE id = %1))"_s.arg(member);
}

/** The tests by what stood in the store before the act. */
OwnerTest formerOwner(const Bounds &bounds)
{
    const OwnerTest present = presentOwner(bounds);
    const QString own = listOf(bounds.organizations);
    return [present, own](Owner owner, const QString &value) -> QString {
        switch (owner) {
        case Owner::Organization:
            // A new one below one's own is one's own, with its periods.
            return u"(%1 IN (%2) OR EXISTS (SELECT 1 FROM main.journal n WHERE n.act = j.act"
                   " AND n.table_name = 'organization' AND n.row_key = CAST(%1 AS TEXT) AND n.operation = 'insert'"
                   " AND json_extract(n.after, '$.parent_id') IN (%2)))"_s.arg(value, own);
        case Owner::Member:
            return u"%1 IN (%2)"_s.arg(branchBefore(value), own);
        case Owner::Certificate:
            return u"%1 IN (%2)"_s.arg(
                branchBefore(u"coalesce((SELECT member_id FROM main.certificate WHERE id = %1),"
                             " (SELECT json_extract(c.before, '$.member_id') FROM main.journal c WHERE c.act = j.act"
                             " AND c.table_name = 'certificate' AND c.row_key = CAST(%1 AS TEXT)"
                             " AND c.operation = 'delete'))"_s.arg(value)),
                own);
        default:
            return present(owner, value);
        }
    };
}

QString outsideTerm(const TableBelonging &belonging, const Bounds &bounds)
{
    if (belonging.changed == Share::None)
        return u"1"_s;
    const OwnerTest test = formerOwner(bounds);
    const auto outside = [&](const QString &json) {
        const auto valueOf = [&json](const QString &column) { return u"json_extract(%1, '$.%2')"_s.arg(json, column); };
        return u"(%1 IS NOT NULL AND NOT coalesce(%2, 0))"_s.arg(json, ownTerm(belonging, valueOf, test));
    };
    QString term = outside(u"j.before"_s) + u" OR "_s + outside(u"j.after"_s);
    // What is done for one's own organization is written into the logs of its own members; of who has left since, what
    // stands there may be amended.
    if (QLatin1StringView(belonging.table) == "participation"_L1)
        term += u" OR (j.before IS NULL AND NOT EXISTS (SELECT 1 FROM main.participation p"
                " WHERE p.id = json_extract(j.after, '$.replaces_id')"
                " AND p.member_id = json_extract(j.after, '$.member_id')) AND NOT coalesce(%1, 0))"_s.arg(
                    test(Owner::Member, u"json_extract(j.after, '$.member_id')"_s));
    if (QLatin1StringView(belonging.table) == "organization"_L1)
        term += u" OR (j.before IS NOT NULL AND j.after IS NOT NULL AND json_extract(j.after, '$.parent_id')"
                " IS NOT json_extract(j.before, '$.parent_id') AND NOT coalesce(%1, 0))"_s.arg(
                    test(Owner::Organization, u"json_extract(j.after, '$.parent_id')"_s));
    return term;
}

} // namespace

Done requireOwn(Connection &connection, ActId act, const Bounds &bounds)
{
    if (bounds.isEverywhere())
        return {};
    Statement statement = connection.prepare(u"SELECT DISTINCT table_name FROM main.journal WHERE act = ?"_s);
    if (Done done = statement.bind(act).run(); !done)
        return done;
    QStringList tables;
    while (statement.next())
        tables.append(statement.value<QString>(0));
    if (Done done = connection.takeRowError(); !done)
        return done;
    for (const QString &table : std::as_const(tables)) {
        const TableBelonging *belonging = belongingOf(table);
        if (belonging && belonging->changed == Share::All)
            continue;
        if (!belonging)
            return failure(ErrorCode::OutsideScope, table);
        const auto found = connection.scalar(
            u"SELECT 1 FROM main.journal j WHERE j.act = ? AND j.table_name = ? AND (%1) LIMIT 1"_s.arg(
                outsideTerm(*belonging, bounds)),
            {toSql(act), table});
        if (!found)
            return failure(found.error());
        if (!found->isNull())
            return failure(ErrorCode::OutsideScope, table);
    }
    return {};
}

} // namespace dangjian
