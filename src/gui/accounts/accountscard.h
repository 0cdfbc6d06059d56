// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/card.h"

#include <QMap>
#include <QSet>

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

Q_SIGNALS:
    /** A setting is in the store, or was refused. */
    void answered();

private:
    /** As the fields have it, in the words of the store. */
    QString shown(const QString &key) const;
    void keep(const QString &key, const QString &label);
    void show(const QMap<QString, QString> &settings);

    Workplace &m_workplace;
    QLabel *m_stateLabel;
    QSpinBox *m_lockSpin;
    QCheckBox *m_showCheck;
    QCheckBox *m_handOutCheck;
    bool m_showing = false;
    QMap<QString, QString> m_settings; // as the card shows them
    QSet<QString> m_keeping; // on their way to the store, or asked about
};

} // namespace dangjian
