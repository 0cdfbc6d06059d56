// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pagepicture.h"

#include "app/appearance.h"
#include "rendering/pagepainter.h"

#include <QPainter>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int gap = 12; // pixels between the papers
constexpr int atMost = 4; // papers shown; the rest of a booklet looks alike
constexpr double markMargin = 1.5; // mm around what is new
constexpr double lineAbove = 3; // mm of a line of the log above its baseline

void addInk(const Page &page, QPointF at, QRectF &part)
{
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item)) {
            for (const PlacedGlyph &glyph : run->glyphs)
                part |= QRectF(double(glyph.x) + at.x(), double(glyph.y) + at.y() - lineAbove, 2, lineAbove + 1);
        } else if (const auto *placed = std::get_if<PlacedPage>(&item)) {
            addInk(*placed->page, at + placed->at, part);
        }
    }
}

} // namespace

QRectF inkedPart(const Page &page)
{
    QRectF part;
    addInk(page, {}, part);
    return part;
}

QList<QRectF> inkedParts(const Page &page)
{
    QList<QRectF> parts;
    const bool pages = std::all_of(page.items.cbegin(), page.items.cend(),
        [](const PageItem &item) { return std::holds_alternative<PlacedPage>(item); });
    if (pages)
        for (const PageItem &item : page.items)
            parts.append(inkedPart({page.size, {item}}));
    else
        parts.append(inkedPart(page));
    parts.removeIf([](const QRectF &part) { return part.isEmpty(); });
    return parts;
}

PagePicture::PagePicture(QWidget *parent) : QWidget(parent) { }

void PagePicture::setPages(const QList<Page> &shown, const QList<Page> &added, std::shared_ptr<const PrintFonts> fonts)
{
    m_shown = shown.mid(0, atMost);
    m_fonts = std::move(fonts);
    m_marks.clear();
    for (const Page &page : added.mid(0, added.size() == shown.size() ? atMost : 0))
        m_marks.append(inkedParts(page));
    draw();
}

void PagePicture::clear()
{
    setPages({}, {}, {});
}

QSize PagePicture::minimumSizeHint() const
{
    return {240, 200};
}

void PagePicture::resizeEvent(QResizeEvent *)
{
    draw();
}

void PagePicture::draw()
{
    m_image = {};
    update();
    if (m_shown.isEmpty() || !m_fonts)
        return;
    double wide = 0;
    double high = 0;
    for (const Page &page : std::as_const(m_shown)) {
        wide += page.size.width();
        high = std::max(high, page.size.height());
    }
    const auto gaps = double((m_shown.size() - 1) * gap);
    const double scale = std::min((width() - gaps - 4) / wide, (height() - 4) / high);
    if (scale <= 0)
        return;
    const double ratio = devicePixelRatioF();
    m_image = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    PagePainter pages(m_fonts);
    double x = std::max(0.0, (width() - wide * scale - gaps) / 2);
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const Page &page = m_shown[i];
        const QRectF place(QPointF(x, 1), page.size * scale);
        painter.fillRect(place.translated(2, 2), QColor(0, 0, 0, 50));
        painter.fillRect(place, Qt::white);
        for (const QRectF &part : m_marks.value(i)) {
            const QRectF mark = part.adjusted(-markMargin, -markMargin, markMargin, markMargin);
            QColor colour = shadesOf(palette()).accent;
            colour.setAlpha(36);
            const QRectF band(place.left() + mark.left() * scale, place.top() + mark.top() * scale,
                mark.width() * scale, mark.height() * scale);
            painter.fillRect(band, colour);
            painter.setPen(QPen(shadesOf(palette()).accent, 1.5));
            painter.drawRect(band);
        }
        painter.save();
        painter.translate(place.topLeft());
        pages.draw(painter, page, scale);
        painter.restore();
        painter.setPen(QPen(shadesOf(palette()).line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        x += place.width() + gap;
    }
}

void PagePicture::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_image);
}

} // namespace dangjian
