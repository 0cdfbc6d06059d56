// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitrepository.h"

#include "organizations/scope.h"

namespace dangjian {

Result<QList<Unit>> UnitRepository::all()
{
    return selectRows<Unit>(m_connection, QStringLiteral("ORDER BY name"));
}

Result<Unit> UnitRepository::byId(UnitId id)
{
    return selectById<Unit>(m_connection, id);
}

Result<UnitId> UnitRepository::idByName(const QString &name)
{
    const auto id = m_connection.scalar(QStringLiteral("SELECT id FROM unit WHERE name = ?"), {toSql(name)});
    if (!id)
        return failure(id.error());
    return UnitId{id->toLongLong()};
}

Result<QHash<UnitId, UnitMembers>> UnitRepository::members(const QList<OrganizationId> &scope)
{
    Statement statement = m_connection.prepare(
        QStringLiteral("SELECT unit_id, count(*), sum(CASE WHEN category = 'in_service' THEN 1 ELSE 0 END) FROM member"
                       " WHERE unit_id IS NOT NULL AND state = 'normal'%1 GROUP BY unit_id")
            .arg(scopeTerm(QStringLiteral("branch_id"), scope)));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QHash<UnitId, UnitMembers> members;
    while (statement.next())
        members.insert(statement.value<UnitId>(0), {statement.value<int>(1), statement.value<int>(2)});
    return members;
}

Done UnitRepository::insert(Transaction &transaction, Unit &unit)
{
    const auto id = transaction.newId("unit");
    if (!id)
        return failure(id.error());
    unit.id = UnitId{*id};
    return insertRow(transaction, unit);
}

Result<UnitId> UnitRepository::ensure(Transaction &transaction, const QString &name)
{
    if (name.isEmpty())
        return UnitId{};
    auto known = idByName(name);
    if (!known || *known)
        return known;
    Unit unit;
    unit.name = name;
    if (Done done = insert(transaction, unit); !done)
        return failure(done.error());
    return unit.id;
}

} // namespace dangjian
