// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingnotice.h"

#include "app/appearance.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace dangjian {

OpeningNotice::OpeningNotice(const QString &file, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("openingNotice"));
    setWindowTitle(tr("Community Party building"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(36, 30, 36, 30);
    layout->setSpacing(12);
    auto *titleLabel = new QLabel(tr("Opening %1 …").arg(QFileInfo(file).fileName()), this);
    titleLabel->setToolTip(QDir::toNativeSeparators(file));
    titleLabel->setFont(figureFont(font(), 3));
    auto *reasonLabel = new QLabel(tr("After an update the database is copied and brought up to date first, or another "
                                      "program is writing to it. Nothing is lost meanwhile."),
        this);
    reasonLabel->setWordWrap(true);
    QPalette quiet = reasonLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    reasonLabel->setPalette(quiet);
    layout->addWidget(titleLabel);
    layout->addWidget(reasonLabel);
    layout->addStretch(1);
    resize(fontMetrics().height() * 28, sizeHint().height());
}

} // namespace dangjian
