// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewservice.h"

#include "accounts/sqliteviews.h"
#include "members/duemembers.h"
#include "organizations/organizationrepository.h"
#include "organizations/scope.h"
#include "participation/participationrepository.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

QString pluralCode(OrganizationKind kind)
{
    const QString code = codeOf(kind);
    return code.endsWith(QLatin1Char('h')) ? code + QStringLiteral("es") : code + QLatin1Char('s');
}

/** A period's "holds on a date" with two ?. */
QString holds(const char *alias)
{
    return QStringLiteral(
        "(%1.from_date IS NULL OR %1.from_date <= ?) AND (%1.until_date IS NULL OR %1.until_date > ?)")
        .arg(QLatin1String(alias));
}

Done countOrganizations(Connection &connection, const QList<OrganizationId> &scope, Overview &overview)
{
    Statement statement = connection.prepare(
        QStringLiteral("SELECT p.kind, count(*) FROM organization_period p WHERE %1%2 GROUP BY p.kind")
            .arg(holds("p"), scopeTerm(QStringLiteral("p.organization_id"), scope)));
    if (Done done = statement.bind(overview.on).bind(overview.on).run(); !done)
        return done;
    for (const auto &[kind, code] : Codes<OrganizationKind>::table)
        overview.organizations.insert(pluralCode(kind), 0);
    while (statement.next())
        if (const auto kind = fromCode<OrganizationKind>(statement.value<QString>(0)))
            overview.organizations[pluralCode(*kind)] += statement.value<int>(1);
    return {};
}

void addMembers(Statement &statement, Overview &overview)
{
    while (statement.next()) {
        const int count = statement.value<int>(2);
        switch (statement.value<MemberCategory>(0)) {
        case MemberCategory::Branch:
            overview.branch += count;
            break;
        case MemberCategory::InService:
            overview.inService += count;
            break;
        case MemberCategory::Floating:
            overview.floating += count;
            break;
        }
        if (statement.value<Relation>(1) == Relation::Branch)
            overview.formal += count;
    }
    overview.total = overview.branch + overview.inService + overview.floating;
}

Done countMembers(Connection &connection, const QList<OrganizationId> &scope, bool today, Overview &overview)
{
    // Today's values stand on the member; any other day is asked of the periods.
    if (today) {
        Statement statement = connection.prepare(
            QStringLiteral("SELECT m.category, m.relation, count(*) FROM member m WHERE m.state = 'normal'%1"
                           " GROUP BY m.category, m.relation")
                .arg(scopeTerm(QStringLiteral("m.branch_id"), scope)));
        if (Done done = statement.run(); !done)
            return done;
        addMembers(statement, overview);
        return {};
    }
    Statement statement = connection.prepare(
        QStringLiteral("SELECT c.category, m.relation, count(*) FROM member m"
                       " JOIN member_state_period s ON s.member_id = m.id AND s.state = 'normal' AND %1"
                       " JOIN member_category_period c ON c.member_id = m.id AND %2"
                       " JOIN member_branch_period b ON b.member_id = m.id AND %3"
                       " WHERE 1 = 1%4 GROUP BY c.category, m.relation")
            .arg(holds("s"), holds("c"), holds("b"), scopeTerm(QStringLiteral("b.branch_id"), scope)));
    for (int period = 0; period < 3; ++period)
        statement.bind(overview.on).bind(overview.on);
    if (Done done = statement.run(); !done)
        return done;
    addMembers(statement, overview);
    return {};
}

Done sumRecords(Connection &connection, const QList<OrganizationId> &scope, Overview &overview)
{
    Statement statement = connection.prepare(
        QStringLiteral("SELECT coalesce(sum(records), 0), coalesce(sum(minutes), 0), coalesce(sum(deeds), 0)"
                       " FROM organization_day WHERE date >= ? AND date <= ?%1")
            .arg(scopeTerm(QStringLiteral("organization_id"), scope)));
    if (Done done = statement.bind(QDate(overview.on.year(), 1, 1)).bind(overview.on).run(); !done)
        return done;
    if (statement.next()) {
        overview.records = statement.value<qint64>(0);
        overview.minutes = statement.value<qint64>(1);
        overview.deeds = statement.value<qint64>(2);
    }
    return {};
}

Done countCertificates(Connection &connection, const QList<OrganizationId> &scope, bool today, Overview &overview)
{
    // Whose they are is a question of the day, too: a member may have come from another branch since.
    QString belonging;
    int days = 3;
    if (!scope.isEmpty() && today) {
        belonging = QStringLiteral(" JOIN member b ON b.id = c.member_id");
    } else if (!scope.isEmpty()) {
        belonging = QStringLiteral(" JOIN member_branch_period b ON b.member_id = c.member_id AND %1").arg(holds("b"));
        days += 2;
    }
    Statement statement = connection.prepare(
        QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN c.printed <= ? THEN 1 ELSE 0 END), 0)"
                       " FROM certificate c%1 WHERE (c.issued IS NULL OR c.issued <= ?)"
                       " AND (c.ended IS NULL OR c.ended > ?)%2")
            .arg(belonging, scopeTerm(QStringLiteral("b.branch_id"), scope)));
    for (int day = 0; day < days; ++day)
        statement.bind(overview.on);
    if (Done done = statement.run(); !done)
        return done;
    if (statement.next()) {
        overview.certificatesValid = statement.value<int>(0);
        overview.certificatesPrinted = statement.value<int>(1);
    }
    return {};
}

