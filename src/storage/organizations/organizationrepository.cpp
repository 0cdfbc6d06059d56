// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationrepository.h"

namespace dangjian {

Result<QList<Organization>> OrganizationRepository::all()
{
    return selectRows<Organization>(m_connection, QStringLiteral("ORDER BY code"));
}

Result<Organization> OrganizationRepository::byId(OrganizationId id)
{
    return selectById<Organization>(m_connection, id);
}

Result<Organization> OrganizationRepository::byCode(const QString &code)
{
    auto rows = selectRows<Organization>(m_connection, QStringLiteral("WHERE code = ?"), {toSql(code)});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("organization"), {code});
    return rows->first();
}

Result<QList<OrganizationPeriodRecord>> OrganizationRepository::periods(OrganizationId id)
{
    return selectRows<OrganizationPeriodRecord>(m_connection,
        QStringLiteral("WHERE organization_id = ? ORDER BY from_date IS NOT NULL, from_date"), {toSql(id)});
}

Done OrganizationRepository::insert(Transaction &transaction, Organization &organization)
{
    const auto id = transaction.newId("organization");
    if (!id)
        return failure(id.error());
    organization.id = OrganizationId{*id};
    if (Done done = insertRow(transaction, organization); !done)
        return done;
    const auto periodId = transaction.newId("organization_period");
    if (!periodId)
        return failure(periodId.error());
    OrganizationPeriodRecord period;
    period.id.value = *periodId;
    period.organizationId = organization.id;
    period.name = organization.name;
    period.shortName = organization.shortName;
    period.kind = organization.kind;
    period.parentId = organization.parentId;
    period.from = organization.founded;
    period.until = organization.dissolved;
    return insertRow(transaction, period);
}

Done OrganizationRepository::update(Transaction &transaction, const Organization &organization, QDate from)
{
    const auto before = byId(organization.id);
    if (!before)
        return failure(before.error());
    if (Done done = updateRow(transaction, organization); !done)
        return done;
    if (before->founded != organization.founded)
        if (Done done = moveFounding(transaction, organization); !done)
            return done;
    const bool same = before->name == organization.name && before->shortName == organization.shortName
        && before->kind == organization.kind && before->parentId == organization.parentId;
    if (same)
        return {};
    const auto since = clearFrom(transaction, organization, from);
    if (!since)
        return failure(since.error());
    const auto id = transaction.newId("organization_period");
    if (!id)
        return failure(id.error());
    OrganizationPeriodRecord period;
    period.id.value = *id;
    period.organizationId = organization.id;
    period.name = organization.name;
    period.shortName = organization.shortName;
    period.kind = organization.kind;
    period.parentId = organization.parentId;
    period.from = *since;
    period.until = organization.dissolved;
    return insertRow(transaction, period);
}

Done OrganizationRepository::moveFounding(Transaction &transaction, const Organization &organization)
{
    const auto all = periods(organization.id);
    if (!all)
        return failure(all.error());
    // Only the first period, and only where it stays before the second.
    if (all->isEmpty() || (all->first().until.isValid() && organization.founded >= all->first().until))
        return {};
    return transaction.connection().execute(QStringLiteral("UPDATE organization_period SET from_date = ? WHERE id = ?"),
        {toSql(organization.founded), all->first().id.value});
}

Result<QDate> OrganizationRepository::clearFrom(Transaction &transaction, const Organization &organization, QDate from)
{
    const auto all = periods(organization.id);
    if (!all)
        return failure(all.error());
    if (all->isEmpty())
        return organization.founded;
    // Nothing changes after the end, or before the beginning: there it is the period that was noted wrongly.
    QDate since = from;
    if (organization.dissolved.isValid() && from >= organization.dissolved)
        since = all->last().from;
    else if (all->first().from.isValid() && from < all->first().from)
        since = all->first().from;
    for (const OrganizationPeriodRecord &period : *all) {
        QString change;
        QVariantList values;
        if (!since.isValid() || (period.from.isValid() && period.from >= since)) {
            change = QStringLiteral("DELETE FROM organization_period WHERE id = ?");
        } else if (!period.until.isValid() || period.until > since) {
            change = QStringLiteral("UPDATE organization_period SET until_date = ? WHERE id = ?");
            values.append(toSql(since));
        } else {
            continue;
        }
        if (Done done = transaction.connection().execute(change, values << period.id.value); !done)
            return failure(done.error());
    }
    return since;
}

Done OrganizationRepository::end(Transaction &transaction, OrganizationId id, QDate on)
{
    const QString deletion
        = QStringLiteral("DELETE FROM organization_period WHERE organization_id = ? AND from_date > ?");
    if (Done done = transaction.connection().execute(deletion, {id.value, toSql(on)}); !done)
        return done;
    return transaction.connection().execute(
        QStringLiteral("UPDATE organization_period SET until_date = ? WHERE organization_id = ?"
                       " AND (until_date IS NULL OR until_date > ?)"),
        {toSql(on), id.value, toSql(on)});
}

} // namespace dangjian
