// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberadmission.h"

#include "certificates/certificatekeeping.h"
#include "members/idnumber.h"
#include "members/presentdate.h"
#include "organizations/organizationrepository.h"
#include "units/unitrepository.h"

namespace dangjian {

Result<QList<MemberFinding>> completeMember(Member &member, QDate today)
{
    member.name = cleanName(member.name);
    member.idNumber = cleanIdNumber(member.idNumber);
    fillFromIdNumber(member);
    QList<MemberFinding> findings = findingsOf(member, today);
    for (const MemberFinding &finding : std::as_const(findings))
        if (finding.level == FindingLevel::Error)
            return failure(ErrorCode::Invalid, finding.field, QStringList{finding.code} + finding.args);
    return findings;
}

Done giveUnit(Transaction &transaction, const QString &unitName, Member &member)
{
    const QString name = unitName.simplified();
    if (name.isEmpty())
        return {};
    if (name.size() > longestUnitName)
        return failure(ErrorCode::Invalid, QStringLiteral("unit"),
            {QStringLiteral("text.too_long"), QString::number(longestUnitName), QStringLiteral("unit")});
    const auto unit = UnitRepository(transaction.connection()).ensure(transaction, name);
    if (!unit)
        return failure(unit.error());
    member.unitId = *unit;
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

Result<AddedMember> admitMember(Transaction &transaction, const NameReader &reader, const NewMember &newMember)
{
    Connection &connection = transaction.connection();
    Member member = newMember.member;
    member.id = {};
    member.rowVersion = 1;
    const auto today = presentDate(connection);
    if (!today)
        return failure(today.error());
    auto warnings = completeMember(member, *today);
    if (!warnings)
        return failure(warnings.error());
    if (Done done = requireBranch(connection, member.branchId, *today); !done)
        return failure(done.error());
    MemberRepository members(connection, reader);
    const auto holder = members.idByIdNumber(member.idNumber);
    if (!holder)
        return failure(holder.error());
    if (*holder)
        return failure(ErrorCode::Duplicate, QStringLiteral("id_number"), {QString::number(holder->value)});
    if (Done done = giveUnit(transaction, newMember.unitName, member); !done)
        return failure(done.error());
    if (Done done = members.insert(transaction, member, member.reported); !done)
        return failure(done.error());
    const auto certificate = settleCertificate(transaction, reader, member, *today, {});
    if (!certificate)
        return failure(certificate.error());
    return AddedMember{member.id, *certificate, std::move(*warnings)};
}

} // namespace dangjian
