// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"

#include <QByteArray>
#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QString>

#include <optional>

namespace dangjian {

/*
 * What a sheet file says (resources/sheets/README.md), as plain values: the file's reader makes it, the writer writes
 * it, the editor changes it, the layouter prints it. Measures in mm, sizes of letters in points.
 */

/** What a style, or an element, sets; the rest stays as it is below. */
struct StyleChanges
{
    std::optional<Face> face{};
    std::optional<double> size{}; // points
    std::optional<Across> align{};
    std::optional<Down> valign{};
    std::optional<Fit> fit{};
    std::optional<double> leading{};
    std::optional<double> tracking{}; // em
    std::optional<double> oneLineShare{};
    std::optional<double> indent{}; // em, first line of each paragraph
    std::optional<double> padding{}; // mm, left and right
    std::optional<double> insetTop{}; // mm
    std::optional<double> insetBottom{}; // mm
    std::optional<double> smallest{}; // points; below this a text is cut
    std::optional<double> spread{}; // em over which a short label is spread; 0 = not spread
    std::optional<bool> vertical{}; // one character below the other
    std::optional<QRgb> ink{};

    bool operator==(const StyleChanges &) const = default;
};

/** A style of the sheet, known by its name; `base` names another one, declared before, on which it builds. */
struct SheetStyle
{
    QString name{};
    QString base{};
    StyleChanges changes{};

    bool operator==(const SheetStyle &) const = default;
};

/** A style with all that it builds on. */
struct ResolvedStyle
{
    TextStyle text{};
    double insetTop = 0;
    double insetBottom = 0;
    double spread = 0;
    bool vertical = false;
};

enum class ElementKind
{
    Text, // words and fields in a rectangle
    Line, // from corner to corner of its rectangle, usually of no height or no width
    Box,
    Ring, // where a seal goes: a circle in the middle of its rectangle
    Table,
    Image, // out of a field, or a picture of the sheet's own
    QrCode,
    Barcode, // Code 128
    Boxes, // a character in each of `count` boxes
    Group, // elements kept together; they stand relative to its corner
    Grid, // the same elements for each row of a section: labels, photos; `across` times `down` on a page
    Flow, // elements one below the other, as high as they need, over as many pages as they need
};

/** On which of the pages that come of one page description an element stands. */
enum class PageChoice
{
    All,
    First,
    Next, // all but the first
    Last,
};

/** A cell of a table; its style is the row's where it names none. */
struct SheetCell
{
    int columns = 1; // how many it spans
    int rows = 1;
    QString style{};
    StyleChanges own{};
    QString text{}; // a template
    int boxes = 0; // divided into so many boxes, one character each
    std::optional<QRgb> fill{};

    bool operator==(const SheetCell &) const = default;
};

/** A row of a table, or one for each row of a section. Its cells take the columns that are free, from the left. */
struct SheetRow
{
    double height = 8;
    QString section{}; // empty: stands once
    int least = 0; // of a section: so many are drawn, empty ones where data end
    int most = 0; // of a section: not more on a page; 0 = as many as there is room for
    bool rest = true; // of a section: what is more goes on the next page; otherwise it is left out
    bool grows = false; // higher where its texts need it
    bool header = false; // again on each page
    QString condition{};
    QString style{};
    QList<SheetCell> cells{};

    bool operator==(const SheetRow &) const = default;
};

/** One thing on a page. Which members count depends on its kind. */
struct SheetElement
{
    ElementKind kind = ElementKind::Text;
    QString id{}; // unique in the sheet; the reader makes one up where the file has none
    QRectF rect{}; // in its page or group; of a grid the first cell; in a flow x, width and least height
    QString condition{}; // see SheetCondition
    PageChoice on = PageChoice::All;
    QString style{};
    StyleChanges own{}; // what differs from the style; ink counts for lines, boxes and codes too

    QString text{}; // Text, Boxes; codes: the content; Image: what stands there without a picture. A template.
    double gap = 0; // in a flow: mm above it
    bool keep = false; // in a flow: on the same page as what follows

    double stroke = 0.2; // Line, Box, Ring, Boxes: mm; Image: frame around it when empty, 0 = none
    bool dashed = false;
    bool rising = false; // Line: from lower left to upper right
    std::optional<QRgb> fill{}; // Box

    int count = 18; // Boxes
    QString field{}; // Image
    QByteArray picture{}; // Image: a JPEG that belongs to the sheet

    QList<double> columns{}; // Table: widths; together they are the rectangle's width
    QList<SheetRow> rows{};
    double inner = 0.2; // rules between cells and around all of them; 0 = none
    double outer = 0.5;
    QString frame{}; // tables of a page with the same word are ruled as one

    QString section{}; // Grid
    int across = 1;
    int down = 1;
    double stepX = 0; // from cell to cell; 0 = the cell's own size
    double stepY = 0;
    bool downFirst = false; // cells are filled column by column

    double nextTop = -1; // Flow: where it begins on the following pages; below 0 = the same place
    QList<SheetElement> children{}; // Group, Grid, Flow

    bool operator==(const SheetElement &other) const;
};

struct SheetPage
{
    QString id{};
    int times = 1; // drawn at least so often; rows of sections go on from one to the next
    QString condition{};
    QList<SheetElement> elements{};

    bool operator==(const SheetPage &) const = default;
};

/** What follows when rows are left after the last page of the sheet. */
enum class Continuation
{
    Page, // the page on which they stand comes again
    Sheet, // the whole sheet comes again, as a continuation booklet
};

struct SheetDescription
{
    QString name{}; // what the program calls it: certificate
    QString title{}; // 社区党员参与社区活动情况登记证
    QSizeF size{210, 297};
    QMarginsF margins{20, 20, 20, 20}; // what the editor shows and aligns to
    int firstPage = 1; // the number of the first page
    Continuation continuation = Continuation::Page;
    QList<SheetStyle> styles{};
    QList<SheetPage> pages{};

    bool operator==(const SheetDescription &) const = default;
};

/** The style of that name with what it builds on, and the changes on top; unknown names count as nothing. */
ResolvedStyle resolved(const SheetDescription &sheet, const QString &style, const StyleChanges &own);

/** Where a cell of a table stands in its grid; counted from 0, a row of a section counts once. */
struct CellPlace
{
    int row = 0; // of SheetElement::rows
    int cell = 0; // of SheetRow::cells
    int column = 0;
    int columns = 1;
    int rows = 1;
};

/** The cells of a table in their columns; cells that find no column are left out. */
QList<CellPlace> placedCells(const SheetElement &table);

/** The rectangle that a table takes with `least` (or one) row of each section; of others its own. */
QRectF drawnRect(const SheetElement &element);

/** The element of that id wherever it stands, or nothing. */
SheetElement *findElement(SheetDescription &sheet, const QString &id);
const SheetElement *findElement(const SheetDescription &sheet, const QString &id);

/** An id that no element of the sheet has: text1, text2, … */
QString freeId(const SheetDescription &sheet, ElementKind kind);

} // namespace dangjian
