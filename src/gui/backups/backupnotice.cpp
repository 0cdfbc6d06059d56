// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupnotice.h"

#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/workplace.h"
#include "backups/backupkeeper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dangjian {

BackupNotice::BackupNotice(Workplace &workplace, QWidget *parent) : QFrame(parent), m_workplace(workplace)
{
    setAutoFillBackground(true);
    QPalette soft = palette();
    soft.setColor(QPalette::Window, shadesOf(soft).warningSoft);
    setPalette(soft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(12);
    auto *iconLabel = new QLabel(this);
    iconLabel->setPixmap(lineIcon(QStringLiteral("warning")).pixmap(fontMetrics().height()));
    m_troubleLabel = new QLabel(this);
    m_troubleLabel->setObjectName(QStringLiteral("backupTroubleLabel"));
    m_troubleLabel->setWordWrap(true);
    auto *settingsButton = new QPushButton(tr("To the backups"), this);
    settingsButton->setObjectName(QStringLiteral("backupTroubleButton"));
    connect(settingsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT m_workplace.pageRequested(QStringLiteral("settings")); });
    layout->addWidget(iconLabel);
    layout->addWidget(m_troubleLabel, 1);
    layout->addWidget(settingsButton);
    connect(&BackupKeeper::of(workplace), &BackupKeeper::changed, this, &BackupNotice::refresh);
    refresh();
}

void BackupNotice::refresh()
{
    const QString trouble = BackupKeeper::of(m_workplace).trouble();
    m_troubleLabel->setText(trouble);
    setVisible(!trouble.isEmpty());
}

} // namespace dangjian
