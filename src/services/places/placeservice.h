// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/place.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** Use cases on places: community → estate → building → stairwell, and residents' groups. */
class PlaceService
{
public:
    explicit PlaceService(Store &store);

    /** All places of a community's branch, parents before children, in their order. */
    QFuture<Result<QList<Place>>> of(OrganizationId community);
    QFuture<Result<PlaceId>> add(const Place &place);
    QFuture<Done> edit(const Place &place);

private:
    Store &m_store;
};

} // namespace dangjian
