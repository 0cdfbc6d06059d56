// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/shaper.h"

#include <QString>

namespace dangjian {

enum class Across
{
    Left,
    Centre,
    Right,
    Justify
};
enum class Down
{
    Top,
    Middle,
    Bottom
};
/** How a text comes to fit its cell; it is never clipped, and cut only where its style names a smallest size. */
enum class Fit
{
    OneLine, // smaller until it fits on one line
    ShrinkThenWrap, // a little smaller on one line, else wrapped, else wrapped and smaller
    Wrap, // wrapped at its size, smaller only when the cell is full
};

/** How a text stands in its cell. Sizes in points, tracking in em, padding in mm on the left and the right. */
struct TextStyle
{
    Face face = Face::Serif;
    double size = 10.5;
    Across across = Across::Centre;
    Down down = Down::Middle;
    Fit fit = Fit::ShrinkThenWrap;
    double leading = 1.25;
    double tracking = 0;
    double oneLineShare = 0.8; // ShrinkThenWrap: below this share of its size a text is rather wrapped
    double indent = 0; // first line of each paragraph, in em
    double padding = 0.8;
    double smallest = 0; // points; below this a text is cut and ends with "…" instead (0 = never cut)
    QRgb ink = inkBlack;
};

/** Lays one page out: every call adds to it. Coordinates in mm from the upper left corner. */
class PageLayouter
{
public:
    PageLayouter(Shaper &shaper, QSizeF size);

    /** A text inside a cell; line feeds part paragraphs. Gives the size that it took, in points. */
    double text(const QRectF &cell, const QString &text, const TextStyle &style = {});
    /** The same; where the text is cut, `tail` (part of no paragraph before) still stands behind the "…". */
    double text(const QRectF &cell, const QString &text, const QString &tail, const TextStyle &style);
    /** A label whose characters are spread over `width` mm in the middle of the cell (姓　名), wrapped when too long.
     */
    void spread(const QRectF &cell, const QString &label, double width, const TextStyle &style = {});
    /** A character in each of `count` boxes that divide the cell evenly; the text stays one word. */
    void boxed(const QRectF &cell, int count, const QString &text, const TextStyle &style = {});

    void rule(double x1, double y1, double x2, double y2, double width = 0.2, QRgb ink = inkBlack, bool dashed = false);
    void frame(const QRectF &box, double width = 0.2, QRgb ink = inkBlack, bool dashed = false);
    void fill(const QRectF &area, QRgb ink);
    /** False, and nothing drawn, when the bytes are not a JPEG. */
    bool photo(const QRectF &box, const QByteArray &jpeg);
    /** A QR code (ISO/IEC 18004, error correction M) with its quiet zone inside the square. */
    void qrCode(const QRectF &square, const QString &content, QRgb ink = inkBlack);
    void place(QPointF at, std::shared_ptr<const Page> page);

    /** Characters met so far that no face has. */
    const QStringList &missing() const { return m_missing; }
    Page take();

private:
    struct Block;
    /** Whether a text stands in the cell at the style's smallest size. */
    bool fits(const QRectF &cell, const QString &text, const TextStyle &style);
    RuleLines &linesOf(double width, QRgb ink, bool dashed);
    Block wrapped(const QList<const ShapedText *> &paragraphs, const TextStyle &style, double size, double width) const;
    /** As many lines as before, of even length: no lone characters on the last one. */
    Block balanced(const QList<const ShapedText *> &paragraphs, const TextStyle &style, double size, double width,
        Block block) const;
    void addLine(const ShapedText &shaped, size_t begin, size_t end, const TextStyle &style, double size, double x,
        double baseline, double gap, bool whole);

    Shaper &m_shaper;
    Page m_page;
    QStringList m_missing;
};

/** What was laid out, as a page to be placed on many others: a PDF carries it once. */
std::shared_ptr<const Page> commonPage(PageLayouter &layouter);

} // namespace dangjian
