// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetservice.h"

#include "certificates/certificatebooklet.h"
#include "certificates/certificaterepository.h"
#include "members/registrationform.h"
#include "printing/paperrows.h"
#include "store/storeaccess.h"

namespace dangjian {

SheetService::SheetService(Store &store) : m_store(store) { }

QFuture<Result<QList<Page>>> SheetService::pages(MemberId member, PaperKind kind, Imposition imposition)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [member, kind, imposition, &access](Connection &connection) -> Result<QList<Page>> {
        const auto fonts = PrintFonts::load();
        if (!fonts)
            return failure(fonts.error());
        PaperRows rows(connection, access.reader(), access.clock().today());
        if (Done done = rows.prepare(); !done)
            return failure(done.error());
        if (kind == PaperKind::RegistrationForm) {
            const auto paper = rows.registrationForm(member);
            if (!paper)
                return failure(paper.error());
            return RegistrationForm(*fonts).layout(*paper);
        }
        const auto paper = rows.certificate(member);
        if (!paper)
            return failure(paper.error());
        return CertificateBooklet(*fonts).layout(*paper, imposition);
    });
}

QFuture<Done> SheetService::notePrinted(const QList<MemberId> &members)
{
    StoreAccess &access = m_store.access();
    const QDate today = m_store.clock().today();
    return access.write(ActKind::CertificatePrint, QString::number(members.size()),
        [members, today, &access](Transaction &transaction) -> Done {
            Connection &connection = transaction.connection();
            PaperRows rows(connection, access.reader(), today);
            CertificateRepository certificates(connection);
            for (MemberId id : members) {
                const auto lines = rows.lines(id);
                if (!lines)
                    return failure(lines.error());
                if (lines->certificate.isNull())
                    continue;
                if (Done done = certificates.notePrinted(transaction, {lines->certificate.value}, today,
                        lines->printed + 1, lines->participationIds.mid(lines->printed));
                    !done)
                    return done;
            }
            return {};
        });
}

} // namespace dangjian
