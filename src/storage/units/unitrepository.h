// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "organizations/organization.h"
#include "units/unit.h"

namespace dangjian {

template <>
struct Table<Unit>
{
    static constexpr const char *name = "unit";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("name", row.name);
        v("nature", row.nature);
        v("superior", row.superior);
        v("party_organization", row.partyOrganization);
        v("contact", row.contact);
        v("phone", row.phone);
        v("address", row.address);
        v("community_id", row.communityId);
        v("row_version", row.rowVersion);
    }
};

/** The members of state normal who work in a unit. */
struct UnitMembers
{
    int all = 0;
    int inService = 0;
};

/** Work units in the store. */
class UnitRepository
{
public:
    explicit UnitRepository(Connection &connection) : m_connection(connection) { }

    Result<QList<Unit>> all();
    Result<Unit> byId(UnitId id);
    /** A null id where no unit has the name. */
    Result<UnitId> idByName(const QString &name);
    /** By unit; of the branches of the scope only, where there is one. Units without any member do not stand in it. */
    Result<QHash<UnitId, UnitMembers>> members(const QList<OrganizationId> &scope);
    Done insert(Transaction &transaction, Unit &unit);
    Done update(Transaction &transaction, const Unit &unit) { return updateRow(transaction, unit); }
    /** The unit of that name, made where there is none. An empty name gives a null id. */
    Result<UnitId> ensure(Transaction &transaction, const QString &name);

private:
    Connection &m_connection;
};

} // namespace dangjian
