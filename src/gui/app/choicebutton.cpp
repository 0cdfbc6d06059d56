// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choicebutton.h"

#include "app/appearance.h"
#include "app/lineicon.h"

#include <QKeyEvent>
#include <QPainter>

namespace dangjian {

ChoiceButton::ChoiceButton(const QString &icon, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent), m_explanation(explanation)
{
    setText(title);
    setIcon(lineIcon(icon));
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const int line = fontMetrics().height();
    const int across = qMax(fontMetrics().horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_explanation));
    return {line * 5 + across, line * 3 + 8};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const int line = fontMetrics().height();
    painter.setPen(hasFocus() ? palette().color(QPalette::Link) : shades.line);
    painter.setBrush(isDown() || underMouse() ? shades.hover : shades.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = line * 3 / 2;
    icon().paint(&painter, QRect(line, (height() - side) / 2, side, side));
    const int left = line * 2 + side;
    const int top = (height() - line * 2 - 4) / 2;
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(left, top, width() - left - line, line), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(shades.secondary);
    painter.drawText(
        QRect(left, top + line + 4, width() - left - line, line), Qt::AlignLeft | Qt::AlignVCenter, m_explanation);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dangjian
