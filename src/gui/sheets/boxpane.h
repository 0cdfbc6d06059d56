// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace dangjian {

/** A column of boxes beside the sheet. The wheel scrolls it; a box takes the wheel only when it has the keyboard. */
class BoxPane : public QScrollArea
{
    Q_OBJECT

public:
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    explicit BoxPane(QWidget *parent);
    /** Shows what a form has put on `body`. */
    void setBody(QWidget *body);
};

} // namespace dangjian
