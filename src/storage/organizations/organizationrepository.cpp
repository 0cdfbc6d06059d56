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
    const bool same = before->name == organization.name && before->shortName == organization.shortName
        && before->kind == organization.kind && before->parentId == organization.parentId;
    if (same)
        return {};
    if (Done done = endPeriod(transaction, organization.id, from); !done)
        return done;
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
    period.from = from;
    return insertRow(transaction, period);
}

Done OrganizationRepository::endPeriod(Transaction &transaction, OrganizationId id, QDate until)
{
    return transaction.connection().execute(
        QStringLiteral(
            "UPDATE organization_period SET until_date = ? WHERE organization_id = ? AND until_date IS NULL"),
        {toSql(until), id.value});
}

} // namespace dangjian
