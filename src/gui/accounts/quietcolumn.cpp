// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/quietcolumn.h"

#include "app/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dangjian {

namespace {

constexpr int columnLines = 22; // its width in heights of a line

} // namespace

QVBoxLayout *addQuietColumn(QWidget *window, const QString &title, const QString &subtitle)
{
    auto *across = new QHBoxLayout(window);
    auto *middle = new QWidget(window);
    middle->setFixedWidth(window->fontMetrics().height() * columnLines);
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(6);
    auto *titleLabel = new QLabel(title, middle);
    QFont titleFont = figureFont(window->font(), 7);
    titleFont.setWeight(QFont::DemiBold);
    titleLabel->setFont(titleFont);
    titleLabel->setWordWrap(true);
    auto *subtitleLabel = new QLabel(subtitle, middle);
    subtitleLabel->setWordWrap(true);
    QPalette quiet = subtitleLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    subtitleLabel->setPalette(quiet);
    column->addStretch(2);
    column->addWidget(titleLabel);
    column->addWidget(subtitleLabel);
    column->addSpacing(18);
    auto *content = new QVBoxLayout;
    content->setSpacing(10);
    column->addLayout(content);
    column->addStretch(3);
    return content;
}

void showAsFault(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).accent);
    label->setPalette(palette);
}

} // namespace dangjian
