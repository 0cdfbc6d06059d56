// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/card.h"

#include "app/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dangjian {

namespace {

void setSecondary(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
    label->setPalette(palette);
}

} // namespace

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 11, 18, 12);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *titleLabel = new QLabel(title, this);
    QFont font = titleLabel->font();
    font.setWeight(QFont::DemiBold);
    titleLabel->setFont(font);
    m_remarkLabel = new QLabel(this);
    setSecondary(m_remarkLabel);
    head->addWidget(titleLabel);
    head->addStretch(1);
    head->addWidget(m_remarkLabel);
    layout->addLayout(head);
    m_content = new QVBoxLayout;
    m_content->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_content, 1);
}

void Card::setRemark(const QString &text)
{
    m_remarkLabel->setText(text);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    painter.setPen(shades.line);
    painter.setBrush(shades.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

FigureCard::FigureCard(const QString &title, QWidget *parent) : Card(title, parent)
{
    content()->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_figureLabel = new QLabel(QStringLiteral("–"), this);
    m_figureLabel->setFont(figureFont(font(), 12));
    m_unitLabel = new QLabel(this);
    setSecondary(m_unitLabel);
    m_explanationLabel = new QLabel(this);
    setSecondary(m_explanationLabel);
    m_explanationLabel->setWordWrap(true); // in a small window it takes two lines rather than make the page scroll
    row->addWidget(m_figureLabel, 0, Qt::AlignBaseline);
    row->addWidget(m_unitLabel, 0, Qt::AlignBaseline);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_explanationLabel);
}

void FigureCard::setFigure(const QString &figure, const QString &unit, const QString &explanation)
{
    m_figureLabel->setText(figure);
    m_unitLabel->setText(unit);
    m_explanationLabel->setText(explanation);
    setAccessibleDescription(QStringLiteral("%1 %2, %3").arg(figure, unit, explanation));
}

} // namespace dangjian
