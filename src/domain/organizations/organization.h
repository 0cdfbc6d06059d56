// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "id.h"

#include <QDate>
#include <QString>

namespace dangjian {

using OrganizationId = Id<struct OrganizationTag>;

/** Kinds of Party organizations, from the district down; the codes are those of `dangjianctl org`. */
enum class OrganizationKind
{
    DistrictCommittee, // 区委
    SubdistrictCommittee, // 街道党工委、城郊党委
    CommunityBranch, // 社区党支部
    GeneralBranch, // 党总支
    Committee, // 党委
    PartyGroup, // 党小组
    EnterpriseBranch, // 新经济组织党支部
    SocialBranch, // 社会组织党支部
    UnitOrganization, // 机关、单位党组织
};

template <>
struct Codes<OrganizationKind>
{
    static constexpr std::array table{
        std::pair{OrganizationKind::DistrictCommittee, "district_committee"},
        std::pair{OrganizationKind::SubdistrictCommittee, "subdistrict_committee"},
        std::pair{OrganizationKind::CommunityBranch, "community_branch"},
        std::pair{OrganizationKind::GeneralBranch, "general_branch"},
        std::pair{OrganizationKind::Committee, "committee"},
        std::pair{OrganizationKind::PartyGroup, "party_group"},
        std::pair{OrganizationKind::EnterpriseBranch, "enterprise_branch"},
        std::pair{OrganizationKind::SocialBranch, "social_branch"},
        std::pair{OrganizationKind::UnitOrganization, "unit_organization"},
    };
};

/** A Party organization 党组织. Name, short name, kind and parent are the present ones; their past stands in periods.
 */
struct Organization
{
    OrganizationId id;
    QString code; // sortable and hierarchical: a child's begins with its parent's
    QString name;
    QString shortName;
    OrganizationKind kind = OrganizationKind::CommunityBranch;
    OrganizationId parentId;
    QDate founded;
    QDate dissolved;
    QString dissolvedReason; // given when it was dissolved
    QString address;
    QString phone;
    int population = 0;
    int households = 0;
    qint64 rowVersion = 1;
};

/** The short name that people use: 朝阳社区党支部 → 朝阳社区, 亭湖街道党工委 → 亭湖街道; the name where nothing is to
 * be cut. */
QString shortNameOf(const QString &name);

/** Whether members can belong to an organization of this kind (committees above branches have none of their own). */
constexpr bool takesMembers(OrganizationKind kind)
{
    return kind != OrganizationKind::DistrictCommittee && kind != OrganizationKind::SubdistrictCommittee;
}

} // namespace dangjian
