// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** Whether a text comes back from a database as it went in: no half of a surrogate pair, no mark of a byte order. */
bool isStorable(QStringView text);

/** A text that does: halves of pairs become U+FFFD, marks of a byte order and what is no character go. */
QString storableText(const QString &text);

/** What XML 1.0 and text tables can hold of a text: it is storable, and of control signs has tabs and line ends alone.
 */
QString portableText(const QString &text);

} // namespace dangjian
