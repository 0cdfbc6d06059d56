// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificateservice.h"

#include "certificates/certificatekeeping.h"
#include "certificates/entitlement.h"
#include "members/presentdate.h"
#include "store/storeaccess.h"

#include <algorithm>

namespace dangjian {

namespace {

/** What each act on one member's certificate begins with. */
struct Holding
{
    Member member;
    Certificate valid; // a null id where there is none
    QDate day; // today; a certificate issued ahead of it does not end before its issue
};

Result<Holding> holdingOf(Connection &connection, const NameReader &reader, MemberId memberId)
{
    const auto member = MemberRepository(connection, reader).byId(memberId);
    if (!member)
        return failure(member.error());
    const auto valid = CertificateRepository(connection).validOf(memberId);
    if (!valid)
        return failure(valid.error());
    const auto today = presentDate(connection);
    if (!today)
        return failure(today.error());
    const QDate day = valid->issued.isValid() ? std::max(*today, valid->issued) : *today;
    return Holding{.member = *member, .valid = *valid, .day = day};
}

Failure forbidden(const QString &why)
{
    return failure(ErrorCode::StateForbids, QStringLiteral("certificate"), {why});
}

} // namespace

CertificateService::CertificateService(Store &store) : m_store(store) { }

QFuture<Result<QString>> CertificateService::issue(MemberId memberId)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::CertificateIssue, QString::number(memberId.value),
        [memberId, &access](Transaction &transaction) -> Result<QString> {
            const auto holding = holdingOf(transaction.connection(), access.reader(), memberId);
            if (!holding)
                return failure(holding.error());
            if (!holdsCertificate(holding->member.state))
                return forbidden(QStringLiteral("certificate.none_due"));
            if (holding->valid.id)
                return forbidden(QStringLiteral("certificate.valid_already"));
            return issueCertificate(transaction, access.reader(), holding->member, holding->day);
        });
}

QFuture<Result<QString>> CertificateService::replace(MemberId memberId, const QString &reason, bool lost)
{
    StoreAccess &access = m_store.access();
    return access.write(lost ? ActKind::CertificateLost : ActKind::CertificateReplace, QString::number(memberId.value),
        [memberId, reason, lost, &access](Transaction &transaction) -> Result<QString> {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            const auto holding = holdingOf(transaction.connection(), access.reader(), memberId);
            if (!holding)
                return failure(holding.error());
            if (!holdsCertificate(holding->member.state))
                return forbidden(QStringLiteral("certificate.none_due"));
            const auto state = lost ? CertificateState::Lost : CertificateState::Replaced;
            if (holding->valid.id)
                if (Done done = CertificateRepository(transaction.connection())
                                    .end(transaction, holding->valid, state, holding->day, reason.trimmed());
                    !done)
                    return failure(done.error());
            return issueCertificate(transaction, access.reader(), holding->member, holding->day);
        });
}

QFuture<Done> CertificateService::withdraw(MemberId memberId, const QString &reason)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::CertificateWithdraw, QString::number(memberId.value),
        [memberId, reason, &access](Transaction &transaction) -> Done {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::ReasonMissing);
            const auto holding = holdingOf(transaction.connection(), access.reader(), memberId);
            if (!holding)
                return failure(holding.error());
            if (!holding->valid.id)
                return forbidden(QStringLiteral("certificate.none_valid"));
            return CertificateRepository(transaction.connection())
                .end(transaction, holding->valid, CertificateState::Withdrawn, holding->day, reason.trimmed());
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