Result<int> countOf(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    const auto count = connection.scalar(sql, values);
    if (!count)
        return failure(count.error());
    return count->toInt();
}

} // namespace

OverviewService::OverviewService(Store &store) : m_store(store) { }

QFuture<Result<Overview>> OverviewService::overview(QDate on, const QList<OrganizationId> &asked)
{
    const QDate today = m_store.clock().today();
    return m_store.access().read(Lane::Bulk, [on, asked, today](Connection &connection) -> Result<Overview> {
        const QList<OrganizationId> scope = narrowed(connection, asked);
        Overview overview;
        overview.on = on.isValid() ? on : today;
        for (const Done &done : {countOrganizations(connection, scope, overview),
                 countMembers(connection, scope, overview.on == today, overview),
                 sumRecords(connection, scope, overview),
                 countCertificates(connection, scope, overview.on == today, overview)})
            if (!done)
                return failure(done.error());
        return overview;
    });
}

QFuture<Result<DutyFigures>> OverviewService::duties(const QList<OrganizationId> &asked)
{
    const QDate today = m_store.clock().today();
    return m_store.access().read(Lane::Bulk, [asked, today](Connection &connection) -> Result<DutyFigures> {
        const QList<OrganizationId> scope = narrowed(connection, asked);
        const auto rule = ParticipationRepository(connection).dutyRule(MemberCategory::InService, today);
        if (!rule)
            return failure(rule.error());
        Statement statement = connection.prepare(QStringLiteral(
            "SELECT count(*), coalesce(sum(CASE WHEN y.volunteer_minutes >= ? AND y.deeds >= ? THEN 1 ELSE 0 END), 0),"
            " coalesce(sum(CASE WHEN y.records > 0 THEN 1 ELSE 0 END), 0) FROM member m"
            " LEFT JOIN member_year y ON y.member_id = m.id AND y.year = ?"
            " WHERE m.state = 'normal' AND m.category = 'in_service'%1")
                                                     .arg(scopeTerm(QStringLiteral("m.branch_id"), scope)));
        if (Done done = statement.bind(rule->minutes).bind(rule->deeds).bind(today.year()).run(); !done)
            return failure(done.error());
        DutyFigures figures;
        if (statement.next()) {
            figures.members = statement.value<int>(0);
            figures.met = statement.value<int>(1);
            figures.started = statement.value<int>(2) - figures.met;
            figures.none = figures.members - statement.value<int>(2);
        }
        return figures;
    });
}

QFuture<Result<QList<DueItem>>> OverviewService::due(const QList<OrganizationId> &asked)
{
    const QDate today = m_store.clock().today();
    return m_store.access().read(Lane::Bulk, [asked, today](Connection &connection) -> Result<QList<DueItem>> {
        const QList<OrganizationId> scope = narrowed(connection, asked);
        const QString within = scopeTerm(QStringLiteral("m.branch_id"), scope);
        QList<DueItem> items;
        Done done;
        const auto add = [&](const char *code, const Result<int> &count, QDate on = {}) {
            if (!count)
                done = failure(count.error());
            else if (*count > 0)
                items.append({QLatin1String(code), *count, on});
        };
        const auto members = [&](MemberDue due) {
            const Fragment term = dueTerm(due, today, today.year());
            return countOf(connection,
                QStringLiteral("SELECT count(*) FROM member m WHERE m.state = 'normal'") + term.sql + within,
                term.values);
        };
        add("probation.ending", members(MemberDue::Probation));
        add("certificates.unprinted",
            countOf(connection,
                QStringLiteral("SELECT count(*) FROM certificate c JOIN member m ON m.id = c.member_id"
                               " WHERE c.state = 'valid' AND c.printed IS NULL AND m.state = 'normal'%1")
                    .arg(within)));
        add("duties.none", members(MemberDue::NoRecord), QDate(today.year(), 12, 31));
        add("contact.lost", members(MemberDue::LostContact));
        add("photos.missing", members(MemberDue::NoPhoto));
        add("runs.unfinished",
            countOf(connection, QStringLiteral("SELECT count(*) FROM print_run WHERE state = 'open'")));
        if (!done)
            return failure(done.error());
        return items;
    });
}

QFuture<Result<QList<qint64>>> OverviewService::minutesByMonth(const QList<OrganizationId> &asked)
{
    const int year = m_store.clock().today().year();
    return m_store.access().read(Lane::Bulk, [asked, year](Connection &connection) -> Result<QList<qint64>> {
        const QList<OrganizationId> scope = narrowed(connection, asked);
        const QString month = connection.dialect().monthOf(QStringLiteral("date"));
        Statement statement = connection.prepare(
            QStringLiteral("SELECT %1 AS month, sum(minutes) FROM organization_day WHERE date >= ? AND date <= ?%2"
                           " GROUP BY %1")
                .arg(month, scopeTerm(QStringLiteral("organization_id"), scope)));
        if (Done done = statement.bind(QDate(year, 1, 1)).bind(QDate(year, 12, 31)).run(); !done)
            return failure(done.error());
        QList<qint64> minutes(12, 0);
        while (statement.next())
            minutes[statement.value<QString>(0).last(2).toInt() - 1] = statement.value<qint64>(1);
        return minutes;
    });
}

} // namespace dangjian
