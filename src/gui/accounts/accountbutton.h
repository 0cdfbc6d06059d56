// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dangjian {

class Workplace;

/** Who is signed in, at the top right, with what can be done about it; without accounts, the user of the computer. */
class AccountButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountButton(Workplace &workplace, QWidget *parent = nullptr);

private:
    void showAccount();

    Workplace &m_workplace;
};

} // namespace dangjian
