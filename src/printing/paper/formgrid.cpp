// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/formgrid.h"

#include <algorithm>
#include <map>
#include <numeric>
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

QRectF FormGrid::cell(int row, int column, int rowSpan, int columnSpan) const
{
    const auto sum = [](const QList<double> &values, int first, int count) {
        return std::accumulate(values.cbegin() + first, values.cbegin() + first + count, 0.0);
    };
    return {at.x() + sum(columns, 0, column), at.y() + sum(rows, 0, row), sum(columns, column, columnSpan),
        sum(rows, row, rowSpan)};
}

void FormGrid::drawLabel(PageLayouter &page, const QRectF &cell, CellKind kind, QStringView label) const
{
    if (kind != CellKind::VerticalLabel) {
        page.spread(cell, label.toString(), labelWidth * labelStyle.size * mmPerPoint, labelStyle);
        return;
    }
    const double em = labelStyle.size * mmPerPoint;
    const double pitch = std::min(em * 1.7, (cell.height() - em) / std::max<double>(double(label.size()), 1));
    double y = cell.center().y() - pitch * double(label.size()) / 2;
    for (const QChar character : label) {
        page.text({cell.left(), y, cell.width(), pitch}, QString(character), labelStyle);
        y += pitch;
    }
}

void FormGrid::drawValue(PageLayouter &page, const QRectF &cell, CellKind kind, const QString &value) const
{
    if (value.isEmpty())
        return;
    if (kind == CellKind::Boxes) {
        page.boxed(cell, boxes, value, valueStyle);
    } else if (kind == CellKind::Paragraph) {
        TextStyle style = valueStyle;
        style.across = Across::Left;
        style.down = Down::Top;
        style.fit = Fit::Wrap;
        style.leading = 1.45;
        style.padding = 2;
        page.text(cell.adjusted(0, 2.2, 0, -1.2), value, style);
    } else {
        page.text(cell.adjusted(0, 0.9, 0, -0.9), value, valueStyle);
    }
}

void drawRules(PageLayouter &page, const QList<QRectF> &cells, double inner, double outer)
{
    Edges across;
    Edges down;
    QRectF outside;
    for (const QRectF &cell : cells)
        outside = outside.united(cell);
    for (const QRectF &cell : cells) {
        for (const double y : {cell.top(), cell.bottom()})
            if (y > outside.top() + 0.01 && y < outside.bottom() - 0.01)
                addEdge(across, y, cell.left(), cell.right());
        for (const double x : {cell.left(), cell.right()})
            if (x > outside.left() + 0.01 && x < outside.right() - 0.01)
                addEdge(down, x, cell.top(), cell.bottom());
    }
    for (const auto &[y, pieces] : across)
        for (const auto &[from, to] : joined(pieces))
            page.rule(from, double(y) / 100, to, double(y) / 100, inner);
    for (const auto &[x, pieces] : down)
        for (const auto &[from, to] : joined(pieces))
            page.rule(double(x) / 100, from, double(x) / 100, to, inner);
    page.frame(outside, outer);
}

} // namespace dangjian
