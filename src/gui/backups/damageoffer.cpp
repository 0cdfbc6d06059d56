// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/damageoffer.h"

#include "app/lineicon.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dangjian {

DamageOffer::DamageOffer(QWidget *parent) : QWidget(parent)
{
    m_restoreButton = new QPushButton(lineIcon(QStringLiteral("history")), tr("Restore it from a backup…"), this);
    m_restoreButton->setObjectName(QStringLiteral("restoreDamagedButton"));
    m_restoreButton->setToolTip(tr("The best way where a backup of the last days is there: all that was saved then is "
                                   "back"));
    m_rescueButton = new QPushButton(lineIcon(QStringLiteral("export")), tr("Rescue what can be read…"), this);
    m_rescueButton->setObjectName(QStringLiteral("rescueDamagedButton"));
    m_rescueButton->setToolTip(tr("Reads what is left of the damaged file into a new one and says what is lost; the "
                                  "damaged file stays as it is"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_restoreButton);
    layout->addWidget(m_rescueButton);
    layout->addStretch(1);
    connect(m_restoreButton, &QPushButton::clicked, this, &DamageOffer::restoreChosen);
    connect(m_rescueButton, &QPushButton::clicked, this, &DamageOffer::rescueChosen);
}

void DamageOffer::takeKeyboard()
{
    m_restoreButton->setFocus();
}

void DamageOffer::setRescuable(bool rescuable)
{
    m_rescueButton->setVisible(rescuable);
}

} // namespace dangjian
