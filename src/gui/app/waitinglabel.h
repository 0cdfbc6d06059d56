// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dangjian {

class Workplace;

/** The quiet sign in the status bar that what is to be saved waits for another program which writes to the store. */
class WaitingLabel : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingLabel(Workplace &workplace, QWidget *parent = nullptr);
};

} // namespace dangjian
