// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace dangjian {

/** What edges catch hold of: a grid, and the edges and middles of what else stands on the page. In mm. */
struct SnapTargets
{
    double grid = 0; // 0 = none
    double reach = 1; // how near an edge has to come to another
    QList<QRectF> others{}; // the paper and its margins among them
};

struct Snapped
{
    QPointF shift{}; // what is to be added
    QList<QLineF> guides{}; // along the edges that were caught
};

/** Which edges of a rectangle move. */
struct MovingEdges
{
    bool left = true;
    bool top = true;
    bool right = true;
    bool bottom = true;
};

/** Brings the moving edges to the nearest edge in reach, else to the grid; each direction for itself. */
Snapped snapped(const QRectF &rect, const SnapTargets &targets, MovingEdges edges = {});

} // namespace dangjian
