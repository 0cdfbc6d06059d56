// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/personwords.h"

#include "app/words.h"
#include "members/memberservice.h"

#include <QCoreApplication>

namespace dangjian {

int ageOn(QDate birth, QDate on)
{
    const bool before = on.month() < birth.month() || (on.month() == birth.month() && on.day() < birth.day());
    return on.year() - birth.year() - (before ? 1 : 0);
}

QString standingLine(const Member &member)
{
    QStringList words{wordFor(member.category), wordFor(member.standing)};
    if (member.state != MembershipState::Normal)
        words.append(wordFor(member.state));
    if (member.lostContact)
        words.append(QCoreApplication::translate("Person", "lost contact"));
    if (member.away)
        words.append(QCoreApplication::translate("Person", "away"));
    if (member.hardship)
        words.append(QCoreApplication::translate("Person", "in hardship"));
    return words.join(QStringLiteral(" · "));
}

QString validCertificate(const MemberDetails &details)
{
    for (const Certificate &certificate : details.certificates)
        if (certificate.state == CertificateState::Valid)
            return certificate.number;
    return {};
}

} // namespace dangjian
