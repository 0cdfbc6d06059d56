// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;

namespace dangjian {

class Workplace;

/**
 * A strip that says that the clock of the computer stands before the last day on which the store was worked with, what
 * that means and what to do; hidden while the clock is right. It looks twice a minute, and when somebody comes back.
 */
class ClockNotice : public QFrame
{
    Q_OBJECT

public:
    explicit ClockNotice(Workplace &workplace, QWidget *parent = nullptr);

    /** Looks at the clock now. */
    void look();

private:
    void ask();
    void refresh();

    Workplace &m_workplace;
    QLabel *m_label;
    QDate m_asked; // what the clock said then
    QDate m_latest;
};

} // namespace dangjian
