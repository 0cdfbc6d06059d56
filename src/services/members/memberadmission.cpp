// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberadmission.h"

#include "members/idnumber.h"
#include "organizations/organizationrepository.h"
#include "units/unitrepository.h"

namespace dangjian {

Done completeMember(Member &member, QDate today)
{
    member.name = cleanName(member.name);
    member.idNumber = cleanIdNumber(member.idNumber);
    fillFromIdNumber(member);
    for (const MemberFinding &finding : findingsOf(member, today))
        if (finding.level == FindingLevel::Error)
            return failure(ErrorCode::Invalid, finding.field, {finding.code});
    return {};
}

Done requireBranch(Connection &connection, OrganizationId branch, QDate on)
{
    const auto organization = OrganizationRepository(connection).byId(branch);
    if (!organization)
        return failure(organization.error());
    if (!takesMembers(organization->kind))
        return failure(ErrorCode::Invalid, QStringLiteral("branch_id"), {QStringLiteral("branch.takes_none")});
    if (organization->dissolved.isValid() && organization->dissolved <= on)
        return failure(ErrorCode::Invalid, QStringLiteral("branch_id"), {QStringLiteral("branch.dissolved")});
    return {};
}

Result<AddedMember> admitMember(
    Transaction &transaction, const NameReader &reader, QDate today, const NewMember &newMember)
{
    Connection &connection = transaction.connection();
    Member member = newMember.member;
    member.id = {};
    member.rowVersion = 1;
    if (Done done = completeMember(member, today); !done)
        return failure(done.error());
    if (Done done = requireBranch(connection, member.branchId, today); !done)
        return failure(done.error());
    MemberRepository members(connection, reader);
    const auto holder = members.idByIdNumber(member.idNumber);
    if (!holder)
        return failure(holder.error());
    if (*holder)
        return failure(ErrorCode::Duplicate, QStringLiteral("id_number"), {QString::number(holder->value)});
    if (!newMember.unitName.trimmed().isEmpty()) {
        const auto unit = UnitRepository(connection).ensure(transaction, newMember.unitName.simplified());
        if (!unit)
            return failure(unit.error());
        member.unitId = *unit;
    }
    if (Done done = members.insert(transaction, member, member.reported); !done)
        return failure(done.error());
    const auto certificate = CertificateRepository(connection).issue(transaction, member.id, member.category, today);
    if (!certificate)
        return failure(certificate.error());
    if (Done done = members.addCertificateKey(transaction, member.id, certificate->number); !done)
        return failure(done.error());
    return AddedMember{member.id, certificate->number};
}

} // namespace dangjian
