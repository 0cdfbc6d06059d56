// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "paper/imposition.h"
#include "paper/printfonts.h"
#include "printing/certificatelines.h"
#include "printing/printoptions.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace dangjian {

/** A member's paper laid out, and what has to be known to note it as printed. */
struct LaidSheets
{
    QList<Page> pages;
    Imposition imposition = Imposition::SinglePages;
    CertificateLines lines; // those of these pages; no certificate where the paper is none
    std::optional<Error> sheetFault{}; // of the office's own copy of the sheet: the original was used
    bool tellsPersonalData = false; // ID numbers, telephones or addresses in clear
    QList<MemberId> people{}; // of first pages: whose personal data they tell
};

/** The pages of a member's papers as they would be printed, for previews and single prints. */
class SheetService
{
public:
    explicit SheetService(Store &store);

    /**
     * Laid out on a reader's thread. GlyphMissing where no font has a character, FontMissing without print fonts,
     * StateForbids where the member has no valid certificate to print.
     */
    QFuture<Result<LaidSheets>> pages(MemberId member, PaperKind kind, Imposition imposition = Imposition::SinglePages,
        const LetterOptions &letters = {});

    /** The first pages, about so many, of what a selection comes to; NotFound (members_to_print) where nobody is in it.
     */
    QFuture<Result<LaidSheets>> firstPages(const PrintSelection &selection, const PrintOptions &options, int most = 40);

    /**
     * These pages (from 0) of the sheets came out of a printer: the lines that stand on them are noted, and where it
     * was all of them, the certificate as printed. What was entered since they were laid out is not.
     */
    QFuture<Done> notePrinted(const LaidSheets &sheets, const QSet<int> &pages);

    /** Whether such papers tell ID numbers, telephones or addresses in clear. */
    QFuture<Result<bool>> tellsPersonalData(PaperKind kind, const LetterOptions &letters = {});

private:
    Store &m_store;
};

} // namespace dangjian
