// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layouter.h"

#include "paper/jpeg.h"
#include "paper/linebreak.h"
#include "paper/qrcode.h"

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

// The em box of Chinese faces reaches from 0.12 em below the baseline to 0.88 em above it.
constexpr double emAscent = 0.88;
constexpr double shrinkStep = 0.25; // points: few different sizes keep the renderers' glyph caches small
constexpr double loneLastLine = 0.3; // of the widest line: a shorter last line is evened out
constexpr double smallestStepped = 4.0; // points; what still does not fit is scaled freely
constexpr double untornShare = 0.7; // of its size: so much smaller a name becomes rather than be broken in a part
constexpr double slack = 1e-3; // mm
constexpr double widestGapOfWords = 0.08; // em; wider gaps would be read back as spaces

double trackedWidth(const ShapedText &text, double tracking)
{
    if (tracking == 0 || text.glyphs.empty())
        return text.width;
    int clusters = 0;
    for (size_t i = 0; i < text.glyphs.size(); i = text.nextCluster(i))
        ++clusters;
    return text.width + tracking * (clusters - 1);
}

int clustersIn(const ShapedText &text, size_t begin, size_t end)
{
    int clusters = 0;
    for (size_t i = begin; i < end; i = text.nextCluster(i))
        ++clusters;
    return clusters;
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

} // namespace

/** Paragraphs broken into lines at one size. */
struct PageLayouter::Block
{
    struct Line
    {
        int paragraph = 0;
        TextLine line{};
        bool first = false;
        bool last = false;
    };
    std::vector<Line> lines{};
    double height = 0; // mm
    double widest = 0; // mm
    bool torn = false; // a part of a name is broken
};

PageLayouter::PageLayouter(Shaper &shaper, QSizeF size) : m_shaper(shaper)
{
    m_page.size = size;
    m_page.items.reserve(32);
}

PageLayouter::Block PageLayouter::wrapped(
    const QList<const ShapedText *> &paragraphs, const TextStyle &style, double size, double width) const
{
    const double em = size * mmPerPoint;
    Block block;
    for (int p = 0; p < paragraphs.size(); ++p) {
        const auto lines = breakLines(*paragraphs[p], width / em, style.tracking, style.indent);
        for (size_t i = 0; i < lines.size(); ++i) {
            double lineWidth = lines[i].width;
            if (lines[i].end > lines[i].begin)
                lineWidth -= hangAllowance(*paragraphs[p], lines[i].end - 1);
            block.widest = std::max(block.widest, lineWidth * em);
            block.torn = block.torn || lines[i].torn;
            block.lines.push_back({p, lines[i], i == 0, i + 1 == lines.size()});
        }
    }
    block.height = em * (1 + style.leading * double(block.lines.size() - 1));
    return block;
}

