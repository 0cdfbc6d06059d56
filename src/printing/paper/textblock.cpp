// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/textblock.h"

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

constexpr double shrinkStep = 0.25; // points: few different sizes keep the renderers' glyph caches small
constexpr double loneLastLine = 0.3; // of the widest line: a shorter last line is evened out
constexpr size_t evenedLines = 3; // of a text on the left: a long one rather fills its width
constexpr double smallestStepped = 4.0; // points; what still does not fit is scaled freely
constexpr double untornShare = 0.7; // of its size: so much smaller a name becomes rather than be broken in a part
constexpr double slack = 1e-3; // mm

/** What stands out in a text: words of official letters in 黑体, as their headings (GB/T 9704-2012, 7.3.3). */
Face boldOf(Face face)
{
    switch (face) {
    case Face::FangSong:
    case Face::Kai:
        return Face::Sans;
    case Face::Sans:
    case Face::SansBold:
        return Face::SansBold;
    case Face::XiaoBiaoSong:
        return face;
    default:
        return Face::SerifBold;
    }
}

/** A paragraph of several faces, its parts shaped one by one. */
ShapedText shapedParts(Shaper &shaper, Face face, const RichText &text)
{
    ShapedText whole;
    const auto add = [&](qsizetype from, qsizetype end, Face wanted) {
        if (end <= from)
            return;
        const ShapedText &part = shaper.shape(wanted, text.text.mid(from, end - from));
        const int offset = int(whole.text.size());
        whole.text += part.text;
        for (ShapedGlyph glyph : part.glyphs) {
            glyph.start += offset;
            whole.glyphs.push_back(glyph);
        }
        whole.width += part.width;
        whole.missing += part.missing;
    };
    qsizetype done = 0;
    for (const TextSpan &span : text.spans) {
        add(done, span.from, face);
        add(span.from, span.end, span.bold ? boldOf(face) : face);
        if (span.underlined)
            whole.underlined.push_back({int(span.from), int(span.end)});
        done = span.end;
    }
    add(done, text.text.size(), face);
    return whole;
}

double trackedWidth(const ShapedText &text, double tracking)
{
    if (tracking == 0 || text.glyphs.empty())
        return text.width;
    int clusters = 0;
    for (size_t i = 0; i < text.glyphs.size(); i = text.nextCluster(i))
        ++clusters;
    return text.width + tracking * (clusters - 1);
}

/** The largest size not above the one wished for, on the grid of steps, at which em times size fits. */
double sizeFor(double em, double width, double wished)
{
    if (em * wished * mmPerPoint <= width + slack)
        return wished;
    const double exact = width / (em * mmPerPoint);
    const double stepped = std::floor(exact / shrinkStep) * shrinkStep;
    return stepped >= smallestStepped ? stepped : std::floor(exact * 20) / 20;
}

