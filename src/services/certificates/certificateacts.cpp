// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Withdrawing and issuing, each on its own.
#include "certificates/certificaterepository.h"
#include "certificates/certificateservice.h"
#include "certificates/entitlement.h"
#include "members/memberrepository.h"
#include "members/presentdate.h"
#include "store/storeaccess.h"

#include <algorithm>

namespace dangjian {

QFuture<Done> CertificateService::withdraw(MemberId memberId, const QString &reason)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::CertificateWithdraw, QString::number(memberId.value),
        [memberId, reason, &access](Transaction &transaction) -> Done {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            Connection &connection = transaction.connection();
            if (const auto member = MemberRepository(connection, access.reader()).byId(memberId); !member)
                return failure(member.error());
            const auto today = presentDate(connection);
            if (!today)
                return failure(today.error());
            CertificateRepository certificates(connection);
            const auto valid = certificates.validOf(memberId);
            if (!valid)
                return failure(valid.error());
            if (!valid->id)
                return failure(
                    ErrorCode::StateForbids, QStringLiteral("certificate"), {QStringLiteral("certificate.none_valid")});
            const QDate day = valid->issued.isValid() ? std::max(*today, valid->issued) : *today;
            return certificates.end(transaction, *valid, CertificateState::Withdrawn, day, reason.trimmed());
        });
}

QFuture<Result<QString>> CertificateService::issue(MemberId memberId)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::CertificateIssue, QString::number(memberId.value),
        [memberId, &access](Transaction &transaction) -> Result<QString> {
            Connection &connection = transaction.connection();
            MemberRepository members(connection, access.reader());
            const auto member = members.byId(memberId);
            if (!member)
                return failure(member.error());
            if (!holdsCertificate(member->state))
                return failure(
                    ErrorCode::StateForbids, QStringLiteral("certificate"), {QStringLiteral("certificate.none_due")});
            CertificateRepository certificates(connection);
            const auto valid = certificates.validOf(memberId);
            if (!valid)
                return failure(valid.error());
            if (valid->id)
                return failure(ErrorCode::StateForbids, QStringLiteral("certificate"),
                    {QStringLiteral("certificate.valid_already")});
            const auto today = presentDate(connection);
            if (!today)
                return failure(today.error());
            const auto issued = certificates.issue(transaction, memberId, member->category, *today);
            if (!issued)
                return failure(issued.error());
            if (Done done = members.addCertificateKey(transaction, memberId, issued->number); !done)
                return failure(done.error());
            return issued->number;
        });
}

} // namespace dangjian
