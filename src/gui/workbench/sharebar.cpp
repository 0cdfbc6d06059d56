// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sharebar.h"

#include "app/appearance.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace dangjian {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts) {
        words.append(QStringLiteral("%1 %2").arg(part.word, QLocale().toString(part.value)));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

QSize ShareBar::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 14, line * 3 + 6};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const int line = fontMetrics().height();
    const QRectF bar(0, 2, width(), line * 0.75);
    qint64 total = 0;
    for (const Part &part : m_parts) {
        total += part.value;
    }
    QPainterPath outline;
    outline.addRoundedRect(bar, 3, 3);
    painter.fillPath(outline, shades.line);
    painter.save();
    painter.setClipPath(outline);
    qreal left = 0;
    for (const Part &part : m_parts) {
        const qreal across = total > 0 ? bar.width() * double(part.value) / double(total) : 0;
        painter.fillRect(QRectF(left, bar.top(), qMax(0.0, across - 1), bar.height()), part.color);
        left += across;
    }
    painter.restore();
    // Words stand in equal columns: parts may be too narrow for theirs.
    const int columns = qMax<int>(1, int(m_parts.size()));
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const int x = width() * i / columns;
        const int top = int(bar.bottom()) + 6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.color);
        painter.drawRoundedRect(QRectF(x, top + line * 0.3, line * 0.45, line * 0.45), 2, 2);
        const int textLeft = x + line * 3 / 4;
        const int room = width() / columns - line;
        painter.setPen(shades.secondary);
        painter.drawText(QRect(textLeft, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(part.word, Qt::ElideRight, room));
        painter.setPen(palette().color(QPalette::WindowText));
        QString figure = QLocale().toString(part.value);
        if (total > 0) {
            figure += QStringLiteral("  %1 %").arg(qRound(double(part.value) * 100 / double(total)));
        }
        painter.drawText(QRect(textLeft, top + line, room, line), Qt::AlignLeft | Qt::AlignVCenter, figure);
    }
}

} // namespace dangjian
