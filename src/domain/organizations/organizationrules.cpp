// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organizationrules.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLevels = 16;

const Organization *find(const QList<Organization> &all, OrganizationId id)
{
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [id](const Organization &other) { return other.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

std::optional<OrganizationFault> faultOf(const Organization &organization, const QList<Organization> &all)
{
    if (organization.name.trimmed().isEmpty())
        return OrganizationFault{u"name"_s, u"title.missing"_s};
    if (organization.code.trimmed().isEmpty())
        return OrganizationFault{u"code"_s, u"code.missing"_s};
    if (organization.dissolved.isValid() && organization.founded.isValid()
        && organization.dissolved < organization.founded)
        return OrganizationFault{u"dissolved"_s, u"dissolved.before_founded"_s};
    if (organization.kind == OrganizationKind::DistrictCommittee) {
        if (organization.parentId)
            return OrganizationFault{u"parent_id"_s, u"parent.of_district"_s};
        // A store is one district's: one root.
        const bool second = std::any_of(all.cbegin(), all.cend(), [&](const Organization &other) {
            return other.id != organization.id && other.kind == OrganizationKind::DistrictCommittee;
        });
        return second ? std::optional(OrganizationFault{u"kind"_s, u"kind.second_district"_s}) : std::nullopt;
    }
    // Up to the root: the parent must exist, and the organization must not stand above itself.
    OrganizationId above = organization.parentId;
    for (int level = 0; level == 0 || above; ++level) {
        if ((above && above == organization.id) || level > mostLevels)
            return OrganizationFault{u"parent_id"_s, u"parent.circle"_s};
        const Organization *parent = above ? find(all, above) : nullptr;
        if (!parent)
            return OrganizationFault{u"parent_id"_s, u"parent.missing"_s};
        if (level == 0 && parent->kind == OrganizationKind::PartyGroup)
            return OrganizationFault{u"parent_id"_s, u"parent.party_group"_s};
        // Codes sort as the tree stands: what is below an organization comes right behind it.
        if (level == 0 && !(organization.code.startsWith(parent->code) && organization.code != parent->code))
            return OrganizationFault{u"code"_s, u"code.not_below_parent"_s};
        above = parent->parentId;
    }
    // Two of one name side by side cannot be told apart; a dissolved one's name may be taken up again.
    const bool taken = std::any_of(all.cbegin(), all.cend(), [&](const Organization &other) {
        return other.id != organization.id && other.parentId == organization.parentId && !other.dissolved.isValid()
            && !organization.dissolved.isValid() && other.name == organization.name;
    });
    return taken ? std::optional(OrganizationFault{u"name"_s, u"name.taken_beside"_s}) : std::nullopt;
}

} // namespace dangjian
