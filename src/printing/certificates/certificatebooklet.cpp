// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatebooklet.h"

#include "certificates/certificatesheet.h"
#include "paper/missingglyphs.h"
#include "sheets/sheetreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

/** The log page, from 0 on, where the first line goes that paper does not carry; past the last page when there is none.
 */
int firstPageOfNewLines(const CertificatePaper &paper)
{
    const bool none = paper.linesAlreadyPrinted >= paper.lines.size();
    return (none ? int(paper.lines.size()) + linesPerLogPage : paper.linesAlreadyPrinted) / linesPerLogPage;
}

} // namespace

qsizetype pagesOfCertificate(qsizetype lines)
{
    return std::max<qsizetype>(1, (lines + linesPerCertificate - 1) / linesPerCertificate) * certificatePages;
}

qsizetype pageOfLine(qsizetype line)
{
    constexpr int pagesBeforeTheLog = certificatePages - certificateLogPages;
    return line / linesPerCertificate * certificatePages + pagesBeforeTheLog
        + line % linesPerCertificate / linesPerLogPage;
}

QString certificateTitle(MemberCategory category)
{
    switch (category) {
    case MemberCategory::Branch:
        return u"社区支部党员参与社区活动情况登记证"_s;
    case MemberCategory::InService:
        return u"社区在职党员参与社区活动情况登记证"_s;
    case MemberCategory::Floating:
        return u"社区下岗、流动党员参与社区活动情况登记证"_s;
    }
    return {};
}

CertificateBooklet::CertificateBooklet(std::shared_ptr<const PrintFonts> fonts)
    : CertificateBooklet(std::move(fonts), originalSheet(u"certificate"_s).value_or(SheetDescription()))
{
}

CertificateBooklet::CertificateBooklet(std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet)
    : m_sheet(std::move(fonts), std::move(sheet), sheetOutline(u"certificate"_s))
{
}

Result<QList<Page>> CertificateBooklet::layout(
    const CertificatePaper &paper, Imposition imposition, CertificateScope scope)
{
    SheetOptions options;
    if (scope == CertificateScope::NewLines) {
        options.rowsOf = u"lines"_s;
        options.fromRow = paper.linesAlreadyPrinted;
    }
    const LaidSheet laid = m_sheet.layout(certificateData(paper), options);
    if (!laid.missing.isEmpty())
        return failure(glyphsMissing({laid.missing}));
    return scope == CertificateScope::NewLines ? laid.pages : impose(laid.pages, imposition, certificatePages);
}

QList<MissingGlyph> CertificateBooklet::missing(const CertificatePaper &paper)
{
    const SheetData data = certificateData(paper);
    return m_sheet.covers(data) ? QList<MissingGlyph>() : m_sheet.layout(data).missing;
}

QList<int> CertificateBooklet::pagesOfNewLines(const CertificatePaper &paper)
{
    QList<int> pages;
    for (int i = firstPageOfNewLines(paper); i * linesPerLogPage < paper.lines.size(); ++i)
        pages << int(pageOfLine(qsizetype(i) * linesPerLogPage)) + 1;
    return pages;
}

} // namespace dangjian
