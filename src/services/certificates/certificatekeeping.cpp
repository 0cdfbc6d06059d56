// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatekeeping.h"

#include "certificates/entitlement.h"

#include <algorithm>

namespace dangjian {

Result<QString> issueCertificate(Transaction &transaction, const NameReader &reader, const Member &member, QDate on)
{
    Connection &connection = transaction.connection();
    const auto issued = CertificateRepository(connection).issue(transaction, member.id, member.category, on);
    if (!issued)
        return failure(issued.error());
    if (Done done = MemberRepository(connection, reader).addCertificateKey(transaction, member.id, issued->number);
        !done)
        return failure(done.error());
    return issued->number;
}

Result<QString> settleCertificate(
    Transaction &transaction, const NameReader &reader, const Member &member, QDate on, const QString &reason)
{
    CertificateRepository certificates(transaction.connection());
    const auto valid = certificates.validOf(member.id);
    if (!valid)
        return failure(valid.error());
    const bool holds = holdsCertificate(member.state);
    const bool fits = valid->id && valid->kind == member.category;
    if (holds && fits)
        return valid->number;
    const QDate day = valid->issued.isValid() ? std::max(on, valid->issued) : on;
    if (valid->id)
        if (Done done = certificates.end(transaction, *valid, CertificateState::Withdrawn, day, reason); !done)
            return failure(done.error());
    if (!holds)
        return QString();
    return issueCertificate(transaction, reader, member, day);
}

} // namespace dangjian
