// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoaccounts.h"

#include "services.h"

#include <algorithm>

namespace dangjian {

namespace {

/** The organization of a kind below one with this code (any where it is empty), the first by code; null: none. */
const Organization *firstOf(const QList<Organization> &all, OrganizationKind kind, const QString &below)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Organization &each) {
        return each.kind == kind && each.code.startsWith(below) && !each.dissolved.isValid();
    });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

Result<QList<DemoAccount>> addDemoAccounts(Services &services)
{
    const auto all = services.organizations.all().result();
    if (!all)
        return failure(all.error());
    const Organization *district = firstOf(*all, OrganizationKind::DistrictCommittee, {});
    const Organization *subdistrict = firstOf(*all, OrganizationKind::SubdistrictCommittee, {});
    const Organization *branch
        = subdistrict ? firstOf(*all, OrganizationKind::CommunityBranch, subdistrict->code) : nullptr;
    if (!district || !subdistrict || !branch)
        return failure(ErrorCode::NotFound, QStringLiteral("organization"));
    // Who looks up and prints does so for the subdistrict.
    const std::pair<DemoAccount, const Organization *> accounts[] = {
        {{QStringLiteral("zuzhibu"), QStringLiteral("沈建华"), Role::Department, {},
             QStringLiteral("demo-zuzhibu-2026")},
            district},
        {{QStringLiteral("jiedao"), QStringLiteral("陆文娟"), Role::Subdistrict, {},
             QStringLiteral("demo-jiedao-2026")},
            subdistrict},
        {{QStringLiteral("shequ"), QStringLiteral("曹立新"), Role::Branch, {}, QStringLiteral("demo-shequ-2026")},
            branch},
        {{QStringLiteral("yuelan"), QStringLiteral("戴晓芸"), Role::Reader, {}, QStringLiteral("demo-yuelan-2026")},
            subdistrict},
    };
    QList<DemoAccount> made;
    for (const auto &[wanted, organization] : accounts) {
        Account account;
        account.name = wanted.name;
        account.fullName = wanted.fullName;
        account.role = wanted.role;
        account.organizationId = organization->id;
        if (const auto id = services.accounts.add(account, wanted.password).result(); !id)
            return failure(id.error());
        DemoAccount told = wanted;
        told.organizationCode = organization->code;
        told.organization = organization->name;
        made.append(told);
    }
    return made;
}

} // namespace dangjian
