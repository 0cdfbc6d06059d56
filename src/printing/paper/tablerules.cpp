// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/tablerules.h"

#include <algorithm>
#include <map>
#include <vector>

namespace dangjian {

namespace {

/** Edges of cells on one line of the grid, joined where they touch or overlap; keys in hundredths of a mm. */
using Edges = std::map<qint64, std::vector<std::pair<double, double>>>;

void addEdge(Edges &edges, double position, double from, double to)
{
    edges[qRound64(position * 100)].push_back({from, to});
}

std::vector<std::pair<double, double>> joined(std::vector<std::pair<double, double>> pieces)
{
    std::sort(pieces.begin(), pieces.end());
    std::vector<std::pair<double, double>> result;
    for (const auto &piece : pieces) {
        if (!result.empty() && piece.first <= result.back().second + 0.01)
            result.back().second = std::max(result.back().second, piece.second);
        else
            result.push_back(piece);
    }
    return result;
}

} // namespace

void drawRules(PageLayouter &page, const QList<QRectF> &cells, double inner, double outer, QRgb ink)
{
    Edges across;
    Edges down;
    QRectF outside;
    for (const QRectF &cell : cells)
        outside = outside.united(cell);
    for (const QRectF &cell : cells) {
        if (inner <= 0)
            break;
        for (const double y : {cell.top(), cell.bottom()})
            if (y > outside.top() + 0.01 && y < outside.bottom() - 0.01)
                addEdge(across, y, cell.left(), cell.right());
        for (const double x : {cell.left(), cell.right()})
            if (x > outside.left() + 0.01 && x < outside.right() - 0.01)
                addEdge(down, x, cell.top(), cell.bottom());
    }
    for (const auto &[y, pieces] : across)
        for (const auto &[from, to] : joined(pieces))
            page.rule(from, double(y) / 100, to, double(y) / 100, inner, ink);
    for (const auto &[x, pieces] : down)
        for (const auto &[from, to] : joined(pieces))
            page.rule(double(x) / 100, from, double(x) / 100, to, inner, ink);
    if (outer > 0)
        page.frame(outside, outer, ink);
}

} // namespace dangjian
