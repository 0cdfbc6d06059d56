// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>

namespace dangjian {

/** The Alt keys that two visible labels or buttons of a window claim; pressed, such a key does neither's work. */
inline QStringList repeatedKeys(const QWidget &window)
{
    QStringList seen;
    QStringList repeated;
    const auto add = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        (seen.contains(key.toString()) ? repeated : seen).append(key.toString());
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->buddy() != nullptr)
            add(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            add(button->text());
    return repeated;
}

} // namespace dangjian
