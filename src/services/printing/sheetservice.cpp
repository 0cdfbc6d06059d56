// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetservice.h"

#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"
#include "paper/missingglyphs.h"
#include "printing/papercatalogue.h"
#include "printing/paperdisclosure.h"
#include "printing/paperlayouts.h"
#include "printing/printable.h"
#include "printing/togetherprinting.h"
#include "sheets/sheetlibrary.h"
#include "store/storeaccess.h"

#include <QPromise>

namespace dangjian {

namespace {

/** The letter of one member, or the sheet on which this one would stand with others. */
Result<LaidSheets> letterPages(Connection &connection, const StoreAccess &access, PaperRows &rows,
    const std::shared_ptr<const PrintFonts> &fonts, MemberId member, PaperKind kind, const LetterOptions &options)
{
    LetterLayouts layouts(connection, access.reader(), access.clock().today(), rows, fonts, options);
    if (Done done = layouts.prepare(); !done)
        return failure(done.error());
    LaidSheets sheets;
    if (paperInfo(kind).together) {
        const auto first = firstPagesTogether(layouts, {member}, kind, 1);
        if (!first)
            return failure(first.error());
        sheets.pages = first->pages;
        return sheets;
    }
    const auto letter = layouts.layout(member, kind);
    if (!letter)
        return failure(letter.error());
    if (!letter->sheet.missing.isEmpty())
        return failure(glyphsMissing({letter->sheet.missing}));
    sheets.pages = letter->sheet.pages;
    return sheets;
}

} // namespace

SheetService::SheetService(Store &store) : m_store(store) { }

QFuture<Result<LaidSheets>> SheetService::pages(
    MemberId member, PaperKind kind, Imposition imposition, const LetterOptions &letters)
{
    StoreAccess &access = m_store.access();
    return access.read(
        Lane::Bulk, [member, kind, imposition, letters, &access](Connection &connection) -> Result<LaidSheets> {
            const auto fonts = PrintFonts::load();
            if (!fonts)
                return failure(fonts.error());
            PaperRows rows(connection, access.reader(), access.clock().today());
            if (Done done = rows.prepare(); !done)
                return failure(done.error());
            const auto used = SheetLibrary::sheet(connection, paperInfo(kind).sheet);
            if (!used)
                return failure(used.error());
            const auto tells = dangjian::tellsPersonalData(connection, kind, letters);
            if (!tells)
                return failure(tells.error());
            const auto sheets = [&](Result<QList<Page>> pages, const CertificateLines &lines) -> Result<LaidSheets> {
                if (!pages)
                    return failure(pages.error());
                return LaidSheets{*pages, imposition, lines, used->fault, *tells};
            };
            if (kind == PaperKind::RegistrationForm) {
                const auto paper = rows.registrationForm(member);
                if (!paper)
                    return failure(paper.error());
                return sheets(RegistrationForm(*fonts, used->inUse()).layout(*paper), {});
            }
            if (kind != PaperKind::Certificate) {
                auto laid = letterPages(connection, access, rows, *fonts, member, kind, letters);
                if (laid) {
                    laid->sheetFault = used->fault;
                    laid->tellsPersonalData = *tells;
                }
                return laid;
            }
            const auto row = rows.certificate(member);
            if (!row)
                return failure(row.error());
            return sheets(CertificateBooklet(*fonts, used->inUse()).layout(row->paper, imposition), row->lines);
        });
}

QFuture<Result<LaidSheets>> SheetService::firstPages(
    const PrintSelection &selection, const PrintOptions &options, int most)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [selection, options, most, &access](Connection &) -> Result<LaidSheets> {
        const auto fonts = PrintFonts::load();
        if (!fonts)
            return failure(fonts.error());
        const auto layouts = PaperLayouts::make(access, *fonts, options.letters);
        if (!layouts)
            return failure(layouts.error());
        PaperRows &rows = (*layouts)->rows();
        // Who has no such paper is left out of a run, too.
        const auto printable = printableMembers(selection, options, rows, (*layouts)->letters().rows());
        if (!printable)
            return failure(printable.error());
        const QList<MemberId> &members = printable->members;
        const auto fault = (*layouts)->sheetFault(paperInfo(options.kind).sheet);
        if (!fault)
            return failure(fault.error());
        LaidSheets sheets;
        sheets.sheetFault = *fault;
        const auto tells = (*layouts)->tellsPersonalData(options.kind, options.letters);
        if (!tells)
            return failure(tells.error());
        sheets.tellsPersonalData = *tells;
        if (paperInfo(options.kind).together && !members.isEmpty()) {
            const auto first = firstPagesTogether((*layouts)->letters(), members, options.kind, most);
            if (!first)
                return failure(first.error());
            sheets.pages = first->pages;
            if (*tells)
                sheets.people = first->people;
            return sheets;
        }
        for (MemberId member : members) {
            CertificateLines lines;
            const auto pages = (*layouts)->layout(member, options.kind, options.imposition, lines);
            // Who has no such paper is left out of a run, too.
            if (!pages && pages.error().code != ErrorCode::StateForbids)
                return failure(pages.error());
            if (pages) {
                sheets.pages += *pages;
                if (*tells)
                    sheets.people.append(member);
            }
            if (sheets.pages.size() >= most)
                break;
        }
        if (sheets.pages.isEmpty())
            return failure(ErrorCode::NotFound, QStringLiteral("members_to_print"));
        return sheets;
    });
}

QFuture<Result<bool>> SheetService::tellsPersonalData(PaperKind kind, const LetterOptions &letters)
{
    return m_store.access().read(Lane::Quick, [kind, letters](Connection &connection) -> Result<bool> {
        return dangjian::tellsPersonalData(connection, kind, letters);
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
