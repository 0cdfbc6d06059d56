// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"
#include "places/place.h"
#include "result.h"
#include "units/unit.h"

#include <QList>

#include <vector>

namespace dangjian {

/** An organization to be made; `parent` is its place in the list, -1 = the district's committee. */
struct PlannedOrganization
{
    Organization organization;
    int parent = -1;
};

/** A place of a community; `parent` is its place in the community's list, -1 = none. */
struct PlannedPlace
{
    PlaceKind kind = PlaceKind::Estate;
    QString name;
    int parent = -1;
    int households = 0;
};

/** A flat or house door that a member may live behind. */
struct PlannedDoor
{
    int place = -1; ///< stairwell or residents' group in the community's list
    QString address; ///< up to the room's number
    int floors = 0; ///< 0 = a house, the address is complete
};

/** A branch with members of its own: the community's, or one of an enterprise or social organization. */
struct PlannedHome
{
    int organization = -1; ///< place in the plan's list
    int community = -1; ///< the community whose places and activities its members share (itself for a community)
    QString shortName; ///< 朝阳社区
    QString subdistrict; ///< 亭湖街道
    int weight = 0; ///< share of the district's members
    int mostMembers = 0; ///< 0 = no bound
    QStringList certifiers; ///< the secretary first
    std::vector<PlannedPlace> places;
    std::vector<PlannedDoor> doors;
};

struct DistrictPlan
{
    std::vector<PlannedOrganization> organizations; ///< parents before children
    std::vector<PlannedHome> homes; ///< communities first
    std::vector<Unit> units; ///< communityId is left to the writer: `unitCommunities`
    std::vector<int> unitCommunities; ///< home of each unit, -1 = none
    int communities = 0;
};

/**
 * The district of the demonstration: four subdistricts, the communities of resources/data/communities.tsv with party
 * groups and places, branches in enterprises and social organizations, units. `members` bounds the number of places.
 */
Result<DistrictPlan> planDistrict(quint64 seed, int members, const QString &districtCode);

} // namespace dangjian
