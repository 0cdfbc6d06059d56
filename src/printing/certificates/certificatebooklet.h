// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "paper/imposition.h"
#include "paper/layouter.h"
#include "result.h"

#include <QHash>

#include <memory>

namespace dangjian {

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
 * Lays out the booklet of eight A6 pages: cover, particulars with photo, rules, five log pages of 12 lines. More than
 * 60 lines go on in continuation booklets (续一, 续二 …) of eight pages each. One for each thread: what all booklets
 * share is laid out once.
 */
class CertificateBooklet
{
public:
    explicit CertificateBooklet(std::shared_ptr<const PrintFonts> fonts);
    ~CertificateBooklet();

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
    struct Laid;
    Laid lay(const CertificatePaper &paper, CertificateScope scope);
    Page cover(const CertificatePaper &paper, int continuation, QStringList &missing);
    Page particulars(const CertificatePaper &paper, QStringList &missing);
    Page logPage(const CertificatePaper &paper, int index, CertificateScope scope, QStringList &missing);
    /** The same page for all of a category (0 for the cover, 1 particulars, 2 rules, from 3 on the log pages). */
    const std::shared_ptr<const Page> &common(const CertificatePaper &paper, int page);

    Shaper m_shaper;
    QHash<quint64, std::shared_ptr<const Page>> m_common;
};

} // namespace dangjian
