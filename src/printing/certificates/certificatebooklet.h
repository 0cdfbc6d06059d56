// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "paper/imposition.h"
#include "paper/printfonts.h"
#include "result.h"
#include "sheets/sheetlayouter.h"

#include <memory>

namespace dangjian {

// Printed booklets rely on these: a sheet of the office's own keeps them (certificateOutline's check).
inline constexpr int certificatePages = 8;
inline constexpr int certificateLogPages = 5;
inline constexpr int linesPerLogPage = 12;
inline constexpr int linesPerCertificate = certificateLogPages * linesPerLogPage;

/** How many pages a certificate with so many lines has, continuations included. */
qsizetype pagesOfCertificate(qsizetype lines);
/** The page (from 0, over all booklets) on which a line (from 0) of the log stands. */
qsizetype pageOfLine(qsizetype line);

/** The title of a category's certificate, as it stands on the cover. */
QString certificateTitle(MemberCategory category);

/** What of a certificate is to be printed. */
enum class CertificateScope
{
    Whole, // booklets with all lines
    NewLines, // only the lines that paper does not carry yet, without the form: on the log pages that the member brings
              // back
};

/**
 * Lays out the booklet of eight A6 pages as the sheet `certificate` describes it: cover, particulars with photo, rules,
 * five log pages of 12 lines. More than 60 lines go on in continuation booklets (续一, 续二 …) of eight pages each. One
 * for each thread: what all booklets share is laid out once.
 */
class CertificateBooklet
{
public:
    /** The sheet that the program brings along. */
    explicit CertificateBooklet(std::shared_ptr<const PrintFonts> fonts);
    CertificateBooklet(std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet);

    /**
     * The pages, imposed as asked (NewLines is never imposed). GlyphMissing where no font has a character: subject
     * all such characters, args the person's name and the first page.
     */
    Result<QList<Page>> layout(const CertificatePaper &paper, Imposition imposition = Imposition::SinglePages,
        CertificateScope scope = CertificateScope::Whole);
    /** The characters that could not be printed, to be reported before a run; quick where all are there. */
    QList<MissingGlyph> missing(const CertificatePaper &paper);
    /** The pages (from 1, over all booklets) that NewLines would print: which paper to put in. */
    static QList<int> pagesOfNewLines(const CertificatePaper &paper);

private:
    SheetLayouter m_sheet;
};

} // namespace dangjian
