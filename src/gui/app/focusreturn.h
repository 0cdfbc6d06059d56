// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace dangjian {

/** Where the keyboard was before something else took it for a moment, to give it back. */
class FocusReturn
{
public:
    /** Keeps a widget and all that it lies in: the field of a cell is gone by then, its table is not. */
    void remember(QWidget *widget);
    /** The innermost of them that is still there gets the keyboard; false where there is none. */
    bool giveBack();

private:
    QList<QPointer<QWidget>> m_widgets;
};

} // namespace dangjian
