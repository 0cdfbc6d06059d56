// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace dangjian {

/** The dark modules of a QR code as rectangles in mm, runs of a row joined; the quiet zone lies inside the square. */
QList<QRectF> qrModules(const QRectF &square, const QString &content);

} // namespace dangjian
