// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thinbar.h"

#include "app/appearance.h"

#include <QPainter>

namespace dangjian {

ThinBar::ThinBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ThinBar::setProgress(qint64 done, qint64 total)
{
    m_share = total > 0 ? qBound(0.0, double(done) / double(total), 1.0) : -1;
    update();
}

QSize ThinBar::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 8, qMax(6, line / 3)};
}

void ThinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Shades &shades = shadesOf(palette());
    const qreal radius = height() / 2.0;
    painter.setBrush(shades.line);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(shades.series[0]);
    const QRectF done = m_share < 0 ? QRectF(0, 0, width() * 0.2, height()) : QRectF(0, 0, width() * m_share, height());
    if (done.width() >= height()) {
        painter.drawRoundedRect(done, radius, radius);
    }
}

} // namespace dangjian
