// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/photoview.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "services.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace dangjian {

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Photo"));
}

void PhotoView::showMember(Services &services, MemberId id)
{
    if (id != m_member) {
        m_member = id;
        m_photo = QPixmap();
        update();
    }
    if (!id)
        return;
    afterwards(services.members.photo(id), this, [this, id](const Result<QByteArray> &jpeg) {
        if (id == m_member)
            showJpeg(jpeg ? *jpeg : QByteArray());
    });
}

void PhotoView::showJpeg(const QByteArray &jpeg)
{
    m_photo = QPixmap();
    if (!jpeg.isEmpty())
        m_photo.loadFromData(jpeg, "JPG");
    update();
}

void PhotoView::setChangeable(bool changeable)
{
    m_changeable = changeable;
    setFocusPolicy(changeable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(changeable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(changeable ? tr("Change the photo") : QString());
}

void PhotoView::setLines(double lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize PhotoView::sizeHint() const
{
    const int width = int(fontMetrics().height() * m_lines);
    return {width, heightForWidth(width)};
}

int PhotoView::heightForWidth(int width) const
{
    return width * 35 / 25;
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Shades &shades = shadesOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath clip;
    clip.addRoundedRect(frame, 4, 4);
    painter.setClipPath(clip);
    if (m_photo.isNull()) {
        painter.fillRect(rect(), shades.card);
        const qreal width = frame.width();
        painter.setPen(Qt::NoPen);
        painter.setBrush(shades.line);
        const QPointF middle(frame.center().x(), frame.top() + frame.height() * 0.40);
        painter.drawEllipse(middle, width * 0.19, width * 0.22);
        QPainterPath shoulders;
        shoulders.addRoundedRect(
            QRectF(middle.x() - width * 0.36, frame.top() + frame.height() * 0.66, width * 0.72, frame.height()),
            width * 0.3, width * 0.3);
        painter.drawPath(shoulders);
    } else {
        painter.drawPixmap(frame, m_photo, QRectF(m_photo.rect()));
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2) : QPen(shades.line, 1));
    painter.drawRoundedRect(frame, 4, 4);
}

void PhotoView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_changeable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT changeRequested();
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_changeable && press)
        Q_EMIT changeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dangjian
