// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/listimport.h"

#include "organizations/organizationrepository.h"

namespace dangjian {

OrganizationId organizationNamed(RowReading &cells, const QString &field, const ImportSurroundings &with,
    const UnknownName &unknown, RosterImportRow &result)
{
    const QString named = cells.text(field);
    if (named.isEmpty())
        return with.rules.defaultBranch;
    result.branchName = named;
    const NameMatch match = with.branches.match(named);
    if (match.exact)
        return match.exact;
    QStringList args{named};
    for (const OrganizationId id : match.similar)
        args << with.branches.nameOf(id);
    if (match.similar.isEmpty())
        cells.note(unknown.level, unknown.code, field, args);
    else
        cells.note(RosterState::Choice, QStringLiteral("branch.similar"), field, args);
    return {};
}

Result<QHash<OrganizationId, Organization>> organizationsById(Connection &connection)
{
    const auto all = OrganizationRepository(connection).all();
    if (!all)
        return failure(all.error());
    QHash<OrganizationId, Organization> organizations;
    for (const Organization &organization : *all)
        organizations.insert(organization.id, organization);
    return organizations;
}

} // namespace dangjian
