// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflicts/conflictdialog.h"

#include <QLabel>

namespace dangjian {

/** What a dialog says, all of it. */
inline QString wordsOf(const QWidget *dialog)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

/** The question of two versions over a widget, as the desk finds its dialogs; the test ends where there is none. */
template <class Desk>
ConflictDialog *conflictOver(QWidget *widget)
{
    auto *conflict = Desk::template dialog<ConflictDialog>(widget);
    if (!conflict)
        qFatal("there is no conflict");
    return conflict;
}

} // namespace dangjian
