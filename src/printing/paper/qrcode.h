// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QString>

namespace dangjian {

/** The content as a QR code that lies with its quiet zone inside the square; no modules where it is empty or too long.
 */
CodeModules qrModules(const QRectF &square, const QString &content, QRgb ink);

} // namespace dangjian
