// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace dangjian {

enum class Alignment
{
    Left,
    Centre,
    Right,
    Top,
    Middle,
    Bottom,
    EvenlyAcross,
    EvenlyDown,
};
/** How far each of the rectangles has to move; one alone is aligned to `area`. */
QList<QPointF> aligned(const QList<QRectF> &rects, Alignment alignment, const QRectF &area);

} // namespace dangjian
