// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presentday.h"

#include "certificates/certificaterepository.h"
#include "members/memberrepository.h"

#include <algorithm>

namespace dangjian {

namespace {

struct Subject
{
    const char *table;
    const char *column;
};

constexpr Subject subjects[] = {{"member_branch_period", "branch_id"}, {"member_category_period", "category"},
    {"member_standing_period", "standing"}, {"member_state_period", "state"}};

/** From the day that the store has seen to the clock's; after a clock was set back, the other way round. */
class DayChange
{
public:
    DayChange(Connection &connection, const QString &seen, const QString &today)
        : m_connection(connection), m_today(today), m_after(std::min(seen, today)), m_upTo(std::max(seen, today))
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

    Done exchangeCertificates(Transaction &transaction, const NameReader &reader)
    {
        struct Exchange
        {
            MemberId member;
            MemberCategory category = MemberCategory::Branch;
            QDate on;
            QString reason;
        };
        QList<Exchange> exchanges;
        {
            Statement statement = m_connection.prepare(
                QStringLiteral("SELECT m.id, m.category, p.from_date, p.reason FROM member_category_period p"
                               " JOIN member m ON m.id = p.member_id"
                               " JOIN certificate c ON c.member_id = m.id AND c.state = 'valid'"
                               " WHERE %1 AND c.kind <> m.category ORDER BY m.id")
                    .arg(holdsNow()));
            if (Done done = statement.bindAll(values()).run(); !done)
                return done;
            while (statement.next())
                exchanges.append({statement.value<MemberId>(0), statement.value<MemberCategory>(1),
                    statement.value<QDate>(2), statement.value<QString>(3)});
        }
        CertificateRepository certificates(m_connection);
        MemberRepository members(m_connection, reader);
        for (const Exchange &exchange : std::as_const(exchanges)) {
            const auto number
                = certificates.exchange(transaction, exchange.member, exchange.category, exchange.on, exchange.reason);
            if (!number)
                return failure(number.error());
            if (Done done = members.addCertificateKey(transaction, exchange.member, *number); !done)
                return done;
        }
        return {};
    }

private:
    /** Periods that hold on the clock's date and did not on the other day, or the other way round; `values` in order.
     */
    static QString holdsNow()
    {
        return QStringLiteral(
            "(p.from_date IS NULL OR p.from_date <= ?) AND (p.until_date IS NULL OR p.until_date > ?)"
            " AND ((p.from_date > ? AND p.from_date <= ?) OR (p.until_date > ? AND p.until_date <= ?))");
    }
    QVariantList values() const { return {m_today, m_today, m_after, m_upTo, m_after, m_upTo}; }

    Connection &m_connection;
    QString m_today;
    QString m_after;
    QString m_upTo;
};

} // namespace

Result<QSet<QString>> bringToDate(
    Connection &connection, const NameReader &reader, const Clock &clock, const ActHeader &header)
{
    const QString today = clock.today().toString(Qt::ISODate);
    const QString setDay = QStringLiteral("UPDATE present_day SET on_date = ?");
    const auto seen = connection.scalar(QStringLiteral("SELECT on_date FROM present_day"));
    if (!seen)
        return failure(seen.error());
    if (seen->toString() == today)
        return QSet<QString>{};
    DayChange change(connection, seen->toString(), today);
    const auto changes = change.changesAnything();
    if (!changes)
        return failure(changes.error());
    if (!*changes) {
        if (Done done = connection.execute(setDay, {today}); !done)
            return failure(done.error());
        return QSet<QString>{};
    }
    ActHeader refresh = header;
    refresh.kind = ActKind::StoreRefresh;
    refresh.subject = today;
    auto transaction = Transaction::begin(connection, refresh);
    if (!transaction)
        return failure(transaction.error());
    if (Done done = connection.execute(setDay, {today}); !done)
        return failure(done.error());
    if (Done done = change.changeMembers(); !done)
        return failure(done.error());
    if (Done done = change.exchangeCertificates(**transaction, reader); !done)
        return failure(done.error());
    if (Done done = (*transaction)->commit(); !done)
        return failure(done.error());
    return (*transaction)->changedTables();
}

} // namespace dangjian
