// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/card.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace dangjian {

class Workplace;

/** Accounts and personal data among the settings: who may open the store, when it locks, when a reason is asked for. */
class AccountsCard : public Card
{
    Q_OBJECT

public:
    explicit AccountsCard(Workplace &workplace, QWidget *parent = nullptr);

    /** Asks the store again. */
    void refresh();

private:
    void keep(const QString &key, const QString &value);

    Workplace &m_workplace;
    QLabel *m_stateLabel;
    QSpinBox *m_lockSpin;
    QCheckBox *m_showCheck;
    QCheckBox *m_handOutCheck;
    bool m_showing = false;
};

} // namespace dangjian
