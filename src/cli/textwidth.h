// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace dangjian {

/** Columns that a text takes on a terminal: Han characters and full-width forms take two, combining marks none. */
int textWidth(QStringView text);

/** The text with spaces behind it up to so many columns. */
QString padded(const QString &text, int columns);

} // namespace dangjian
