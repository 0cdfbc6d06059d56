// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/cropview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dangjian {

namespace {

constexpr double nearest = 8;
constexpr double aspect = 25.0 / 35.0;
constexpr double zoomStep = 0.04;
constexpr double moveStep = 0.02;

} // namespace

CropView::CropView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Picture and frame of the photo"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CropView::setImage(const QImage &image)
{
    m_image = image;
    m_zoom = 0;
    m_centre = QPointF(image.width() / 2.0, image.height() / 2.0);
    keepInside();
}

void CropView::turn(bool right)
{
    m_image = m_image.transformed(QTransform().rotate(right ? 90 : -90));
    m_centre = QPointF(m_image.width() / 2.0, m_image.height() / 2.0);
    keepInside();
}

QSizeF CropView::cropSize() const
{
    QSizeF size(aspect, 1);
    size.scale(m_image.size(), Qt::KeepAspectRatio);
    return size / std::pow(nearest, m_zoom);
}

void CropView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.0, 1.0);
    keepInside();
}

void CropView::moveBy(double across, double down)
{
    const double unit = cropSize().width();
    m_centre += QPointF(across * unit, down * unit);
    keepInside();
}

void CropView::keepInside()
{
    if (m_image.isNull())
        return;
    const QSizeF half = cropSize() / 2;
    m_centre.setX(std::clamp(m_centre.x(), half.width(), std::max(half.width(), m_image.width() - half.width())));
    m_centre.setY(std::clamp(m_centre.y(), half.height(), std::max(half.height(), m_image.height() - half.height())));
    update();
    Q_EMIT cropChanged();
}

QRectF CropView::cropRect() const
{
    const QSizeF size = cropSize();
    return {m_centre.x() - size.width() / 2, m_centre.y() - size.height() / 2, size.width(), size.height()};
}

QImage CropView::cropped() const
{
    if (m_image.isNull())
        return {};
    const QImage part = m_image.copy(cropRect().toAlignedRect().intersected(m_image.rect()));
    QImage photo = part.scaled(photoPixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!photo.hasAlphaChannel())
        return photo.convertToFormat(QImage::Format_RGB32);
    QImage paper(photoPixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, photo);
    return paper;
}

QRectF CropView::frame() const
{
    QSizeF size(aspect, 1);
    size.scale(QSizeF(width() - 40, height() - 40), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x2b, 0x2b, 0x2b));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF hole = frame();
    const QRectF crop = cropRect();
    const double scale = hole.width() / crop.width();
    // Only the part that is on the screen is drawn, however near the picture is.
    const QRectF screen(
        crop.left() - hole.left() / scale, crop.top() - hole.top() / scale, width() / scale, height() / scale);
    const QRectF part = screen.intersected(QRectF(m_image.rect()));
    const QRectF target((part.left() - screen.left()) * scale, (part.top() - screen.top()) * scale,
        part.width() * scale, part.height() * scale);
    painter.drawImage(target, m_image, part);
    QPainterPath shade;
    shade.addRect(QRectF(rect()));
    shade.addRect(hole);
    painter.fillPath(shade, QColor(0, 0, 0, 140));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, hasFocus() ? 2 : 1));
    painter.drawRect(hole);
    // Where an ID photo has the eyes and the chin, roughly.
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1, Qt::DashLine));
    painter.drawLine(QPointF(hole.left(), hole.top() + hole.height() * 0.40),
        QPointF(hole.right(), hole.top() + hole.height() * 0.40));
    painter.drawLine(QPointF(hole.center().x(), hole.top()), QPointF(hole.center().x(), hole.bottom()));
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position();
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPointF moved = event->position() - m_dragged;
    m_dragged = event->position();
    moveBy(-moved.x() / frame().width(), -moved.y() / frame().width());
}

void CropView::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom + event->angleDelta().y() / 120.0 * zoomStep);
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? moveStep * 5 : moveStep;
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy(-step, 0);
        break;
    case Qt::Key_Right:
        moveBy(step, 0);
        break;
    case Qt::Key_Up:
        moveBy(0, -step);
        break;
    case Qt::Key_Down:
        moveBy(0, step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom + zoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom - zoomStep);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace dangjian
