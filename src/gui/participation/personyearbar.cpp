// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/personyearbar.h"

#include "app/appearance.h"

#include <QPainter>

#include <algorithm>

namespace dangjian {

PersonYearBar::PersonYearBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonYearBar::setFigures(const QString &text, double done, double added, double owed)
{
    m_text = text;
    m_done = done;
    m_added = added;
    m_owed = owed;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize PersonYearBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, fontMetrics().height() * (m_owed > 0 ? 2 : 1)};
}

void PersonYearBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades &shades = shadesOf(palette());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(figureFont(font()));
    const int textHeight = fontMetrics().height();
    painter.drawText(QRect(0, 0, width(), textHeight), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    if (m_owed <= 0) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, textHeight + 4, width(), std::max(6, textHeight / 2));
    const double radius = groove.height() / 2;
    painter.setBrush(shades.line);
    painter.drawRoundedRect(groove, radius, radius);
    const auto part = [&](double figure) {
        QRectF rect = groove;
        rect.setWidth(groove.width() * std::clamp(figure / m_owed, 0.0, 1.0));
        return rect;
    };
    const bool met = m_done + m_added >= m_owed;
    const QColor full = met ? shades.good : shades.series[0];
    if (m_added > 0) {
        QColor pale = full;
        pale.setAlphaF(0.45F);
        painter.setBrush(pale);
        painter.drawRoundedRect(part(m_done + m_added), radius, radius);
    }
    if (m_done > 0) {
        painter.setBrush(full);
        painter.drawRoundedRect(part(m_done), radius, radius);
    }
}

} // namespace dangjian
