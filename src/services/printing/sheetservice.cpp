// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetservice.h"

#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"
#include "printing/paperrows.h"
#include "store/storeaccess.h"

#include <QPromise>

namespace dangjian {

SheetService::SheetService(Store &store) : m_store(store) { }

QFuture<Result<LaidSheets>> SheetService::pages(MemberId member, PaperKind kind, Imposition imposition)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [member, kind, imposition, &access](Connection &connection) -> Result<LaidSheets> {
        const auto fonts = PrintFonts::load();
        if (!fonts)
            return failure(fonts.error());
        PaperRows rows(connection, access.reader(), access.clock().today());
        if (Done done = rows.prepare(); !done)
            return failure(done.error());
        const auto sheets
            = [imposition](Result<QList<Page>> pages, const CertificateLines &lines) -> Result<LaidSheets> {
            if (!pages)
                return failure(pages.error());
            return LaidSheets{*pages, imposition, lines};
        };
        if (kind == PaperKind::RegistrationForm) {
            const auto paper = rows.registrationForm(member);
            if (!paper)
                return failure(paper.error());
            return sheets(RegistrationForm(*fonts).layout(*paper), {});
        }
        const auto row = rows.certificate(member);
        if (!row)
            return failure(row.error());
        return sheets(CertificateBooklet(*fonts).layout(row->paper, imposition), row->lines);
    });
}

QFuture<Done> SheetService::notePrinted(const LaidSheets &sheets, const QSet<int> &pages)
{
    const auto printed
        = sheets.lines.certificate.isNull() ? std::nullopt : printedSides(sheets.lines, sheets.imposition, pages);
    if (printed)
        return CertificateService(m_store).notePrinted({*printed});
    QPromise<Done> promise;
    promise.start();
    promise.addResult(Done());
    promise.finish();
    return promise.future();
}

} // namespace dangjian
