// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace dangjian {

/** What the program remembers on this computer for this person: window, columns, language, palette, last database. */
inline QSettings windowMemory()
{
    return QSettings(
        QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("dangjian"), QStringLiteral("dangjian"));
}

} // namespace dangjian
