// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablegeometry.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dangjian {

namespace {

double columnsUpTo(const SheetElement &table, int column)
{
    return std::accumulate(
        table.columns.cbegin(), table.columns.cbegin() + std::min<qsizetype>(column, table.columns.size()), 0.0);
}

} // namespace

QList<LaidTableRow> rowsOf(const SheetElement &table, const LaidElement &laid)
{
    QList<LaidTableRow> rows = laid.rows;
    if (!rows.isEmpty()) {
        const double moved = laid.rect.top() - rows.first().top;
        for (LaidTableRow &row : rows)
            row.top += moved;
        return rows;
    }
    double top = laid.rect.top();
    for (int i = 0; i < table.rows.size(); ++i) {
        const SheetRow &row = table.rows.at(i);
        const int times = row.section.isEmpty() ? 1 : std::max(row.least, 1);
        for (int n = 0; n < times; ++n) {
            rows << LaidTableRow{i, top, row.height};
            top += row.height;
        }
    }
    return rows;
}

std::optional<CellChoice> cellAt(const SheetElement &table, const LaidElement &laid, QPointF at)
{
    const QList<CellPlace> places = placedCells(table);
    for (const LaidTableRow &row : rowsOf(table, laid)) {
        if (at.y() < row.top || at.y() >= row.top + row.height)
            continue;
        for (const CellPlace &place : places) {
            const double left = laid.rect.left() + columnsUpTo(table, place.column);
            const double right = laid.rect.left() + columnsUpTo(table, place.column + place.columns);
            if (row.row >= place.row && row.row < place.row + place.rows && at.x() >= left && at.x() < right)
                return CellChoice{place.row, place.cell};
        }
    }
    return std::nullopt;
}

QRectF cellRect(const SheetElement &table, const LaidElement &laid, CellChoice cell)
{
    const QList<LaidTableRow> rows = rowsOf(table, laid);
    for (const CellPlace &place : placedCells(table)) {
        if (place.row != cell.row || place.cell != cell.cell)
            continue;
        const auto first = std::find_if(
            rows.cbegin(), rows.cend(), [&place](const LaidTableRow &row) { return row.row == place.row; });
        if (first == rows.cend())
            break;
        // As far as the rows that it spans stand there one after the other.
        double height = 0;
        for (auto row = first; row != rows.cend() && row->row < place.row + place.rows; ++row) {
            if (row != first && place.rows == 1)
                break;
            height += row->height;
        }
        const double left = columnsUpTo(table, place.column);
        return {laid.rect.left() + left, first->top, columnsUpTo(table, place.column + place.columns) - left, height};
    }
    return {};
}

std::optional<TableBorder> borderAt(const SheetElement &table, const LaidElement &laid, QPointF at, double reach)
{
    if (at.y() >= laid.rect.top() && at.y() <= laid.rect.bottom()) {
        double right = laid.rect.left();
        // The last border is that of the whole table, which its handle moves.
        for (int column = 0; column + 1 < table.columns.size(); ++column) {
            right += table.columns.at(column);
            if (std::abs(at.x() - right) <= reach)
                return TableBorder{column, -1, 0};
        }
    }
    if (at.x() >= laid.rect.left() && at.x() <= laid.rect.right())
        for (const LaidTableRow &row : rowsOf(table, laid))
            if (std::abs(at.y() - row.top - row.height) <= reach && row.top + row.height < laid.rect.bottom() - reach)
                return TableBorder{-1, row.row, row.height};
    return std::nullopt;
}

} // namespace dangjian
