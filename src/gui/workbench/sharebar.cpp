// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sharebar.h"

#include "app/appearance.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace dangjian {

QList<int> wholeShares(const QList<qint64> &values)
{
    const qint64 total = std::accumulate(values.cbegin(), values.cend(), qint64(0));
    QList<int> shares(values.size(), 0);
    if (total <= 0) {
        return shares;
    }
    QList<qsizetype> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return values.at(left) * 100 % total > values.at(right) * 100 % total;
    });
    int left = 100;
    for (qsizetype i = 0; i < values.size(); ++i) {
        shares[i] = int(values.at(i) * 100 / total);
        left -= shares.at(i);
    }
    for (qsizetype i = 0; i < left; ++i) {
        ++shares[order.at(i)];
    }
    return shares;
}

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
    QList<qint64> values;
    for (const Part &part : m_parts) {
        total += part.value;
        values.append(part.value);
    }
    const QList<int> shares = wholeShares(values);
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
    // Words stand in columns of their own: parts may be too narrow for theirs. Long words get more of the width.
    QList<int> wanted;
    int all = 0;
    for (const Part &part : m_parts) {
        wanted.append(fontMetrics().horizontalAdvance(part.word) + line * 7 / 4);
        all += wanted.last();
    }
    const int more = m_parts.isEmpty() ? 0 : (width() - all) / int(m_parts.size());
    int x = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const int across = more >= 0 ? wanted.at(i) + more : width() * wanted.at(i) / all;
        const int top = int(bar.bottom()) + 6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.color);
        painter.drawRoundedRect(QRectF(x, top + line * 0.3, line * 0.45, line * 0.45), 2, 2);
        const int textLeft = x + line * 3 / 4;
        const int room = across - line;
        painter.setPen(shades.secondary);
        painter.drawText(QRect(textLeft, top, room, line), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(part.word, Qt::ElideRight, room));
        painter.setPen(palette().color(QPalette::WindowText));
        QString figure = QLocale().toString(part.value);
        if (total > 0) {
            figure += QStringLiteral("  %1 %").arg(shares.at(i));
        }
        painter.drawText(QRect(textLeft, top + line, room + line / 2, line), Qt::AlignLeft | Qt::AlignVCenter, figure);
        x += across;
    }
}

} // namespace dangjian
