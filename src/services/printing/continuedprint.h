// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "paper/imposition.h"
#include "paper/page.h"
#include "printing/certificatelines.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

#include <optional>

namespace dangjian {

/** What is put into the printer for new lines. */
enum class PaperPutIn
{
    OnePage, // a page of the booklet, A6
    OpenBooklet, // the open booklet, two pages side by side, A5 across
};

/** One paper to be put in, with the new lines that go on it. */
struct ContinuedSheet
{
    int booklet = 0; // 0 = the certificate itself, 1 = its first continuation 续一
    bool fresh = false; // the booklet is not there yet: all of it is printed, on blank paper
    QList<int> pages{}; // of the booklet, from 1 (the cover), on which lines are added; of an open booklet two
    int firstLine = 0; // from 1
    int lastLine = 0;
    QList<Page> print{}; // what goes onto the paper
    QList<Page> shown{}; // the same with what stands on the paper already, for a picture of it
};

/** A line on paper that is not right any more: to be struck out by hand, and signed for by the certifier. */
struct LineToStrike
{
    int booklet = 0;
    int page = 0; // as it is numbered at its foot
    int row = 0; // from 1
    QDate date{};
    QString content{};
    bool voided = false; // else amended: what is right follows as a new line
};

/** What is to be done to bring a member's paper up to date. */
struct ContinuedPrint
{
    MemberId member{};
    QString name{};
    QString number{}; // of the certificate
    bool neverPrinted = false; // nobody has noted a booklet: it is printed as a whole first
    CertificateLines lines{};
    QList<ContinuedSheet> sheets{};
    QList<LineToStrike> strikes{};
    bool tellsPersonalData = false; // what is there to print and to show tells ID number, telephone or address in clear
    std::optional<Error> sheetFault{}; // of the office's own copy of the sheet: the original was used
};

/** 续打: the log of a booklet goes on on its next free line. */
class ContinuedPrintService
{
public:
    explicit ContinuedPrintService(Store &store);

    /**
     * The papers to put in, one after the other. StateForbids (certificate.none) without a valid certificate,
     * GlyphMissing where no font has a character. `fresh` is how the sheets of a booklet that is not there yet are
     * made.
     */
    QFuture<Result<ContinuedPrint>> of(
        MemberId member, PaperPutIn paper = PaperPutIn::OnePage, Imposition fresh = Imposition::SinglePages);

    /** The lines on the first so many of these sheets came out well; nothing where none did. */
    QFuture<Done> notePrinted(const ContinuedPrint &print, int sheets);

private:
    Store &m_store;
};

} // namespace dangjian
