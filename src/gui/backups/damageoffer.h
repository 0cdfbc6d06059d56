// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace dangjian {

/** What can be done about a damaged store, the better way first: restore it, or rescue what can be read. */
class DamageOffer : public QWidget
{
    Q_OBJECT

public:
    explicit DamageOffer(QWidget *parent = nullptr);

    /** Where there is no file, there is nothing to rescue. */
    void setRescuable(bool rescuable);
    /** The keyboard goes to the better way. */
    void takeKeyboard();

Q_SIGNALS:
    void restoreChosen();
    void rescueChosen();

private:
    QPushButton *m_restoreButton;
    QPushButton *m_rescueButton;
};

} // namespace dangjian
