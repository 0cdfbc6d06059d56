// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificate.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** Use cases on registration certificates 登记证. */
class CertificateService
{
public:
    explicit CertificateService(Store &store);

    /**
     * The member's valid certificate gives way to a new one (worn out, data changed, lost); gives the new number.
     * StateForbids (certificate.none_due) for a member whose state allows no certificate.
     */
    QFuture<Result<QString>> replace(MemberId member, const QString &reason, bool lost);

    /** Takes the valid certificate back; no other is issued. StateForbids (certificate.none_valid) where there is none.
     */
    QFuture<Done> withdraw(MemberId member, const QString &reason);
    /**
     * Issues a certificate to a member who has none; gives its number. StateForbids (certificate.valid_already,
     * certificate.none_due).
     */
    QFuture<Result<QString>> issue(MemberId member);

    /** Notes that booklets came out of the printer, with the lines that stand on them; one act. */
    struct Printed
    {
        CertificateId certificate;
        QList<qint64> participationIds; // by line, beginning with firstLine
        int firstLine = 1;
        bool whole = true; // all pages came out: the certificate counts as printed
    };
    QFuture<Done> notePrinted(const QList<Printed> &printed);

private:
    Store &m_store;
};

} // namespace dangjian
