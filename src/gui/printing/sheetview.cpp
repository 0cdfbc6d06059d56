// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetview.h"

#include "app/appearance.h"
#include "rendering/pagepainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

constexpr int gap = 16; // between pages and around them, in pixels
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double zoomStep = 1.2;

} // namespace

SheetView::SheetView(QWidget *parent) : QAbstractScrollArea(parent), m_drawTimer(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the sheets"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    m_drawTimer->setSingleShot(true);
    m_drawTimer->setInterval(0);
    connect(m_drawTimer, &QTimer::timeout, this, &SheetView::drawNext);
}

SheetView::~SheetView() = default;

double SheetView::pixelsPerMm() const
{
    return m_zoom * logicalDpiX() / 25.4;
}

void SheetView::setPages(const QList<Page> &pages, std::shared_ptr<const PrintFonts> fonts)
{
    m_pages = pages;
    m_painter = std::make_unique<PagePainter>(std::move(fonts));
    m_drawn.clear();
    verticalScrollBar()->setValue(0);
    if (m_fitted)
        applyFit();
    else
        arrange();
}

void SheetView::setZoom(double zoom)
{
    m_fitted = false;
    const double wanted = std::clamp(zoom, smallest, largest);
    if (std::abs(wanted - m_zoom) < 0.001)
        return;
    const int page = currentPage();
    m_zoom = wanted;
    m_drawn.clear();
    arrange();
    goToPage(page);
}

void SheetView::fitPage()
{
    m_fitted = true;
    applyFit();
}

void SheetView::applyFit()
{
    if (m_pages.isEmpty())
        return;
    const QSizeF size = m_pages.first().size;
    const double perMm = logicalDpiX() / 25.4;
    const double high = (viewport()->height() - 2 * gap) / (size.height() * perMm);
    const double wide = (viewport()->width() - 2 * gap) / (size.width() * perMm);
    const double wanted = std::clamp(std::min(high, wide), smallest, largest);
    if (std::abs(wanted - m_zoom) > 0.001) {
        m_zoom = wanted;
        m_drawn.clear();
    }
    arrange();
}

void SheetView::arrange()
{
    m_places.clear();
    const double scale = pixelsPerMm();
    QSizeF largestPage;
    for (const Page &page : std::as_const(m_pages))
        largestPage = largestPage.expandedTo(page.size);
    const QSize cell = (largestPage * scale).toSize();
    const int room = viewport()->width();
    const int columns = std::max(1, (room - gap) / std::max(1, cell.width() + gap));
    const int used = std::min<int>(columns, int(m_pages.size()));
    const int left = std::max(gap, (room - used * cell.width() - (used - 1) * gap) / 2);
    for (int i = 0; i < m_pages.size(); ++i) {
        const QSize size = (m_pages.at(i).size * scale).toSize();
        m_places.append(
            QRect(QPoint(left + i % columns * (cell.width() + gap), gap + i / columns * (cell.height() + gap)), size));
    }
    const QRect last = m_places.isEmpty() ? QRect() : m_places.last();
    verticalScrollBar()->setRange(0, std::max(0, last.bottom() + gap - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, cell.width() + 2 * gap - room));
    horizontalScrollBar()->setPageStep(room);
    viewport()->update();
    Q_EMIT viewChanged();
}

int SheetView::currentPage() const
{
    const int top = verticalScrollBar()->value() + gap;
    for (int i = 0; i < m_places.size(); ++i)
        if (m_places.at(i).bottom() > top)
            return i;
    return 0;
}

void SheetView::goToPage(int page)
{
    if (m_places.isEmpty())
        return;
    verticalScrollBar()->setValue(m_places.at(std::clamp<int>(page, 0, pageCount() - 1)).top() - gap);
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), isDark(palette()) ? QColor(0x1c, 0x1c, 0x1e) : QColor(0xd9, 0xd9, 0xdc));
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    bool missing = false;
    for (int i = 0; i < m_places.size(); ++i) {
        const QRect place = m_places.at(i).translated(-offset);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place.translated(2, 2), QColor(0, 0, 0, 50));
        painter.fillRect(place, Qt::white);
        const auto drawn = m_drawn.constFind(i);
        if (drawn != m_drawn.constEnd())
            painter.drawImage(place, *drawn);
        else
            missing = true;
    }
    if (missing)
        m_drawTimer->start();
}

void SheetView::drawNext()
{
    const QRect shown(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), viewport()->size());
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_drawn.contains(i) || !m_places.at(i).intersects(shown))
            continue;
        const double ratio = devicePixelRatioF();
        QImage image((QSizeF(m_places.at(i).size()) * ratio).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter->draw(painter, m_pages.at(i), pixelsPerMm() * ratio);
        painter.end();
        image.setDevicePixelRatio(ratio);
        m_drawn.insert(i, image);
        viewport()->update(m_places.at(i).translated(-shown.topLeft()));
        m_drawTimer->start();
        return;
    }
}

void SheetView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        applyFit();
    else
        arrange();
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    // By rows of pages: one key press shows what was not to be seen before.
    const int columns = int(std::count_if(m_places.cbegin(), m_places.cend(),
        [this](const QRect &place) { return place.top() == m_places.first().top(); }));
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(currentPage() + std::max(1, columns));
        break;
    case Qt::Key_PageUp:
        goToPage(currentPage() - std::max(1, columns));
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            setZoom(m_zoom * zoomStep);
        break;
    case Qt::Key_Minus:
        if (control)
            setZoom(m_zoom / zoomStep);
        break;
    case Qt::Key_0:
        if (control)
            fitPage();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace dangjian
