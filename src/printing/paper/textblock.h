// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/linebreak.h"
#include "paper/page.h"
#include "paper/richtext.h"
#include "paper/shaper.h"

#include <QSizeF>

#include <memory>
#include <vector>

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

// The em box of Chinese faces reaches from 0.12 em below the baseline to 0.88 em above it.
inline constexpr double emAscent = 0.88;

/** The paragraphs of a text, shaped with their bold and underlined parts. */
class ShapedParagraphs
{
public:
    /** A text of one plain paragraph refers into the shaper, until its next call, unless it is to last. */
    ShapedParagraphs(Shaper &shaper, Face face, const RichText &text, bool lasting = false);

    size_t size() const { return m_known ? 1 : m_own.size(); }
    const ShapedText &operator[](size_t index) const { return m_known ? *m_known : m_own[index]; }

private:
    const ShapedText *m_known = nullptr;
    std::vector<ShapedText> m_own;
};

/** Paragraphs broken into lines at one size. */
struct TextBlock
{
    struct Line
    {
        size_t paragraph = 0;
        TextLine line{};
        bool first = false; // of its paragraph
        bool last = false;
    };
    std::vector<Line> lines{};
    double size = 0; // points
    double leading = 1.25;
    double height = 0; // mm
    double widest = 0; // mm
    bool torn = false; // a part of a name is broken

    /** The height of so many lines, in mm. */
    double heightOf(size_t count) const;
    double lineStep() const { return leading * size * mmPerPoint; }
};

/** The paragraphs wrapped at the size given (points) to the width (mm). */
TextBlock wrapped(const ShapedParagraphs &paragraphs, const TextStyle &style, double size, double width);
/** The paragraphs as their style lets them come to fit into the room, in mm. */
TextBlock fitted(const ShapedParagraphs &paragraphs, const TextStyle &style, QSizeF room);

/**
 * The text as it is to be shaped: with its breaks where the whole does not fit on a line of the width, and cut before
 * its tail where it does not fit at the style's smallest size. `cut` tells of the latter.
 */
RichText prepared(Shaper &shaper, const RichText &text, const TextStyle &style, QSizeF room, bool &cut);

} // namespace dangjian
