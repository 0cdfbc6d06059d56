// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "organizations/organization.h"

namespace dangjian {

using PlaceId = Id<struct PlaceTag>;
using MemberId = Id<struct MemberTag>;

/** Kinds of places 点: community → estate 小区 → building 楼 → stairwell 单元, and residents' group 居民小组. */
enum class PlaceKind
{
    Community,
    Estate,
    Building,
    Stairwell,
    ResidentsGroup
};

template <>
struct Codes<PlaceKind>
{
    static constexpr std::array table{std::pair{PlaceKind::Community, "community"},
        std::pair{PlaceKind::Estate, "estate"}, std::pair{PlaceKind::Building, "building"},
        std::pair{PlaceKind::Stairwell, "stairwell"}, std::pair{PlaceKind::ResidentsGroup, "residents_group"}};
};

/** A place in a community, with its households and the responsible member 党员负责人. */
struct Place
{
    PlaceId id;
    OrganizationId organizationId; // the community's branch
    PlaceId parentId;
    PlaceKind kind = PlaceKind::Estate;
    QString name;
    int households = 0;
    MemberId responsibleId;
    int sortOrder = 0;
    qint64 rowVersion = 1;
};

} // namespace dangjian
