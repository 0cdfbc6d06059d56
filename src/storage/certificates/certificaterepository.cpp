// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificaterepository.h"

namespace dangjian {

Result<QList<Certificate>> CertificateRepository::of(MemberId member)
{
    return selectRows<Certificate>(m_connection,
        QStringLiteral("WHERE member_id = ? ORDER BY state = 'valid' DESC, issued DESC, id DESC"), {toSql(member)});
}

Result<Certificate> CertificateRepository::validOf(MemberId member)
{
    auto rows = selectRows<Certificate>(
        m_connection, QStringLiteral("WHERE member_id = ? AND state = 'valid'"), {toSql(member)});
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? Certificate{} : rows->first();
}

Result<Certificate> CertificateRepository::issue(
    Transaction &transaction, MemberId member, MemberCategory kind, QDate on)
{
    const auto id = transaction.newId("certificate");
    if (!id)
        return failure(id.error());
    const auto serial = transaction.nextOf(QStringLiteral("certificate_number.") + codeOf(kind));
    if (!serial)
        return failure(serial.error());
    Certificate certificate;
    certificate.id = CertificateId{*id};
    certificate.number = certificateNumber(kind, transaction.header().office, *serial);
    certificate.memberId = member;
    certificate.kind = kind;
    certificate.issued = on;
    if (Done done = insertRow(transaction, certificate); !done)
        return failure(done.error());
    return certificate;
}

Done CertificateRepository::end(
    Transaction &transaction, Certificate certificate, CertificateState state, QDate on, const QString &reason)
{
    certificate.state = state;
    certificate.ended = on;
    certificate.reason = reason;
    return updateRow(transaction, certificate);
}

Done CertificateRepository::notePrinted(
    Transaction &transaction, CertificateId id, QDate on, int firstLine, const QList<qint64> &participationIds)
{
    auto certificate = selectById<Certificate>(m_connection, id);
    if (!certificate)
        return failure(certificate.error());
    if (on.isValid())
        certificate->printed = on;
    certificate->linesPrinted = firstLine - 1 + int(participationIds.size());
    if (Done done = updateRow(transaction, *certificate); !done)
        return done;
    // Printed anew: what stands on the new paper counts.
    if (Done done = m_connection.execute(
            QStringLiteral("DELETE FROM printed_line WHERE certificate_id = ? AND line >= ?"), {id.value, firstLine});
        !done)
        return done;
    int line = firstLine;
    for (qint64 participation : participationIds) {
        const auto lineId = transaction.newId("printed_line");
        if (!lineId)
            return failure(lineId.error());
        PrintedLine printed;
        printed.id.value = *lineId;
        printed.certificateId = id;
        printed.line = line++;
        printed.participationId.value = participation;
        if (Done done = insertRow(transaction, printed); !done)
            return done;
    }
    return {};
}

} // namespace dangjian
