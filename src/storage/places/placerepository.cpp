// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/placerepository.h"

namespace dangjian {

Result<QList<Place>> PlaceRepository::of(OrganizationId community)
{
    auto rows = selectRows<Place>(m_connection,
        QStringLiteral("WHERE organization_id = ? ORDER BY parent_id IS NOT NULL, parent_id, sort_order, id"),
        {toSql(community)});
    if (!rows)
        return rows;
    QHash<PlaceId, QList<Place>> children;
    for (const Place &place : std::as_const(*rows))
        children[place.parentId].append(place);
    QList<Place> ordered;
    const auto walk = [&](const auto &self, PlaceId parent) -> void {
        for (const Place &place : children.take(parent)) {
            ordered.append(place);
            self(self, place.id);
        }
    };
    walk(walk, PlaceId{});
    return ordered;
}

Result<Place> PlaceRepository::byId(PlaceId id)
{
    return selectById<Place>(m_connection, id);
}

Result<QString> PlaceRepository::pathOf(PlaceId id)
{
    QString path;
    // Four levels at most; the bound keeps a damaged chain from going round for ever.
    for (int level = 0; id && level < 8; ++level) {
        const auto place = byId(id);
        if (!place)
            return failure(place.error());
        if (place->kind != PlaceKind::Community)
            path.prepend(place->name);
        id = place->parentId;
    }
    return path;
}

Done PlaceRepository::insert(Transaction &transaction, Place &place)
{
    const auto id = transaction.newId("place");
    if (!id)
        return failure(id.error());
    place.id = PlaceId{*id};
    return insertRow(transaction, place);
}

} // namespace dangjian
