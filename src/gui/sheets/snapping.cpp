// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace dangjian {

namespace {

/** A line across the direction of the movement, and the stretch over which it is drawn. */
struct Edge
{
    double at = 0;
    double from = 0;
    double to = 0;
    bool middle = false; // catches only other middles
};

QList<Edge> edgesOf(const QRectF &rect, bool across)
{
    if (across)
        return {{rect.left(), rect.top(), rect.bottom()}, {rect.center().x(), rect.top(), rect.bottom(), true},
            {rect.right(), rect.top(), rect.bottom()}};
    return {{rect.top(), rect.left(), rect.right()}, {rect.center().y(), rect.left(), rect.right(), true},
        {rect.bottom(), rect.left(), rect.right()}};
}

struct Caught
{
    double shift = 0;
    Edge own;
    Edge other;
};

std::optional<Caught> nearest(const QList<Edge> &moving, const SnapTargets &targets, bool across)
{
    std::optional<Caught> best;
    for (const QRectF &rect : targets.others) {
        for (const Edge &other : edgesOf(rect, across)) {
            for (const Edge &own : moving) {
                const double shift = other.at - own.at;
                if (own.middle == other.middle && std::abs(shift) <= targets.reach
                    && (!best || std::abs(shift) < std::abs(best->shift) - 1e-9))
                    best = Caught{shift, own, other};
            }
        }
    }
    return best;
}

} // namespace

Snapped snapped(const QRectF &rect, const SnapTargets &targets, MovingEdges edges)
{
    Snapped result;
    for (const bool across : {true, false}) {
        const bool first = across ? edges.left : edges.top;
        const bool last = across ? edges.right : edges.bottom;
        if (!first && !last)
            continue;
        QList<Edge> moving = edgesOf(rect, across);
        if (!first || !last)
            moving = {first ? moving.first() : moving.last()};
        double &shift = across ? result.shift.rx() : result.shift.ry();
        if (const auto caught = nearest(moving, targets, across)) {
            shift = caught->shift;
            const double from = std::min(caught->own.from, caught->other.from);
            const double to = std::max(caught->own.to, caught->other.to);
            const double at = caught->other.at;
            result.guides << (across ? QLineF(at, from, at, to) : QLineF(from, at, to, at));
        } else if (targets.grid > 0) {
            const double at = moving.first().at;
            shift = std::round(at / targets.grid) * targets.grid - at;
        }
    }
    return result;
}

} // namespace dangjian
