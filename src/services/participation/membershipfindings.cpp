// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/membershipfindings.h"

#include "members/memberperiods.h"

namespace dangjian {

Result<QList<ParticipationFinding>> membershipFindings(
    Connection &connection, const Member &member, const Participation &entry)
{
    QList<ParticipationFinding> findings;
    if (!entry.date.isValid())
        return findings;
    if (member.birth.isValid() && entry.date < member.birth)
        findings.append({false, QStringLiteral("date.before_birth")});
    // A suspended member may take part: what ends it is death, or belonging elsewhere.
    if (member.state == MembershipState::Normal || member.state == MembershipState::Suspended)
        return findings;
    const auto periods = periodsOf<MemberStatePeriod>(connection, member.id);
    if (!periods)
        return failure(periods.error());
    for (const MemberStatePeriod &period : *periods) {
        const bool began = !period.from.isValid() || period.from <= entry.date;
        if (!began || (period.until.isValid() && period.until <= entry.date))
            continue;
        if (period.value == MembershipState::Deceased)
            findings.append({false, QStringLiteral("member.deceased")});
        else if (period.value == MembershipState::TransferredOut || period.value == MembershipState::Expelled)
            findings.append({false, QStringLiteral("member.left")});
    }
    return findings;
}

} // namespace dangjian
