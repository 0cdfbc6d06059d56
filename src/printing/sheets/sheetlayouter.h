// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/printfonts.h"
#include "paper/shaper.h"
#include "sheets/sheetdata.h"
#include "sheets/sheetdescription.h"

#include <memory>

namespace dangjian {

struct SheetOutline;

/** What is to be laid out of a sheet, and what is to be known of it. */
struct SheetOptions
{
    /** Only the rows of this section from `fromRow` on (and the sums under them), without the form and without the
     * pages on which none of them stands: to be printed on paper that carries the rest. */
    QString rowsOf{};
    qsizetype fromRow = 0;
    qsizetype skippedCells = 0; // cells of a grid that stay empty: the labels that are gone from the first sheet
    bool codes = true; // QR codes are drawn; whoever only counts pages does without
    bool places = false; // tell where each element stands
};

/** A text that did not fit as its style wished. */
struct TightText
{
    QString element{};
    int page = 0; // from 1
    double wished = 0; // points
    double taken = 0;
    bool cut = false; // its end is missing
};

/** A row of a table on a laid page: which of the description it is, and where. */
struct LaidTableRow
{
    int row = 0;
    double top = 0; // mm, on the page
    double height = 0;
};

/** Where an element stands on a laid page, for the editor; elements of grids and repeated rows stand several times. */
struct LaidElement
{
    QString id{};
    int page = 0; // from 0, of LaidSheet::pages
    QRectF rect{}; // mm, on the page
    QList<LaidTableRow> rows{}; // of a table
};

struct LaidSheet
{
    QList<Page> pages{};
    QList<int> descriptions{}; // for each page the page of the description, from 0
    QList<MissingGlyph> missing{};
    QList<TightText> tight{};
    QList<LaidElement> places{};
};

/**
 * Lays out one description again and again with other data; what is the same on many sheets is laid out once. One for
 * each thread. The description counts as sound (readSheet, checkSheet): what is wrong in it stays empty on paper.
 */
class SheetLayouter
{
public:
    SheetLayouter(
        std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet, const SheetOutline *outline = nullptr);
    /** With a shaper that knows its texts already: of the same thread, for a sheet that changes again and again. */
    SheetLayouter(std::shared_ptr<Shaper> shaper, SheetDescription sheet, const SheetOutline *outline = nullptr);
    ~SheetLayouter();
    SheetLayouter(const SheetLayouter &) = delete;
    SheetLayouter &operator=(const SheetLayouter &) = delete;

    LaidSheet layout(const SheetData &data, const SheetOptions &options = {});
    /** Whether all characters of the data can be printed; quick, without laying anything out. */
    bool covers(const SheetData &data);
    const SheetDescription &sheet() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dangjian
