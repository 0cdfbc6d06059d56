// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/pagepainter.h"

#include <QImage>
#include <QPainter>

#include <hb.h>

#include <algorithm>

namespace dangjian {

namespace {

QPainterPath &pathOf(void *data)
{
    return *static_cast<QPainterPath *>(data);
}

/** HarfBuzz's callbacks that draw into a QPainterPath; its y axis points up, ours down. */
hb_draw_funcs_t *outlineFunctions()
{
    static hb_draw_funcs_t *functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made,
            [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
                pathOf(data).moveTo(double(x), -double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made,
            [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
                pathOf(data).lineTo(double(x), -double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(
            made,
            [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float cx, float cy, float x, float y, void *) {
                pathOf(data).quadTo(double(cx), -double(cy), double(x), -double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            made,
            [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float c1x, float c1y, float c2x, float c2y, float x,
                float y, void *) {
                pathOf(data).cubicTo(double(c1x), -double(c1y), double(c2x), -double(c2y), double(x), -double(y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(
            made, [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *) { pathOf(data).closeSubpath(); },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

} // namespace

PagePainter::PagePainter(std::shared_ptr<const PrintFonts> fonts) : m_fonts(std::move(fonts)) { }

void PagePainter::draw(QPainter &painter, const Page &page, double unitsPerMm)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(unitsPerMm, unitsPerMm);
    drawPage(painter, page);
    painter.restore();
}

void PagePainter::drawPage(QPainter &painter, const Page &page)
{
    for (const PageItem &item : page.items)
        std::visit([&](const auto &one) { drawItem(painter, one); }, item);
}

void PagePainter::drawItem(QPainter &painter, const GlyphRun &run)
{
    const double scale = double(run.size) * mmPerPoint / m_fonts->data(run.face).unitsPerEm;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(run.ink));
    const QTransform base = painter.worldTransform();
    for (const PlacedGlyph &glyph : run.glyphs) {
        painter.setWorldTransform(
            QTransform::fromTranslate(double(glyph.x), double(glyph.y)).scale(scale, scale) * base);
        painter.drawPath(outline(run.face, glyph.id));
    }
    painter.setWorldTransform(base);
}

void PagePainter::drawItem(QPainter &painter, const RuleLines &rules)
{
    QPen pen(QColor(rules.ink), rules.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (rules.dashed)
        pen.setDashPattern({1 / rules.width, 1 / rules.width});
    painter.setPen(pen);
    painter.drawLines(rules.lines);
}

void PagePainter::drawItem(QPainter &painter, const FilledAreas &areas)
{
    QPainterPath path;
    for (const QRectF &area : areas.areas)
        path.addRect(area);
    painter.fillPath(path, QColor(areas.ink));
}

void PagePainter::drawItem(QPainter &painter, const CodeModules &code)
{
    // Modules of a row that touch are one rectangle: no seam is seen between them.
    const double module = code.square.width() / std::max(1, code.across);
    FilledAreas areas{{}, code.ink};
    for (int row = 0; row < code.across; ++row)
        for (int column = 0; column < code.across; ++column) {
            const int first = column;
            while (column < code.across && code.dark.testBit(qsizetype(row) * code.across + column))
                ++column;
            if (column > first)
                areas.areas << QRectF(code.square.left() + first * module, code.square.top() + row * module,
                    (column - first) * module, module);
        }
    drawItem(painter, areas);
}

void PagePainter::drawItem(QPainter &painter, const PhotoImage &photo)
{
    const QImage image = QImage::fromData(photo.jpeg, "JPEG");
    if (image.isNull())
        return;
    const double scale = std::max(photo.rect.width() / image.width(), photo.rect.height() / image.height());
    const QSizeF part(photo.rect.width() / scale, photo.rect.height() / scale);
    const QPointF corner((image.width() - part.width()) / 2, (image.height() - part.height()) / 2);
    painter.drawImage(photo.rect, image, QRectF(corner, part));
}

void PagePainter::drawItem(QPainter &painter, const PlacedPage &placed)
{
    painter.save();
    painter.translate(placed.at);
    drawPage(painter, *placed.page);
    painter.restore();
}

const QPainterPath &PagePainter::outline(Face face, quint32 glyph)
{
    const quint64 key = quint64(face) << 32 | glyph;
    auto it = m_outlines.find(key);
    if (it == m_outlines.end()) {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        hb_font_get_glyph_shape(m_fonts->shapingFont(face), glyph, outlineFunctions(), &path);
        it = m_outlines.insert(key, path);
    }
    return *it;
}

} // namespace dangjian
