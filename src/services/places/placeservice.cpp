// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/placeservice.h"

#include "places/placerepository.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

Done checkPlace(PlaceRepository &places, const Place &place)
{
    if (place.name.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("name"), {QStringLiteral("title.missing")});
    if (!place.organizationId)
        return failure(ErrorCode::Invalid, QStringLiteral("organization_id"), {QStringLiteral("branch.missing")});
    if (!place.parentId)
        return {};
    // Up to the community: a place that lay within itself would vanish from every list.
    constexpr int levels = 8;
    PlaceId above = place.parentId;
    for (int level = 0; above; ++level) {
        const auto parent = places.byId(above);
        if (!parent)
            return failure(parent.error());
        if (parent->organizationId != place.organizationId || parent->id == place.id || level == levels)
            return failure(ErrorCode::Invalid, QStringLiteral("parent_id"), {QStringLiteral("parent.elsewhere")});
        above = parent->parentId;
    }
    return {};
}

} // namespace

PlaceService::PlaceService(Store &store) : m_store(store) { }

QFuture<Result<QList<Place>>> PlaceService::of(OrganizationId community)
{
    return m_store.access().read(
        Lane::Quick, [community](Connection &connection) { return PlaceRepository(connection).of(community); });
}

QFuture<Result<PlaceId>> PlaceService::add(const Place &given)
{
    return m_store.access().write(ActKind::PlaceAdd, QString(), [given](Transaction &transaction) -> Result<PlaceId> {
        Place place = given;
        PlaceRepository places(transaction.connection());
        if (Done done = checkPlace(places, place); !done)
            return failure(done.error());
        place.id = {};
        place.rowVersion = 1;
        if (Done done = places.insert(transaction, place); !done)
            return failure(done.error());
        return place.id;
    });
}

QFuture<Done> PlaceService::edit(const Place &place)
{
    return m_store.access().write(
        ActKind::PlaceEdit, QString::number(place.id.value), [place](Transaction &transaction) -> Done {
            PlaceRepository places(transaction.connection());
            if (Done done = checkPlace(places, place); !done)
                return done;
            return places.update(transaction, place);
        });
}

} // namespace dangjian
