// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/organizationnames.h"

#include <QHash>

namespace dangjian {

using namespace Qt::StringLiterals;

std::optional<OrganizationKind> organizationKindNamed(const QString &text)
{
    static const QHash<QString, OrganizationKind> names{
        {u"区委"_s, OrganizationKind::DistrictCommittee},
        {u"县委"_s, OrganizationKind::DistrictCommittee},
        {u"市委"_s, OrganizationKind::DistrictCommittee},
        {u"街道党工委"_s, OrganizationKind::SubdistrictCommittee},
        {u"党工委"_s, OrganizationKind::SubdistrictCommittee},
        {u"城郊党委"_s, OrganizationKind::SubdistrictCommittee},
        {u"街道党委"_s, OrganizationKind::SubdistrictCommittee},
        {u"镇党委"_s, OrganizationKind::SubdistrictCommittee},
        {u"社区党支部"_s, OrganizationKind::CommunityBranch},
        {u"社区支部"_s, OrganizationKind::CommunityBranch},
        {u"党支部"_s, OrganizationKind::CommunityBranch},
        {u"支部"_s, OrganizationKind::CommunityBranch},
        {u"党总支"_s, OrganizationKind::GeneralBranch},
        {u"总支"_s, OrganizationKind::GeneralBranch},
        {u"党总支部"_s, OrganizationKind::GeneralBranch},
        {u"社区党总支"_s, OrganizationKind::GeneralBranch},
        {u"党委"_s, OrganizationKind::Committee},
        {u"社区党委"_s, OrganizationKind::Committee},
        {u"基层党委"_s, OrganizationKind::Committee},
        {u"党小组"_s, OrganizationKind::PartyGroup},
        {u"新经济组织党支部"_s, OrganizationKind::EnterpriseBranch},
        {u"新经济组织"_s, OrganizationKind::EnterpriseBranch},
        {u"企业党支部"_s, OrganizationKind::EnterpriseBranch},
        {u"非公企业党支部"_s, OrganizationKind::EnterpriseBranch},
        {u"社会组织党支部"_s, OrganizationKind::SocialBranch},
        {u"社会组织"_s, OrganizationKind::SocialBranch},
        {u"机关党组织"_s, OrganizationKind::UnitOrganization},
        {u"机关单位党组织"_s, OrganizationKind::UnitOrganization},
        {u"单位党组织"_s, OrganizationKind::UnitOrganization},
        {u"机关党支部"_s, OrganizationKind::UnitOrganization},
        {u"机关党委"_s, OrganizationKind::UnitOrganization},
    };
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c == u'_')
            plain += c;
    const auto found = names.constFind(plain);
    return found == names.cend() ? fromCode<OrganizationKind>(plain) : std::optional(*found);
}

QString nameOfKind(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::DistrictCommittee:
        return u"区委"_s;
    case OrganizationKind::SubdistrictCommittee:
        return u"街道党工委"_s;
    case OrganizationKind::CommunityBranch:
        return u"社区党支部"_s;
    case OrganizationKind::GeneralBranch:
        return u"党总支"_s;
    case OrganizationKind::Committee:
        return u"党委"_s;
    case OrganizationKind::PartyGroup:
        return u"党小组"_s;
    case OrganizationKind::EnterpriseBranch:
        return u"新经济组织党支部"_s;
    case OrganizationKind::SocialBranch:
        return u"社会组织党支部"_s;
    case OrganizationKind::UnitOrganization:
        return u"机关党组织"_s;
    }
    return {};
}

std::optional<OrganizationKind> kindFromName(const QString &name)
{
    if (name.endsWith(u"党小组"))
        return OrganizationKind::PartyGroup;
    if (name.endsWith(u"党工委") || name.endsWith(u"党工作委员会") || name.endsWith(u"城郊党委"))
        return OrganizationKind::SubdistrictCommittee;
    if (name.endsWith(u"总支") || name.endsWith(u"总支部") || name.endsWith(u"总支部委员会"))
        return OrganizationKind::GeneralBranch;
    if (name.endsWith(u"区委") || name.endsWith(u"县委"))
        return OrganizationKind::DistrictCommittee;
    if (name.endsWith(u"党委") || name.endsWith(u"党委员会"))
        return OrganizationKind::Committee;
    if (name.endsWith(u"支部") || name.endsWith(u"支部委员会")) {
        if (name.contains(u"公司") || name.contains(u"集团") || name.contains(u"企业"))
            return OrganizationKind::EnterpriseBranch;
        if (name.contains(u"协会") || name.contains(u"商会") || name.contains(u"社会组织"))
            return OrganizationKind::SocialBranch;
        return OrganizationKind::CommunityBranch;
    }
    return std::nullopt;
}

} // namespace dangjian
