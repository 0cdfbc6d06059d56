// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificateservice.h"

#include "certificates/certificaterepository.h"
#include "certificates/entitlement.h"
#include "members/memberrepository.h"
#include "members/presentdate.h"
#include "store/storeaccess.h"

namespace dangjian {

CertificateService::CertificateService(Store &store) : m_store(store) { }

QFuture<Result<QString>> CertificateService::replace(MemberId memberId, const QString &reason, bool lost)
{
    StoreAccess &access = m_store.access();
    return access.write(lost ? ActKind::CertificateLost : ActKind::CertificateReplace, QString::number(memberId.value),
        [memberId, reason, lost, &access](Transaction &transaction) -> Result<QString> {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            Connection &connection = transaction.connection();
            MemberRepository members(connection, access.reader());
            const auto member = members.byId(memberId);
            if (!member)
                return failure(member.error());
            if (!holdsCertificate(member->state))
                return failure(
                    ErrorCode::StateForbids, QStringLiteral("certificate"), {QStringLiteral("certificate.none_due")});
            const auto today = presentDate(connection);
            if (!today)
                return failure(today.error());
            CertificateRepository certificates(connection);
            const auto valid = certificates.validOf(memberId);
            if (!valid)
                return failure(valid.error());
            if (valid->id)
                if (Done done = certificates.end(transaction, *valid,
                        lost ? CertificateState::Lost : CertificateState::Replaced, *today, reason);
                    !done)
                    return failure(done.error());
            const auto issued = certificates.issue(transaction, memberId, member->category, *today);
            if (!issued)
                return failure(issued.error());
            if (Done done = members.addCertificateKey(transaction, memberId, issued->number); !done)
                return failure(done.error());
            return issued->number;
        });
}

QFuture<Done> CertificateService::notePrinted(const QList<Printed> &printed)
{
    const QDate today = m_store.clock().today();
    return m_store.access().write(
        ActKind::CertificatePrint, QString::number(printed.size()), [printed, today](Transaction &transaction) -> Done {
            CertificateRepository certificates(transaction.connection());
            for (const Printed &one : printed)
                if (Done done = certificates.notePrinted(
                        transaction, one.certificate, one.whole ? today : QDate(), one.firstLine, one.participationIds);
                    !done)
                    return done;
            return {};
        });
}

} // namespace dangjian
