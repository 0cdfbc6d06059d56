// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presentday.h"

#include "certificates/certificatekeeping.h"
#include "log.h"
#include "members/presentdate.h"

namespace dangjian {

namespace {

struct Subject
{
    const char *table;
    const char *column;
};

constexpr Subject subjects[] = {{"member_branch_period", "branch_id"}, {"member_category_period", "category"},
    {"member_standing_period", "standing"}, {"member_state_period", "state"}};

/** From the latest day that the store has seen to the clock's. */
class DayChange
{
public:
    DayChange(Connection &connection, QDate seen, QDate today)
        : m_connection(connection), m_seen(seen.toString(Qt::ISODate)), m_today(today.toString(Qt::ISODate))
    {
    }

    Result<bool> changesAnything()
    {
        for (const Subject &subject : subjects) {
            const auto found = m_connection.scalar(
                QStringLiteral("SELECT 1 FROM %1 p JOIN member m ON m.id = p.member_id WHERE %2 AND p.%3 <> m.%3"
                               " LIMIT 1")
                    .arg(QLatin1String(subject.table), holdsNow(), QLatin1String(subject.column)),
                values());
            if (!found)
                return failure(found.error());
            if (!found->isNull())
                return true;
        }
        return false;
    }

    Done changeMembers()
    {
        for (const Subject &subject : subjects) {
            const QString period
                = QStringLiteral("SELECT p.%1 FROM %2 p WHERE p.member_id = member.id AND p.%1 <> member.%1 AND %3")
                      .arg(QLatin1String(subject.column), QLatin1String(subject.table), holdsNow());
            const QString sql
                = QStringLiteral("UPDATE member SET %1 = (%2), row_version = row_version + 1"
                                 " WHERE id IN (SELECT p.member_id FROM %3 p WHERE %4) AND EXISTS (%2)")
                      .arg(QLatin1String(subject.column), period, QLatin1String(subject.table), holdsNow());
            if (Done done = m_connection.execute(sql, values() + values() + values()); !done)
                return done;
        }
        return {};
    }

    /** Who has become a full member is full since the day on which that began. */
    Done noteFull(Transaction &transaction)
    {
        const auto begun = begunPeriods("member_standing_period");
        if (!begun)
            return failure(begun.error());
        for (const Begun &period : *begun) {
            const auto member = selectById<Member>(m_connection, period.member);
            if (!member)
                return failure(member.error());
            const QDate full = member->standing == Standing::Full ? period.on : QDate();
            if (Done done = MemberRepository::setFull(transaction, period.member, full); !done)
                return done;
        }
        return {};
    }

    /** States first: they say why what a member who is gone had is withdrawn. Suspension leaves all as it is. */
    Done settleCertificates(Transaction &transaction, const NameReader &reader)
    {
        for (const bool states : {true, false}) {
            const auto begun = begunPeriods(states ? "member_state_period" : "member_category_period");
            if (!begun)
                return failure(begun.error());
            for (const Begun &period : *begun) {
                const auto member = selectById<Member>(m_connection, period.member);
                if (!member)
                    return failure(member.error());
                if (states && member->state == MembershipState::Suspended)
                    continue;
                const auto number = settleCertificate(transaction, reader, *member, period.on, period.reason);
                if (!number)
                    return failure(number.error());
            }
        }
        return {};
    }

private:
    struct Begun
    {
        MemberId member;
        QDate on;
        QString reason;
    };

    /** The periods of a subject that have begun since and hold. */
    Result<QList<Begun>> begunPeriods(const char *table)
    {
        Statement statement = m_connection.prepare(
            QStringLiteral("SELECT p.member_id, p.from_date, p.reason FROM %1 p WHERE p.from_date > ?"
                           " AND p.from_date <= ? AND (p.until_date IS NULL OR p.until_date > ?) ORDER BY p.member_id")
                .arg(QLatin1String(table)));
        if (Done done = statement.bind(m_seen).bind(m_today).bind(m_today).run(); !done)
            return failure(done.error());
        QList<Begun> begun;
        while (statement.next())
            begun.append({statement.value<MemberId>(0), statement.value<QDate>(1), statement.value<QString>(2)});
        return begun;
    }

    /** Periods that hold on the clock's date and did not on the day before; `values` in order. */
    static QString holdsNow()
    {
        return QStringLiteral(
            "(p.from_date IS NULL OR p.from_date <= ?) AND (p.until_date IS NULL OR p.until_date > ?)"
            " AND ((p.from_date > ? AND p.from_date <= ?) OR (p.until_date > ? AND p.until_date <= ?))");
    }
    QVariantList values() const { return {m_today, m_today, m_seen, m_today, m_seen, m_today}; }

    Connection &m_connection;
    QString m_seen;
    QString m_today;
};

} // namespace

Result<QSet<QString>> bringToDate(
    Connection &connection, const NameReader &reader, const Clock &clock, const ActHeader &header)
{
    const QDate today = clock.today();
    const QString setDay = QStringLiteral("UPDATE present_day SET on_date = ? WHERE on_date < ?");
    const auto seen = presentDate(connection);
    if (!seen)
        return failure(seen.error());
    if (*seen == today)
        return QSet<QString>{};
    if (Done done = connection.storeIsInPlace(); !done)
        return failure(done.error());
    if (today < *seen) {
        // What has begun is not undone for a clock that is wrong: certificates would be taken back that were handed
        // out.
        logWarning(QStringLiteral("the clock stands at %1, before the store's present day %2: nothing is changed")
                       .arg(today.toString(Qt::ISODate), seen->toString(Qt::ISODate)));
        return QSet<QString>{};
    }
    DayChange change(connection, *seen, today);
    const auto changes = change.changesAnything();
    if (!changes)
        return failure(changes.error());
    if (!*changes) {
        if (Done done = connection.execute(setDay, {toSql(today), toSql(today)}); !done)
            return failure(done.error());
        return QSet<QString>{};
    }
    ActHeader refresh = header;
    refresh.kind = ActKind::StoreRefresh;
    refresh.subject = today.toString(Qt::ISODate);
    auto transaction = Transaction::begin(connection, refresh);
    if (!transaction)
        return failure(transaction.error());
    if (Done done = connection.execute(setDay, {toSql(today), toSql(today)}); !done)
        return failure(done.error());
    if (Done done = change.changeMembers(); !done)
        return failure(done.error());
    if (Done done = change.noteFull(**transaction); !done)
        return failure(done.error());
    if (Done done = change.settleCertificates(**transaction, reader); !done)
        return failure(done.error());
    if (Done done = (*transaction)->commit(); !done)
        return failure(done.error());
    return (*transaction)->changedTables();
}

} // namespace dangjian
