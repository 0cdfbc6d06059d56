// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperlayouts.h"

#include "printing/papercatalogue.h"
#include "sheets/sheetlibrary.h"
#include "store/storeaccess.h"

namespace dangjian {

PaperLayouts::PaperLayouts(std::unique_ptr<Connection> connection, const StoreAccess &access,
    const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters, SheetDescription certificate,
    SheetDescription form)
    : m_connection(std::move(connection)),
      m_booklet(fonts, std::move(certificate)),
      m_form(fonts, std::move(form)),
      m_index(fonts),
      m_rows(*m_connection, access.reader(), access.clock().today()),
      m_letters(*m_connection, access.reader(), access.clock().today(), m_rows, fonts, letters)
{
}

Result<std::shared_ptr<PaperLayouts>> PaperLayouts::make(
    const StoreAccess &access, const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters)
{
    auto connection = access.openReader();
    if (!connection)
        return failure(connection.error());
    // A read transaction that stays open: what people enter meanwhile does not change the run.
    if (Done done = (*connection)->execute(QStringLiteral("BEGIN")); !done)
        return failure(done.error());
    const auto certificate = SheetLibrary::sheet(**connection, paperInfo(PaperKind::Certificate).sheet);
    if (!certificate)
        return failure(certificate.error());
    const auto form = SheetLibrary::sheet(**connection, paperInfo(PaperKind::RegistrationForm).sheet);
    if (!form)
        return failure(form.error());
    auto layouts = std::shared_ptr<PaperLayouts>(
        new PaperLayouts(std::move(*connection), access, fonts, letters, certificate->inUse(), form->inUse()));
    if (Done done = layouts->m_rows.prepare(); !done)
        return failure(done.error());
    if (Done done = layouts->m_letters.prepare(); !done)
        return failure(done.error());
    return layouts;
}

Result<QList<Page>> PaperLayouts::layout(MemberId id, PaperKind kind, Imposition imposition, CertificateLines &lines)
{
    if (kind == PaperKind::RegistrationForm) {
        const auto paper = m_rows.registrationForm(id);
        if (!paper)
            return failure(paper.error());
        return m_form.layout(*paper);
    }
    if (kind != PaperKind::Certificate) {
        auto letter = m_letters.layout(id, kind);
        if (!letter)
            return failure(letter.error());
        return letter->sheet.pages;
    }
    const auto row = m_rows.certificate(id);
    if (!row)
        return failure(row.error());
    lines = row->lines;
    return m_booklet.layout(row->paper, imposition);
}

Result<std::optional<Error>> PaperLayouts::sheetFault(PaperKind kind)
{
    const auto sheet = SheetLibrary::sheet(*m_connection, paperInfo(kind).sheet);
    if (!sheet)
        return failure(sheet.error());
    return sheet->fault;
}

Result<PaperFacts> PaperLayouts::facts(MemberId id, PaperKind kind, Imposition imposition)
{
    if (kind == PaperKind::RegistrationForm) {
        const auto paper = m_rows.registrationForm(id, PaperRows::Photo::Without);
        if (!paper)
            return failure(paper.error());
        return PaperFacts{paper->name, paper->certificateNumber, registrationFormPages, m_form.missing(*paper)};
    }
    if (kind != PaperKind::Certificate) {
        const auto letter = m_letters.layout(id, kind);
        if (!letter)
            return failure(letter.error());
        return PaperFacts{letter->name, letter->number, int(letter->sheet.pages.size()), letter->sheet.missing};
    }
    const auto row = m_rows.certificate(id, PaperRows::Photo::Without);
    if (!row)
        return failure(row.error());
    const qsizetype pages = pagesOfCertificate(row->paper.lines.size());
    return PaperFacts{row->paper.name, row->paper.number, int(pagesOnSides(pages, imposition, certificatePages).size()),
        m_booklet.missing(row->paper)};
}

IndexSheet indexSheetFor(PaperKind kind, Imposition imposition)
{
    if (kind == PaperKind::RegistrationForm || (kind == PaperKind::Certificate && imposition == Imposition::FoldedA4))
        return {{210, 297}, true};
    if (kind == PaperKind::EnvelopeDl || kind == PaperKind::EnvelopeC5)
        return {{210, 148}, false};
    if (kind != PaperKind::Certificate)
        return {{210, 297}, false};
    if (imposition == Imposition::FoldedA5)
        return {{210, 148}, true};
    return {{105, 148}, false};
}

} // namespace dangjian