/** As many lines as before, of even length: no lone characters on the last one. */
TextBlock balanced(const ShapedParagraphs &paragraphs, const TextStyle &style, double width, TextBlock block)
{
    double narrow = block.widest / double(block.lines.size());
    double wide = width;
    for (int i = 0; i < 6; ++i) {
        const double middle = (narrow + wide) / 2;
        TextBlock tried = wrapped(paragraphs, style, block.size, middle);
        if (tried.lines.size() == block.lines.size() && tried.widest <= middle + slack && tried.torn <= block.torn) {
            block = std::move(tried);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return block;
}

/** Smaller and smaller until it stands in the room; rather smaller than with a torn name. */
TextBlock shrunk(const ShapedParagraphs &paragraphs, const TextStyle &style, QSizeF room, double width)
{
    TextBlock torn;
    double size = style.size;
    while (true) {
        TextBlock block = wrapped(paragraphs, style, size, width);
        const bool fitting = block.height <= room.height() + slack && block.widest <= width + slack;
        if ((fitting && (!block.torn || size <= style.size * untornShare)) || size < 0.3)
            // Where even much smaller it would be torn, it may as well be large.
            return block.torn && !torn.lines.empty() ? torn : block;
        if (fitting && torn.lines.empty())
            torn = block;
        size = size > smallestStepped ? std::max(size - shrinkStep, smallestStepped) : size * 0.95;
    }
}

double roomAcross(const TextStyle &style, QSizeF room)
{
    return std::max(room.width() - 2 * style.padding, 0.5);
}

/** Whether a text stands in the room at the style's smallest size. */
bool fitsAtSmallest(Shaper &shaper, const RichText &text, const TextStyle &style, QSizeF room)
{
    const ShapedParagraphs paragraphs(shaper, style.face, text);
    const double width = roomAcross(style, room);
    const TextBlock block = wrapped(paragraphs, style, style.smallest, width);
    return block.height <= room.height() + slack && block.widest <= width + slack;
}

RichText withBreaks(Shaper &shaper, const RichText &text, const TextStyle &style, QSizeF room)
{
    const double share = style.fit == Fit::ShrinkThenWrap ? style.oneLineShare : 1;
    const double em = roomAcross(style, room) / (style.size * share * mmPerPoint);
    const qsizetype end = text.tail >= 0 ? text.tail : text.text.size();
    double all = 0;
    bool each = true;
    qsizetype from = 0;
    for (const qsizetype next : text.breaks + QList<qsizetype>{end}) {
        const double width = shaper.shape(style.face, text.text.mid(from, next - from)).width;
        all += width;
        each = each && width > 0 && width <= em;
        from = next;
    }
    if (!each || all <= em)
        return text;
    RichText broken;
    from = 0;
    for (const qsizetype next : text.breaks) {
        broken.append(text.part(from, next));
        broken.text += u'\n';
        from = next;
    }
    broken.append(text.part(from, text.text.size()));
    broken.tail = text.tail >= 0 ? text.tail + text.breaks.size() : -1;
    return broken;
}

/** More characters than a room of this size holds at two points. */
qsizetype mostIn(QSizeF room)
{
    constexpr double em = 2 * mmPerPoint;
    constexpr double smallestCharacter = em * em / 4;
    return 100 + qsizetype(room.width() * room.height() / smallestCharacter);
}

RichText shortened(const RichText &text, qsizetype most)
{
    RichText kept = text.part(0, most);
    kept.text += QChar(0x2026);
    return kept;
}

RichText cutBeforeTail(Shaper &shaper, const RichText &text, const TextStyle &style, QSizeF room)
{
    const qsizetype tail = text.tail >= 0 ? text.tail : text.text.size();
    const auto cut = [&](qsizetype length) {
        while (length > 0) {
            const QChar last = text.text.at(length - 1);
            if (!last.isHighSurrogate() && !last.isPunct() && !last.isSpace())
                break;
            --length;
        }
        RichText kept = text.part(0, length);
        kept.text += QChar(0x2026);
        kept.append(text.part(tail, text.text.size()));
        return kept;
    };
    qsizetype shortest = 0;
    qsizetype longest = tail;
    while (longest - shortest > 1) {
        const qsizetype middle = (shortest + longest) / 2;
        (fitsAtSmallest(shaper, cut(middle), style, room) ? shortest : longest) = middle;
    }
    return cut(shortest);
}

} // namespace

ShapedParagraphs::ShapedParagraphs(Shaper &shaper, Face face, const RichText &text, bool lasting)
{
    const RichText trimmed = text.trimmed();
    if (!lasting && trimmed.spans.isEmpty() && !trimmed.text.contains(u'\n')) {
        m_known = &shaper.shape(face, trimmed.text);
        return;
    }
    for (qsizetype from = 0; from <= trimmed.text.size();) {
        qsizetype end = trimmed.text.indexOf(u'\n', from);
        if (end < 0)
            end = trimmed.text.size();
        m_own.push_back(shapedParts(shaper, face, trimmed.part(from, end).trimmed()));
        from = end + 1;
    }
}

double TextBlock::heightOf(size_t count) const
{
    return count == 0 ? 0 : size * mmPerPoint * (1 + leading * double(count - 1));
}

TextBlock wrapped(const ShapedParagraphs &paragraphs, const TextStyle &style, double size, double width)
{
    const double em = size * mmPerPoint;
    TextBlock block;
    block.size = size;
    block.leading = style.leading;
    for (size_t p = 0; p < paragraphs.size(); ++p) {
        const auto lines = breakLines(paragraphs[p], width / em, style.tracking, style.indent);
        for (size_t i = 0; i < lines.size(); ++i) {
            double lineWidth = lines[i].width;
            if (lines[i].end > lines[i].begin)
                lineWidth -= hangAllowance(paragraphs[p], lines[i].end - 1);
            block.widest = std::max(block.widest, lineWidth * em);
            block.torn = block.torn || lines[i].torn;
            block.lines.push_back({p, lines[i], i == 0, i + 1 == lines.size()});
        }
    }
    block.height = block.heightOf(block.lines.size());
    return block;
}

TextBlock fitted(const ShapedParagraphs &paragraphs, const TextStyle &style, QSizeF room)
{
    const double width = roomAcross(style, room);
    const bool oneParagraph = paragraphs.size() == 1;
    const double em = trackedWidth(paragraphs[0], style.tracking) + style.indent;
    const double oneLineSize = sizeFor(em, width, style.size);
    const auto onOneLine = [&] {
        const double size = std::min(oneLineSize, sizeFor(1, room.height(), style.size));
        return wrapped(paragraphs, style, size, std::max(width, em * size * mmPerPoint) + slack);
    };
    TextBlock block;
    if (oneParagraph
        && (style.fit == Fit::OneLine || oneLineSize == style.size
            || (style.fit == Fit::ShrinkThenWrap && oneLineSize >= style.size * style.oneLineShare))) {
        block = onOneLine();
    } else {
        block = shrunk(paragraphs, style, room, width);
        // Wrapping is no gain where the same size, or a larger one, would have stood on one line.
        if (oneParagraph && oneLineSize >= block.size && style.fit == Fit::ShrinkThenWrap)
            block = onOneLine();
    }
    if (oneParagraph && block.lines.size() > 1
        && (style.across == Across::Centre
            || (style.across == Across::Left && block.lines.size() <= evenedLines
                && block.lines.back().line.width * block.size * mmPerPoint < block.widest * loneLastLine)))
        block = balanced(paragraphs, style, width, std::move(block));
    return block;
}

RichText prepared(Shaper &shaper, const RichText &given, const TextStyle &style, QSizeF room, bool &cut)
{
    // Nobody writes so much that it would not stand in the room in letters too small to read; a crafted file may.
    const RichText text = given.text.size() > mostIn(room) ? shortened(given, mostIn(room)) : given;
    cut = text.text.size() < given.text.size();
    if (cut)
        return text;
    const RichText whole = text.breaks.isEmpty() ? text : withBreaks(shaper, text, style, room);
    // The area that the text takes at its smallest tells at once that most texts fit.
    const double em = style.smallest * mmPerPoint;
    if (style.smallest <= 0 || double(whole.text.size()) * em * em * style.leading < room.width() * room.height() / 2
        || fitsAtSmallest(shaper, whole, style, room))
        return whole;
    cut = true;
    return cutBeforeTail(shaper, whole, style, room);
}

} // namespace dangjian
