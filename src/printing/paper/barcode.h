// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace dangjian {

/**
 * The bars of a Code 128 (ISO/IEC 15417) as rectangles in mm; quiet zones of ten modules lie inside the box. Empty
 * where the content is empty or not printable ASCII.
 */
QList<QRectF> code128Bars(const QRectF &box, const QString &content);

} // namespace dangjian
