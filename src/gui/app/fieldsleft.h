// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace dangjian {

/**
 * For destructors: a field that has the keyboard is left when its window goes, and what hears of that is half gone by
 * then. From here on `listener` hears of no field below it any more.
 */
inline void hearNoMoreOfFields(const QWidget *listener)
{
    const QList<QLineEdit *> fields = listener->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->disconnect(listener);
}

} // namespace dangjian
