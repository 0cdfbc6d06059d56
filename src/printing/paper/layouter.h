// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/richtext.h"
#include "paper/shaper.h"
#include "paper/textblock.h"

#include <QString>

namespace dangjian {

/** How a text came to stand in its cell. */
struct TextOutcome
{
    double size = 0; // points
    bool cut = false; // its end is missing
};

/** Lays one page out: every call adds to it. Coordinates in mm from the upper left corner. */
class PageLayouter
{
public:
    PageLayouter(Shaper &shaper, QSizeF size);

    /** A text inside a cell; line feeds part paragraphs. Gives the size that it took, in points. */
    double text(const QRectF &cell, const QString &text, const TextStyle &style = {});
    TextOutcome text(const QRectF &cell, const RichText &text, const TextStyle &style);
    /** The lines [from, end) of a block, from `top` on, within [left, left + width); in mm. */
    void lines(const ShapedParagraphs &paragraphs, const TextBlock &block, size_t from, size_t end, QPointF corner,
        double width, const TextStyle &style);
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

    /** A circle of a seal, in the middle of the box. */
    void ring(const QRectF &box, double width = 0.2, QRgb ink = inkBlack, bool dashed = false);
    /** Code 128 (ISO/IEC 15417) with its quiet zones inside the box; ASCII only, otherwise nothing is drawn. */
    void barcode(const QRectF &box, const QString &content, QRgb ink = inkBlack);

    Shaper &shaper() { return m_shaper; }
    /** Characters met so far that no face has. */
    const QStringList &missing() const { return m_missing; }
    Page take();

private:
    RuleLines &linesOf(double width, QRgb ink, bool dashed);
    void addLine(const ShapedText &shaped, size_t begin, size_t end, const TextStyle &style, double size, double x,
        double baseline, double gap, bool whole);

    Shaper &m_shaper;
    Page m_page;
    QStringList m_missing;
};

/** What was laid out, as a page to be placed on many others: a PDF carries it once. */
std::shared_ptr<const Page> commonPage(PageLayouter &layouter);

} // namespace dangjian
