// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presentday.h"

namespace dangjian {

namespace {

struct Subject
{
    const char *table;
    const char *column;
};

constexpr Subject subjects[] = {{"member_branch_period", "branch_id"}, {"member_category_period", "category"},
    {"member_standing_period", "standing"}, {"member_state_period", "state"}};

/** The members whose column differs from the period that holds on a date: what stands behind UPDATE and SELECT alike.
 */
QString differing(const Subject &subject)
{
    return QStringLiteral(
        "FROM %1 p WHERE p.member_id = member.id AND p.%2 <> member.%2"
        " AND (p.from_date IS NULL OR p.from_date <= ?) AND (p.until_date IS NULL OR p.until_date > ?)")
        .arg(QLatin1String(subject.table), QLatin1String(subject.column));
}

Result<bool> anythingDiffers(Connection &connection, const QString &today)
{
    for (const Subject &subject : subjects) {
        const auto found = connection.scalar(
            QStringLiteral("SELECT 1 FROM member WHERE EXISTS (SELECT 1 %1) LIMIT 1").arg(differing(subject)),
            {today, today});
        if (!found)
            return failure(found.error());
        if (!found->isNull())
            return true;
    }
    return false;
}

} // namespace

Done bringToDate(Connection &connection, const Clock &clock, const Actor &actor, qint64 office)
{
    const QString today = clock.today().toString(Qt::ISODate);
    const auto seen = connection.scalar(QStringLiteral("SELECT on_date FROM present_day"));
    if (!seen)
        return failure(seen.error());
    if (seen->toString() == today)
        return {};
    const auto differs = anythingDiffers(connection, today);
    if (!differs)
        return failure(differs.error());
    if (!*differs)
        return connection.execute(QStringLiteral("UPDATE present_day SET on_date = ?"), {today});
    auto transaction = Transaction::begin(connection, {ActKind::StoreRefresh, today, actor, clock.now(), office});
    if (!transaction)
        return failure(transaction.error());
    if (Done done = connection.execute(QStringLiteral("UPDATE present_day SET on_date = ?"), {today}); !done)
        return done;
    for (const Subject &subject : subjects) {
        const QString sql = QStringLiteral("UPDATE member SET %1 = (SELECT p.%1 %2), row_version = row_version + 1"
                                           " WHERE EXISTS (SELECT 1 %2)")
                                .arg(QLatin1String(subject.column), differing(subject));
        if (Done done = connection.execute(sql, {today, today, today, today}); !done)
            return done;
    }
    return (*transaction)->commit();
}

} // namespace dangjian
