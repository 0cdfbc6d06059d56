// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/continuedprint.h"

#include "certificates/certificatebooklet.h"
#include "participation/participationrepository.h"
#include "printing/paperrows.h"
#include "sheets/personalfields.h"
#include "sheets/sheetlibrary.h"
#include "store/storeaccess.h"

#include <QPromise>

#include <algorithm>

namespace dangjian {

namespace {

constexpr double pageWidth = 105; // mm
constexpr QSizeF openBooklet{210, 148};

/** A page where it lies in the open booklet: even ones on the left. `page` counts from 1. */
PlacedPage inOpenBooklet(int page, const Page &laid)
{
    return {{page % 2 == 0 ? 0 : pageWidth, 0}, std::make_shared<const Page>(laid)};
}

/** What stands on pages (numbered from 1) of an open booklet. */
Page spread(const QList<int> &pages, const QList<Page> &laid)
{
    Page page{openBooklet, {}};
    for (int i = 0; i < pages.size(); ++i)
        page.items << inOpenBooklet(pages[i], laid[i]);
    return page;
}

/** New lines on one page of a booklet that the member brings. */
struct PageOfLines
{
    int booklet = 0;
    int page = 0; // from 1
    int firstLine = 0; // from 1
    int lastLine = 0;
    Page print{};
    Page shown{};
};

ContinuedSheet sheetOf(const PageOfLines &lines)
{
    return {lines.booklet, false, {lines.page}, lines.firstLine, lines.lastLine, {lines.print}, {lines.shown}};
}

/** Pages as they are put in: one by one, or two that lie open together. */
QList<ContinuedSheet> sheetsOf(const QList<PageOfLines> &pages, PaperPutIn paper)
{
    QList<ContinuedSheet> sheets;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        sheets << sheetOf(pages[i]);
        if (paper == PaperPutIn::OnePage)
            continue;
        ContinuedSheet &sheet = sheets.last();
        // 4 lies beside 5.
        if (i + 1 < pages.size() && pages[i + 1].booklet == pages[i].booklet && pages[i].page % 2 == 0) {
            ++i;
            sheet.pages << pages[i].page;
            sheet.lastLine = pages[i].lastLine;
            sheet.print << pages[i].print;
            sheet.shown << pages[i].shown;
        }
        sheet.print = {spread(sheet.pages, sheet.print)};
        sheet.shown = {spread(sheet.pages, sheet.shown)};
    }
    return sheets;
}

Result<QList<LineToStrike>> strikesOf(Connection &connection, MemberId member, const CertificateLines &lines)
{
    const auto entries = ParticipationRepository(connection).ofMember(member, 0);
    if (!entries)
        return failure(entries.error());
    QList<LineToStrike> strikes;
    for (const Participation &entry : *entries) {
        const auto line = int(lines.participationIds.first(lines.printed).indexOf(entry.id.value));
        if (line < 0 || entry.state == ParticipationState::Valid)
            continue;
        strikes.append({line / linesPerCertificate, int(pageOfLine(line) % certificatePages),
            line % linesPerLogPage + 1, entry.date, entry.content, entry.state == ParticipationState::Voided});
    }
    std::sort(strikes.begin(), strikes.end(), [](const LineToStrike &a, const LineToStrike &b) {
        return std::tie(a.booklet, a.page, a.row) < std::tie(b.booklet, b.page, b.row);
    });
    return strikes;
}

Result<QList<ContinuedSheet>> sheetsFor(
    CertificateBooklet &booklet, const CertificatePaper &paper, PaperPutIn putIn, Imposition fresh)
{
    const auto added = booklet.layout(paper, Imposition::SinglePages, CertificateScope::NewLines);
    if (!added)
        return failure(added.error());
    const auto whole = booklet.layout(paper);
    if (!whole)
        return failure(whole.error());
    const int total = int(paper.lines.size());
    const int printed = paper.linesAlreadyPrinted;
    const int booklets = std::max(1, (printed + linesPerCertificate - 1) / linesPerCertificate); // that are there
    QList<PageOfLines> pages;
    const QList<int> numbers = CertificateBooklet::pagesOfNewLines(paper);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int index = numbers[i] - 1; // over all booklets
        const int on = index / certificatePages;
        if (on >= booklets)
            break;
        const int logPage = index % certificatePages - (certificatePages - certificateLogPages);
        const int first = on * linesPerCertificate + logPage * linesPerLogPage;
        pages << PageOfLines{on, index % certificatePages + 1, std::max(first, printed) + 1,
            std::min(first + linesPerLogPage, total), added->at(i), whole->at(index)};
    }
    QList<ContinuedSheet> sheets = sheetsOf(pages, putIn);
    for (int on = booklets; on * certificatePages < whole->size(); ++on) {
        const QList<Page> all = whole->mid(qsizetype(on) * certificatePages, certificatePages);
        ContinuedSheet sheet;
        sheet.booklet = on;
        sheet.fresh = true;
        sheet.firstLine = on * linesPerCertificate + 1;
        sheet.lastLine = std::min((on + 1) * linesPerCertificate, total);
        sheet.print = impose(all, fresh, certificatePages);
        sheet.shown = all;
        for (int page = 1; page <= certificatePages; ++page)
            sheet.pages << page;
        sheets << sheet;
    }
    return sheets;
}

} // namespace

