// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablecells.h"

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

bool meet(const CellArea &area, const CellPlace &place)
{
    return place.row < area.row + area.rows && area.row < place.row + place.rows
        && place.column < area.column + area.columns && area.column < place.column + place.columns;
}

/** Grows an area until it holds a cell whole; whether it had to. */
bool take(CellArea &area, const CellPlace &place)
{
    const CellArea before = area;
    const int bottom = std::max(area.row + area.rows, place.row + place.rows);
    const int right = std::max(area.column + area.columns, place.column + place.columns);
    area.row = std::min(area.row, place.row);
    area.column = std::min(area.column, place.column);
    area.rows = bottom - area.row;
    area.columns = right - area.column;
    return !(area == before);
}

} // namespace

const SheetCell *cellOf(const SheetElement &table, CellChoice cell)
{
    if (!cell.isValid() || cell.row >= table.rows.size() || cell.cell >= table.rows.at(cell.row).cells.size())
        return nullptr;
    return &table.rows.at(cell.row).cells.at(cell.cell);
}

SheetCell *cellOf(SheetElement &table, CellChoice cell)
{
    return cellOf(std::as_const(table), cell) ? &table.rows[cell.row].cells[cell.cell] : nullptr;
}

std::optional<CellPlace> placeOfCell(const SheetElement &table, CellChoice cell)
{
    for (const CellPlace &place : placedCells(table))
        if (place.row == cell.row && place.cell == cell.cell)
            return place;
    return std::nullopt;
}

CellArea areaOf(const SheetElement &table, CellChoice from, CellChoice to)
{
    const auto first = placeOfCell(table, from);
    const auto second = placeOfCell(table, to);
    if (!first || !second)
        return {};
    CellArea area{first->row, first->column, first->rows, first->columns};
    take(area, *second);
    const QList<CellPlace> places = placedCells(table);
    for (bool grown = true; grown;) {
        grown = false;
        for (const CellPlace &place : places)
            grown = (meet(area, place) && take(area, place)) || grown;
    }
    return area;
}

QList<CellChoice> cellsIn(const SheetElement &table, const CellArea &area)
{
    QList<CellChoice> cells;
    for (const CellPlace &place : placedCells(table))
        if (meet(area, place))
            cells << CellChoice{place.row, place.cell};
    return cells;
}

QList<CellChoice> cellsIn(const SheetElement &table, const SheetSelection &selection)
{
    if (!cellOf(table, selection.cell))
        return {};
    return selection.last.isValid() ? cellsIn(table, areaOf(table, selection.cell, selection.last))
                                    : QList<CellChoice>{selection.cell};
}

CellChoice nextCell(const SheetElement &table, CellChoice cell, bool forward)
{
    QList<CellChoice> all;
    for (int row = 0; row < table.rows.size(); ++row)
        for (int i = 0; i < table.rows.at(row).cells.size(); ++i)
            all << CellChoice{row, i};
    const qsizetype next = all.indexOf(cell) + (forward ? 1 : -1);
    return next >= 0 && next < all.size() ? all.at(next) : CellChoice{};
}

CellChoice cellBeside(const SheetElement &table, CellChoice cell, int across, int down)
{
    const auto from = placeOfCell(table, cell);
    if (!from)
        return cell;
    const int column = across > 0 ? from->column + from->columns : from->column + across;
    const int row = down > 0 ? from->row + from->rows : from->row + down;
    const QList<CellChoice> there = cellsIn(table, CellArea{row, column, 1, 1});
    return there.isEmpty() ? cell : there.first();
}

QString styleNameOf(const SheetElement &table, CellChoice cell)
{
    const SheetCell *chosen = cellOf(table, cell);
    if (!chosen)
        return table.style;
    const QString &rowStyle = table.rows.at(cell.row).style;
    return !chosen->style.isEmpty() ? chosen->style : !rowStyle.isEmpty() ? rowStyle : table.style;
}

} // namespace dangjian
