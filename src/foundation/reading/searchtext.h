// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace dangjian {

/**
 * Text as it is compared in searches: full-width letters and digits made half-width, compatibility forms of
 * characters (such as the radicals that PDF files yield) made plain ones, lower case, the various middle dots of
 * minority names made one (U+00B7); white space, zero-width and control characters taken out.
 */
QString normalizedSearchText(QStringView text);

} // namespace dangjian
