// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/monthchart.h"

#include "app/appearance.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dangjian {

namespace {

// The figure in full where the column has room for it, else without its commas, else in the language's round thousands.
QString hoursOf(qint64 minutes, const QFontMetrics &metrics, int room)
{
    const QString full = QLocale().toString(qRound64(double(minutes) / 60));
    if (metrics.horizontalAdvance(full) <= room - 4) {
        return full;
    }
    const QString plain = QString::number(qRound64(double(minutes) / 60));
    const bool myriads = QLocale().language() == QLocale::Chinese;
    if (metrics.horizontalAdvance(plain) <= room - 2 || (myriads && minutes < 600'000)) {
        return plain;
    }
    return myriads ? QLocale().toString(double(minutes) / 600'000, 'f', 1) + QChar(0x4E07)
                   : QLocale().toString(double(minutes) / 60'000, 'f', 1) + QLatin1Char('k');
}

} // namespace

MonthChart::MonthChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthChart::setMinutes(const QList<qint64> &minutes, int month)
{
    m_minutes = minutes;
    m_month = month;
    QStringList words;
    for (int i = 0; i < minutes.size(); ++i) {
        words.append(tr("Month %1: %2 hours").arg(i + 1).arg(QLocale().toString(qRound64(double(minutes.at(i)) / 60))));
    }
    m_empty = std::all_of(minutes.begin(), minutes.end(), [](qint64 each) { return each == 0; });
    setAccessibleDescription(m_empty ? emptyWords() : words.join(QStringLiteral(", ")));
    update();
}

QString MonthChart::emptyWords()
{
    return tr("No hours have been recorded this year yet.");
}

QSize MonthChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 24, line * 7};
}

QSize MonthChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 5};
}

void MonthChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int line = metrics.height();
    const int floorY = height() - line - 4;
    const qint64 most = m_minutes.isEmpty() ? 0 : *std::max_element(m_minutes.begin(), m_minutes.end());
    painter.setPen(shades.line);
    painter.drawLine(QPointF(0, floorY + 0.5), QPointF(width(), floorY + 0.5));
    if (m_empty) {
        painter.setFont(font());
        painter.setPen(shades.secondary);
        painter.drawText(QRect(0, 0, width(), floorY), int(Qt::AlignCenter) | Qt::TextWordWrap, emptyWords());
        painter.setFont(small);
    }
    for (int i = 0; i < 12; ++i) {
        const QRect column(width() * i / 12, 0, width() * (i + 1) / 12 - width() * i / 12, height());
        const qint64 minutes = i < m_minutes.size() ? m_minutes.at(i) : 0;
        painter.setPen(i + 1 == m_month ? palette().color(QPalette::WindowText) : shades.secondary);
        painter.drawText(
            QRect(column.left(), floorY + 3, column.width(), line), Qt::AlignCenter, QString::number(i + 1));
        if (minutes == 0 || most == 0) {
            continue;
        }
        const int tall = qMax(2, int((floorY - line - 4) * double(minutes) / double(most)));
        const int wide = qMin(column.width() * 3 / 5, line * 2);
        const QRectF bar(column.center().x() - wide / 2.0, floorY - tall, wide, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i + 1 == m_month ? shades.series[0] : shades.series[1]);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setPen(i + 1 == m_month ? palette().color(QPalette::WindowText) : shades.secondary);
        painter.drawText(QRect(column.left(), int(bar.top()) - line - 1, column.width(), line), Qt::AlignCenter,
            hoursOf(minutes, metrics, column.width()));
    }
}

} // namespace dangjian