PageLayouter::Block PageLayouter::balanced(
    const QList<const ShapedText *> &paragraphs, const TextStyle &style, double size, double width, Block block) const
{
    double narrow = block.widest / double(block.lines.size());
    double wide = width;
    for (int i = 0; i < 6; ++i) {
        const double middle = (narrow + wide) / 2;
        Block tried = wrapped(paragraphs, style, size, middle);
        if (tried.lines.size() == block.lines.size() && tried.widest <= middle + slack && tried.torn <= block.torn) {
            block = std::move(tried);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return block;
}

bool PageLayouter::fits(const QRectF &cell, const QString &text, const TextStyle &style)
{
    const double width = std::max(cell.width() - 2 * style.padding, 0.5);
    std::vector<ShapedText> copies;
    for (const QString &part : text.split(u'\n'))
        copies.push_back(m_shaper.shape(style.face, part.trimmed()));
    QList<const ShapedText *> paragraphs;
    for (const ShapedText &copy : copies)
        paragraphs << &copy;
    const Block block = wrapped(paragraphs, style, style.smallest, width);
    return block.height <= cell.height() + slack && block.widest <= width + slack;
}

double PageLayouter::text(const QRectF &cell, const QString &text, const QString &tail, const TextStyle &style)
{
    // The area that the text takes at its smallest tells at once that most texts fit.
    const double em = style.smallest * mmPerPoint;
    const double room = cell.width() * cell.height();
    if (style.smallest <= 0 || double(text.size() + tail.size()) * em * em * style.leading < room / 2
        || fits(cell, text + tail, style))
        return this->text(cell, text + tail, style);
    qsizetype shortest = 0;
    qsizetype longest = text.size();
    const auto cut = [&](qsizetype length) {
        if (length > 0 && text.at(length - 1).isHighSurrogate())
            --length;
        QString kept = text.first(length);
        while (!kept.isEmpty() && (kept.back().isPunct() || kept.back().isSpace()))
            kept.chop(1);
        return kept + QChar(0x2026) + tail;
    };
    while (longest - shortest > 1) {
        const qsizetype middle = (shortest + longest) / 2;
        (fits(cell, cut(middle), style) ? shortest : longest) = middle;
    }
    return this->text(cell, cut(shortest), style);
}

double PageLayouter::text(const QRectF &cell, const QString &text, const TextStyle &style)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return style.size;
    const double width = std::max(cell.width() - 2 * style.padding, 0.5);

    // Several paragraphs are shaped into copies, because the shaper's reference only lasts until its next call.
    std::vector<ShapedText> copies;
    QList<const ShapedText *> paragraphs;
    if (trimmed.contains(u'\n')) {
        const QStringList parts = trimmed.split(u'\n');
        for (const QString &part : parts)
            copies.push_back(m_shaper.shape(style.face, part.trimmed()));
        for (const ShapedText &copy : copies)
            paragraphs << &copy;
    } else {
        paragraphs << &m_shaper.shape(style.face, trimmed);
    }
    for (const ShapedText *paragraph : paragraphs)
        m_missing << paragraph->missing;

    double size = style.size;
    const bool oneParagraph = paragraphs.size() == 1;
    const double em = trackedWidth(*paragraphs.first(), style.tracking) + style.indent;
    const double oneLineSize = sizeFor(em, width, style.size);
    Block block;
    if (oneParagraph
        && (style.fit == Fit::OneLine || oneLineSize == style.size
            || (style.fit == Fit::ShrinkThenWrap && oneLineSize >= style.size * style.oneLineShare))) {
        size = std::min(oneLineSize, sizeFor(1, cell.height(), style.size));
        block = wrapped(paragraphs, style, size, std::max(width, em * size * mmPerPoint) + slack);
    } else {
        Block torn;
        double tornSize = size;
        while (true) {
            block = wrapped(paragraphs, style, size, width);
            const bool fitting = block.height <= cell.height() + slack && block.widest <= width + slack;
            if ((fitting && (!block.torn || size <= style.size * untornShare)) || size < 0.3)
                break;
            if (fitting && torn.lines.empty()) {
                torn = block;
                tornSize = size;
            }
            size = size > smallestStepped ? std::max(size - shrinkStep, smallestStepped) : size * 0.95;
        }
        // Where even much smaller it would be torn, it may as well be large.
        if (block.torn && !torn.lines.empty()) {
            block = std::move(torn);
            size = tornSize;
        }
        // Wrapping is no gain where the same size, or a larger one, would have stood on one line.
        if (oneParagraph && oneLineSize >= size && style.fit == Fit::ShrinkThenWrap) {
            size = std::min(oneLineSize, sizeFor(1, cell.height(), style.size));
            block = wrapped(paragraphs, style, size, std::max(width, em * size * mmPerPoint) + slack);
        }
    }

    if (oneParagraph && block.lines.size() > 1
        && (style.across == Across::Centre
            || (style.across == Across::Left
                && block.lines.back().line.width * size * mmPerPoint < block.widest * loneLastLine)))
        block = balanced(paragraphs, style, size, width, std::move(block));

    const double emMm = size * mmPerPoint;
    double top = cell.top();
    if (style.down == Down::Middle)
        top += (cell.height() - block.height) / 2;
    else if (style.down == Down::Bottom)
        top += cell.height() - block.height;
    double baseline = top + emAscent * emMm;
    for (const auto &line : block.lines) {
        const ShapedText &shaped = *paragraphs[line.paragraph];
        const double indent = line.first ? style.indent * emMm : 0;
        const double lineWidth = line.line.width * emMm - indent;
        const double room = width - indent - lineWidth;
        double x = cell.left() + style.padding + indent;
        double gap = style.tracking * emMm;
        if (style.across == Across::Centre)
            x += room / 2;
        else if (style.across == Across::Right)
            x += room;
        else if (style.across == Across::Justify && !line.last) {
            const int clusters = clustersIn(shaped, line.line.begin, line.line.end);
            const double hang
                = room < 0 ? 0 : hangAllowance(shaped, line.line.end - 1) * emMm; // closing marks align optically
            if (clusters > 1)
                gap += std::max(room + hang, 0.0) / (clusters - 1);
        }
        addLine(shaped, line.line.begin, line.line.end, style, size, x, baseline, gap,
            gap > widestGapOfWords * emMm && style.across != Across::Justify);
        baseline += style.leading * emMm;
    }
    return size;
}

void PageLayouter::spread(const QRectF &cell, const QString &label, double width, const TextStyle &style)
{
    const ShapedText &shaped = m_shaper.shape(style.face, label);
    const double em = style.size * mmPerPoint;
    const double natural = shaped.width * em;
    const int clusters = clustersIn(shaped, 0, shaped.glyphs.size());
    const double target = std::min(width, cell.width() - 2 * style.padding);
    if (clusters < 2 || natural > target || label.contains(u'\n')) {
        text(cell, label, style);
        return;
    }
    m_missing << shaped.missing;
    const double gap = (target - natural) / (clusters - 1);
    const double baseline = cell.top() + (cell.height() - em) / 2 + emAscent * em;
    addLine(shaped, 0, shaped.glyphs.size(), style, style.size, cell.left() + (cell.width() - target) / 2, baseline,
        gap, gap > widestGapOfWords * em);
}

void PageLayouter::boxed(const QRectF &cell, int count, const QString &text, const TextStyle &style)
{
    const ShapedText &shaped = m_shaper.shape(style.face, text);
    m_missing << shaped.missing;
    const double box = cell.width() / count;
    if (clustersIn(shaped, 0, shaped.glyphs.size()) > count) {
        this->text(cell, text, style);
        return;
    }
    const double em = style.size * mmPerPoint;
    const double baseline = cell.top() + (cell.height() - em) / 2 + emAscent * em;
    GlyphRun run{style.face, float(style.size), style.ink, {}, text.toUtf8(), {}};
    int index = 0;
    for (size_t at = 0; at < shaped.glyphs.size();) {
        const ShapedGlyph &glyph = shaped.glyphs[at];
        const double x = cell.left() + box * index + (box - double(glyph.advance) * em) / 2;
        run.glyphs << PlacedGlyph{glyph.id, float(x), float(baseline)};
        at = shaped.nextCluster(at);
        ++index;
    }
    if (run.glyphs.isEmpty())
        return;
    run.clusters << GlyphCluster{quint16(run.text.size()), quint16(run.glyphs.size())};
    m_page.items << std::move(run);
}

void PageLayouter::addLine(const ShapedText &shaped, size_t begin, size_t end, const TextStyle &style, double size,
    double x, double baseline, double gap, bool whole)
{
    const double em = size * mmPerPoint;
    for (size_t at = begin; at < end;) {
        GlyphRun run{shaped.glyphs[at].face, float(size), style.ink, {}, {}, {}};
        run.glyphs.reserve(qsizetype(end - at));
        run.clusters.reserve(qsizetype(end - at));
        run.text.reserve(qsizetype(end - at) * 3);
        while (at < end && shaped.glyphs[at].face == run.face) {
            const size_t next = shaped.nextCluster(at);
            for (size_t i = at; i < next; ++i) {
                const ShapedGlyph &glyph = shaped.glyphs[i];
                run.glyphs << PlacedGlyph{
                    glyph.id, float(x + double(glyph.xOffset) * em), float(baseline - double(glyph.yOffset) * em)};
                x += double(glyph.advance) * em;
            }
            const int from = shaped.glyphs[at].start;
            const QByteArray utf8 = QStringView(shaped.text).mid(from, shaped.clusterEnd(at) - from).toUtf8();
            run.text += utf8;
            run.clusters << GlyphCluster{quint16(utf8.size()), quint16(next - at)};
            x += gap;
            at = next;
        }
        // Characters far apart are one cluster, so that a reader finds 姓名 and not 姓 名.
        if (whole && run.glyphs.size() > 1)
            run.clusters = {GlyphCluster{quint16(run.text.size()), quint16(run.glyphs.size())}};
        m_page.items << std::move(run);
    }
}

RuleLines &PageLayouter::linesOf(double width, QRgb ink, bool dashed)
{
    for (PageItem &item : m_page.items) {
        auto *lines = std::get_if<RuleLines>(&item);
        if (lines && lines->width == width && lines->ink == ink && lines->dashed == dashed)
            return *lines;
    }
    m_page.items << RuleLines{{}, width, ink, dashed};
    return std::get<RuleLines>(m_page.items.last());
}

void PageLayouter::rule(double x1, double y1, double x2, double y2, double width, QRgb ink, bool dashed)
{
    linesOf(width, ink, dashed).lines << QLineF(x1, y1, x2, y2);
}

void PageLayouter::frame(const QRectF &box, double width, QRgb ink, bool dashed)
{
    // The horizontal sides run over the corners, so that these are square.
    const double half = dashed ? 0 : width / 2;
    RuleLines &lines = linesOf(width, ink, dashed);
    lines.lines << QLineF(box.left() - half, box.top(), box.right() + half, box.top())
                << QLineF(box.left() - half, box.bottom(), box.right() + half, box.bottom())
                << QLineF(box.left(), box.top(), box.left(), box.bottom())
                << QLineF(box.right(), box.top(), box.right(), box.bottom());
}

void PageLayouter::fill(const QRectF &area, QRgb ink)
{
    m_page.items << FilledAreas{{area}, ink};
}

bool PageLayouter::photo(const QRectF &box, const QByteArray &jpeg)
{
    const auto pixels = jpegSize(jpeg);
    if (!pixels)
        return false;
    m_page.items << PhotoImage{box, jpeg, *pixels};
    return true;
}

void PageLayouter::qrCode(const QRectF &square, const QString &content, QRgb ink)
{
    m_page.items << FilledAreas{qrModules(square, content), ink};
}

void PageLayouter::place(QPointF at, std::shared_ptr<const Page> page)
{
    m_page.items << PlacedPage{at, std::move(page)};
}

Page PageLayouter::take()
{
    return std::move(m_page);
}

std::shared_ptr<const Page> commonPage(PageLayouter &layouter)
{
    Page page = layouter.take();
    page.common = true;
    return std::make_shared<const Page>(std::move(page));
}

} // namespace dangjian
