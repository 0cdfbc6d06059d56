// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "members/member.h"
#include "members/presentdate.h"

namespace dangjian {

/** A dated period of a member: what was so in [from, until). One table a subject, alike but for the value. */
template <class Value>
struct MemberPeriodRecord
{
    Id<struct MemberPeriodTag> id;
    MemberId memberId;
    Value value{};
    QDate from;
    QDate until;
    QString reason;
};

using MemberBranchPeriod = MemberPeriodRecord<OrganizationId>;
using MemberCategoryPeriod = MemberPeriodRecord<MemberCategory>;
using MemberStandingPeriod = MemberPeriodRecord<Standing>;
using MemberStatePeriod = MemberPeriodRecord<MembershipState>;

template <class Visitor>
void visitPeriod(Visitor &&v, auto &row, const char *valueColumn)
{
    v("id", row.id);
    v("member_id", row.memberId);
    v(valueColumn, row.value);
    v("from_date", row.from);
    v("until_date", row.until);
    v("reason", row.reason);
}

template <>
struct Table<MemberBranchPeriod>
{
    static constexpr const char *name = "member_branch_period";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        visitPeriod(v, row, "branch_id");
    }
};

template <>
struct Table<MemberCategoryPeriod>
{
    static constexpr const char *name = "member_category_period";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        visitPeriod(v, row, "category");
    }
};

template <>
struct Table<MemberStandingPeriod>
{
    static constexpr const char *name = "member_standing_period";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        visitPeriod(v, row, "standing");
    }
};

template <>
struct Table<MemberStatePeriod>
{
    static constexpr const char *name = "member_state_period";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        visitPeriod(v, row, "state");
    }
};

template <class Period>
Result<QList<Period>> periodsOf(Connection &connection, MemberId member)
{
    return selectRows<Period>(connection,
        QStringLiteral("WHERE member_id = ? ORDER BY from_date IS NOT NULL, from_date, id"), {toSql(member)});
}

/** Opens a period without ending another (a new member). */
template <class Period, class Value>
Done openPeriod(Transaction &transaction, MemberId member, Value value, QDate from, const QString &reason = {})
{
    const auto id = transaction.newId(Table<Period>::name);
    if (!id)
        return failure(id.error());
    Period period;
    period.id.value = *id;
    period.memberId = member;
    period.value = value;
    period.from = from;
    period.reason = reason;
    return insertRow(transaction, period);
}

/**
 * From `from` on the member is `value`: the period that holds on that day ends there, one that begins on that very day
 * and those that lie ahead give way. Fails with StateForbids: unchanged, where nothing would change; later_change,
 * where another one has begun since, which would be lost.
 */
template <class Period, class Value>
Done changePeriod(Transaction &transaction, MemberId member, Value value, QDate from, const QString &reason)
{
    Connection &connection = transaction.connection();
    const auto periods = periodsOf<Period>(connection, member);
    if (!periods)
        return failure(periods.error());
    const auto today = presentDate(connection);
    if (!today)
        return failure(today.error());
    const QString table = QLatin1String(Table<Period>::name);
    for (const Period &period : *periods)
        if (period.from.isValid() && period.from > from && period.from <= *today)
            return failure(ErrorCode::StateForbids, table, {QStringLiteral("later_change")});
    if (!periods->isEmpty()) {
        const Period &last = periods->last();
        const bool holds = !last.until.isValid() && (!last.from.isValid() || last.from <= from);
        if (holds && last.value == value)
            return failure(ErrorCode::StateForbids, table, {QStringLiteral("unchanged")});
    }
    for (const Period &period : *periods) {
        if (period.from.isValid() && period.from >= from) {
            if (Done done
                = connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {period.id.value});
                !done)
                return done;
        } else if (!period.until.isValid() || period.until > from) {
            if (Done done = connection.execute(QStringLiteral("UPDATE %1 SET until_date = ? WHERE id = ?").arg(table),
                    {toSql(from), period.id.value});
                !done)
                return done;
        }
    }
    return openPeriod<Period>(transaction, member, value, from, reason);
}

} // namespace dangjian
