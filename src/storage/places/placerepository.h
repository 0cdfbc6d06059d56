// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/row.h"
#include "places/place.h"

namespace dangjian {

template <>
struct Table<Place>
{
    static constexpr const char *name = "place";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("organization_id", row.organizationId);
        v("parent_id", row.parentId);
        v("kind", row.kind);
        v("name", row.name);
        v("households", row.households);
        v("responsible_id", row.responsibleId);
        v("sort_order", row.sortOrder);
        v("row_version", row.rowVersion);
    }
};

/** Places in the store. */
class PlaceRepository
{
public:
    explicit PlaceRepository(Connection &connection) : m_connection(connection) { }

    /** All places of a community, parents before children. */
    Result<QList<Place>> of(OrganizationId community);
    Result<Place> byId(PlaceId id);
    /** The names from the estate down to the place, in one: 朝阳新村16号楼3单元. */
    Result<QString> pathOf(PlaceId id);
    Done insert(Transaction &transaction, Place &place);
    Done update(Transaction &transaction, const Place &place) { return updateRow(transaction, place); }

private:
    Connection &m_connection;
};

} // namespace dangjian
