// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layouter.h"

#include "paper/barcode.h"
#include "paper/jpeg.h"
#include "paper/qrcode.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dangjian {

namespace {

constexpr double widestGapOfWords = 0.08; // em; wider gaps would be read back as spaces
constexpr double underlineBelow = 0.16; // em below the baseline
constexpr double underlineWidth = 0.15; // mm

int clustersIn(const ShapedText &text, size_t begin, size_t end)
{
    int clusters = 0;
    for (size_t i = begin; i < end; i = text.nextCluster(i))
        ++clusters;
    return clusters;
}

} // namespace

PageLayouter::PageLayouter(Shaper &shaper, QSizeF size) : m_shaper(shaper)
{
    m_page.size = size;
    m_page.items.reserve(32);
}

double PageLayouter::text(const QRectF &cell, const QString &text, const TextStyle &style)
{
    return this->text(cell, RichText{text, {}, {}, -1}, style).size;
}

TextOutcome PageLayouter::text(const QRectF &cell, const RichText &text, const TextStyle &style)
{
    TextOutcome outcome{style.size, false};
    if (text.text.isEmpty())
        return outcome;
    const RichText whole = prepared(m_shaper, text, style, cell.size(), outcome.cut);
    const ShapedParagraphs paragraphs(m_shaper, style.face, whole);
    if (paragraphs.size() == 1 && paragraphs[0].glyphs.empty())
        return outcome;
    const TextBlock block = fitted(paragraphs, style, cell.size());
    double top = cell.top();
    if (style.down == Down::Middle)
        top += (cell.height() - block.height) / 2;
    else if (style.down == Down::Bottom)
        top += cell.height() - block.height;
    lines(paragraphs, block, 0, block.lines.size(), {cell.left(), top}, cell.width(), style);
    outcome.size = block.size;
    return outcome;
}

void PageLayouter::lines(const ShapedParagraphs &paragraphs, const TextBlock &block, size_t from, size_t end,
    QPointF corner, double width, const TextStyle &style)
{
    const double emMm = block.size * mmPerPoint;
    const double inside = std::max(width - 2 * style.padding, 0.5);
    double baseline = corner.y() + emAscent * emMm;
    for (size_t i = from; i < end; ++i) {
        const TextBlock::Line &line = block.lines[i];
        const ShapedText &shaped = paragraphs[line.paragraph];
        if (line.first)
            m_missing << shaped.missing;
        const double indent = line.first ? style.indent * emMm : 0;
        // An opening mark at the start of a line aligns by its ink, as a closing one does at the end.
        const bool flush = style.across == Across::Left || style.across == Across::Justify;
        const double lead = flush && !line.first && line.line.end > line.line.begin
            ? leadAllowance(shaped, line.line.begin) * emMm
            : 0;
        const double lineWidth = line.line.width * emMm - indent;
        const double room = inside - indent - lineWidth + lead;
        double x = corner.x() + style.padding + indent - lead;
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
        addLine(shaped, line.line.begin, line.line.end, style, block.size, x, baseline, gap,
            gap > widestGapOfWords * emMm && style.across != Across::Justify);
        baseline += block.lineStep();
    }
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
    int index = 0;
    for (size_t at = 0; at < shaped.glyphs.size();) {
        GlyphRun run{shaped.glyphs[at].face, float(style.size), style.ink, {}, {}, {}};
        const int from = shaped.glyphs[at].start;
        int end = from;
        while (at < shaped.glyphs.size() && shaped.glyphs[at].face == run.face) {
            const ShapedGlyph &glyph = shaped.glyphs[at];
            const double x = cell.left() + box * index + (box - double(glyph.advance) * em) / 2;
            run.glyphs << PlacedGlyph{glyph.id, float(x), float(baseline)};
            end = shaped.clusterEnd(at);
            at = shaped.nextCluster(at);
            ++index;
        }
        run.text = QStringView(shaped.text).mid(from, end - from).toUtf8();
        run.clusters << GlyphCluster{quint16(run.text.size()), quint16(run.glyphs.size())};
        m_page.items << std::move(run);
    }
}

void PageLayouter::addLine(const ShapedText &shaped, size_t begin, size_t end, const TextStyle &style, double size,
    double x, double baseline, double gap, bool whole)
{
    const double em = size * mmPerPoint;
    const auto isUnderlined = [&shaped](size_t glyph) {
        return std::any_of(shaped.underlined.cbegin(), shaped.underlined.cend(), [&](const auto &range) {
            return shaped.glyphs[glyph].start >= range.first && shaped.glyphs[glyph].start < range.second;
        });
    };
    double underlinedFrom = -1;
    for (size_t at = begin; at < end;) {
        GlyphRun run{shaped.glyphs[at].face, float(size), style.ink, {}, {}, {}};
        run.glyphs.reserve(qsizetype(end - at));
        run.clusters.reserve(qsizetype(end - at));
        run.text.reserve(qsizetype(end - at) * 3);
        while (at < end && shaped.glyphs[at].face == run.face) {
            const size_t next = shaped.nextCluster(at);
            const bool underlined = !shaped.underlined.empty() && isUnderlined(at);
            if (underlined && underlinedFrom < 0)
                underlinedFrom = x;
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
            if (underlinedFrom >= 0 && (next >= end || !isUnderlined(next))) {
                const double y = baseline + underlineBelow * em;
                rule(std::exchange(underlinedFrom, -1), y, x, y, underlineWidth, style.ink);
            }
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
    if (CodeModules code = qrModules(square, content, ink); code.across > 0)
        m_page.items << std::move(code);
}

void PageLayouter::ring(const QRectF &box, double width, QRgb ink, bool dashed)
{
    constexpr int sides = 120; // of a polygon that nobody tells from a circle; dashed: every third is left out
    RuleLines &lines = linesOf(width, ink, false);
    const double radius = std::min(box.width(), box.height()) / 2;
    const auto corner = [&](int side) {
        const double angle = 2 * M_PI * side / sides;
        return box.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    };
    for (int side = 0; side < sides; ++side)
        if (!dashed || side % 3 != 2)
            lines.lines << QLineF(corner(side), corner(side + 1));
}

void PageLayouter::barcode(const QRectF &box, const QString &content, QRgb ink)
{
    if (const QList<QRectF> bars = code128Bars(box, content); !bars.isEmpty())
        m_page.items << FilledAreas{bars, ink};
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
