// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation.h"

#include "app/appearance.h"
#include "app/lineicon.h"

#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace dangjian {

NavigationButton::NavigationButton(const QString &icon, const QString &text, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setIcon(lineIcon(icon));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(QStringLiteral("%1  (%2)").arg(text, keys));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 3 + fontMetrics().horizontalAdvance(text()) + line, line * 2 + 2};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const int line = fontMetrics().height();
    const QRectF body = QRectF(rect()).adjusted(8, 2, -8, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? shades.accentSoft : shades.hover);
        painter.drawRoundedRect(body, 5, 5);
    }
    if (isChecked()) {
        painter.setBrush(shades.accent);
        painter.drawRoundedRect(QRectF(body.left(), body.center().y() - line * 0.45, 3, line * 0.9), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Link));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const int side = line + 2;
    const QRect iconRect(int(body.left()) + line * 3 / 4, (height() - side) / 2, side, side);
    icon().paint(&painter, iconRect, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    QFont font = painter.font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isChecked() ? shades.accent : palette().color(QPalette::WindowText));
    const QRect textRect(iconRect.right() + line / 2 + 2, 0, int(body.right()) - iconRect.right() - line / 2, height());
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text());
}

void NavigationButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Navigation::Navigation(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Navigation"));
    m_group.setExclusive(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 1, 8);
    layout->setSpacing(0);
    m_headingLabel = new QLabel(this);
    m_headingLabel->setWordWrap(true);
    m_headingLabel->setContentsMargins(20, 4, 12, 14);
    QFont font = m_headingLabel->font();
    font.setWeight(QFont::DemiBold);
    m_headingLabel->setFont(font);
    layout->addWidget(m_headingLabel);
    m_entryLayout = new QVBoxLayout;
    m_entryLayout->setSpacing(0);
    layout->addLayout(m_entryLayout);
    layout->addStretch(1);
    setFixedWidth(fontMetrics().height() * 9);
}

void Navigation::addPage(const QString &page, const QString &icon, const QString &text, const QString &keys)
{
    auto *button = new NavigationButton(icon, text, keys, this);
    button->setObjectName(QStringLiteral("%1NavigationButton").arg(page));
    m_group.addButton(button, int(m_pages.size()));
    m_pages.append(page);
    m_entryLayout->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

void Navigation::setCurrent(const QString &page)
{
    if (QAbstractButton *button = m_group.button(int(m_pages.indexOf(page)))) {
        button->setChecked(true);
    }
}

void Navigation::setHeading(const QString &text)
{
    m_headingLabel->setText(text);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(shadesOf(palette()).line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace dangjian
