// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperlayouts.h"

#include "printing/papercatalogue.h"
#include "printing/paperdisclosure.h"
#include "sheets/sheetlibrary.h"
#include "store/storeaccess.h"

namespace dangjian {

PaperLayouts::PaperLayouts(std::unique_ptr<Connection> connection, const StoreAccess &access,
    const std::shared_ptr<const PrintFonts> &fonts, const LetterOptions &letters, SheetDescription certificate,
    SheetDescription form)
    : m_connection(std::move(connection)),
      m_booklet(fonts, std::move(certificate)),
      m_form(fonts, std::move(form)),
      m_fonts(fonts),
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

Result<BranchIndexPages *> PaperLayouts::indexPages(const IndexSheet &sheet)
{
    auto pages = m_indexes.find(sheet.name);
    if (pages == m_indexes.end()) {
        const auto used = SheetLibrary::sheet(*m_connection, sheet.name);
        if (!used)
            return failure(used.error());
        pages = m_indexes.try_emplace(sheet.name, m_fonts, used->inUse(), sheet.twoSided).first;
    }
    return &pages->second;
}

Result<QList<Page>> PaperLayouts::index(const BranchIndex &index, const IndexSheet &sheet)
{
    const auto pages = indexPages(sheet);
    if (!pages)
        return failure(pages.error());
    return (*pages)->layout(index);
}

Result<int> PaperLayouts::sidesOfIndex(const BranchIndex &index, const IndexSheet &sheet)
{
    const auto pages = indexPages(sheet);
    if (!pages)
        return failure(pages.error());
    return (*pages)->sides(index);
}

Result<std::optional<Error>> PaperLayouts::sheetFault(const QString &name)
{
    const auto sheet = SheetLibrary::sheet(*m_connection, name);
    if (!sheet)
        return failure(sheet.error());
    return sheet->fault;
}

Result<bool> PaperLayouts::tellsPersonalData(PaperKind kind, const LetterOptions &letters)
{
    return dangjian::tellsPersonalData(*m_connection, kind, letters);
}

Result<PaperFacts> PaperLayouts::facts(MemberId id, PaperKind kind, Imposition imposition, bool withSides)
{
    if (kind == PaperKind::RegistrationForm) {
        const auto paper = m_rows.registrationForm(id, PaperRows::Photo::Without);
        if (!paper)
            return failure(paper.error());
        return PaperFacts{paper->name, paper->certificateNumber, registrationFormPages, m_form.missing(*paper)};
    }
    if (kind != PaperKind::Certificate)
        return m_letters.facts(id, kind, withSides);
    const auto row = m_rows.certificate(id, PaperRows::Photo::Without);
    if (!row)
        return failure(row.error());
    const qsizetype pages = pagesOfCertificate(row->paper.lines.size());
    return PaperFacts{row->paper.name, row->paper.number, int(pagesOnSides(pages, imposition, certificatePages).size()),
        m_booklet.missing(row->paper)};
}

IndexSheet indexSheetFor(PaperKind kind, Imposition imposition)
{
    const bool folded = kind == PaperKind::Certificate && imposition == Imposition::FoldedA4;
    if (kind == PaperKind::RegistrationForm || folded)
        return {QStringLiteral("index_a4"), true};
    if (kind == PaperKind::EnvelopeDl || kind == PaperKind::EnvelopeC5)
        return {QStringLiteral("index_a5"), false};
    if (kind != PaperKind::Certificate)
        return {QStringLiteral("index_a4"), false};
    if (imposition == Imposition::FoldedA5)
        return {QStringLiteral("index_a5"), true};
    return {QStringLiteral("index_a6"), false};
}

} // namespace dangjian
