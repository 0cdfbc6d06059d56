// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace dangjian {

/**
 * An icon of the program's own set (resources/icons/NAME.svg), drawn in the palette's text colour of the moment, in the
 * accent where it is selected (QIcon::On), and paler where disabled. It is drawn when it is first needed.
 */
QIcon lineIcon(const QString &name);

} // namespace dangjian