ContinuedPrintService::ContinuedPrintService(Store &store) : m_store(store) { }

QFuture<Result<ContinuedPrint>> ContinuedPrintService::of(MemberId member, PaperPutIn paper, Imposition fresh)
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Bulk, [member, paper, fresh, &access](Connection &connection) -> Result<ContinuedPrint> {
        const auto fonts = PrintFonts::load();
        if (!fonts)
            return failure(fonts.error());
        PaperRows rows(connection, access.reader(), access.clock().today());
        if (Done done = rows.prepare(); !done)
            return failure(done.error());
        const auto row = rows.certificate(member);
        if (!row)
            return failure(row.error());
        ContinuedPrint print;
        print.member = member;
        print.name = row->paper.name;
        print.number = row->paper.number;
        print.lines = row->lines;
        const auto noted = connection.scalar(
            QStringLiteral("SELECT printed FROM certificate WHERE id = ?"), {row->lines.certificate.value});
        if (!noted)
            return failure(noted.error());
        print.neverPrinted = noted->isNull() && row->lines.printed == 0;
        if (print.neverPrinted)
            return print;
        const auto strikes = strikesOf(connection, member, row->lines);
        if (!strikes)
            return failure(strikes.error());
        print.strikes = *strikes;
        const auto used = SheetLibrary::sheet(connection, QStringLiteral("certificate"));
        if (!used)
            return failure(used.error());
        print.sheetFault = used->fault;
        CertificateBooklet booklet(*fonts, used->inUse());
        const auto sheets = sheetsFor(booklet, row->paper, paper, fresh);
        if (!sheets)
            return failure(sheets.error());
        print.sheets = *sheets;
        // The pages of the log tell nothing; a booklet that is printed as a whole does.
        print.tellsPersonalData = showsPersonalFields(used->inUse())
            && std::any_of(sheets->cbegin(), sheets->cend(), [](const ContinuedSheet &sheet) { return sheet.fresh; });
        return print;
    });
}

QFuture<Done> ContinuedPrintService::notePrinted(const ContinuedPrint &print, int sheets)
{
    int last = print.lines.printed;
    for (const ContinuedSheet &sheet : print.sheets.first(std::min<qsizetype>(sheets, print.sheets.size())))
        last = std::max(last, sheet.lastLine);
    if (last > print.lines.printed)
        return CertificateService(m_store).notePrinted({{print.lines.certificate,
            print.lines.participationIds.mid(print.lines.printed, last - print.lines.printed), print.lines.printed + 1,
            false}});
    QPromise<Done> promise;
    promise.start();
    promise.addResult(Done());
    promise.finish();
    return promise.future();
}

} // namespace dangjian
