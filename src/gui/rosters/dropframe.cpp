// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/dropframe.h"

#include "app/appearance.h"

#include <QPainter>

namespace dangjian {

DropFrame::DropFrame(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMinimumHeight(fontMetrics().height() * 5);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    setPalette(quiet);
}

void DropFrame::paintEvent(QPaintEvent *event)
{
    constexpr qreal radius = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.setBrush(shadesOf(palette()).card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace dangjian
