// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLineEdit;

namespace dangjian {

/**
 * Says that Caps Lock is on while a password is typed, told by the letters that come: a capital without Shift, a small
 * one with it. (No desktop gives the state of the key in the same way.)
 */
class CapsLockLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CapsLockLabel(QWidget *parent = nullptr);

    /** Call it for each field in which a password is typed. */
    void watch(QLineEdit *edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dangjian
