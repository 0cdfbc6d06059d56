// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tableedits.h"

#include "sheets/millimetres.h"

#include <algorithm>
#include <numeric>

namespace dangjian {

namespace {

constexpr double leastColumn = 2; // mm
constexpr double leastRow = 2;
constexpr qsizetype mostColumns = 60; // of a sheet file

double sumOf(const QList<double> &sizes)
{
    return std::accumulate(sizes.cbegin(), sizes.cend(), 0.0);
}

bool standsOnce(const SheetRow &row)
{
    return row.section.isEmpty();
}

/** An empty cell that looks like another one. */
SheetCell likeness(const SheetCell &cell)
{
    SheetCell made;
    made.style = cell.style;
    made.own = cell.own;
    made.fill = cell.fill;
    return made;
}

/** Where among the cells of a row one belongs that begins in this column. */
int indexIn(const QList<CellPlace> &places, int row, int column)
{
    return int(std::count_if(places.cbegin(), places.cend(),
        [=](const CellPlace &place) { return place.row == row && place.column < column; }));
}

const CellPlace *placeAt(const QList<CellPlace> &places, int row, int column)
{
    const auto found = std::find_if(places.cbegin(), places.cend(), [=](const CellPlace &place) {
        return row >= place.row && row < place.row + place.rows && column >= place.column
            && column < place.column + place.columns;
    });
    return found == places.cend() ? nullptr : &*found;
}

/** Cells for a column more before `before`, in their rows; those that span the place grow. */
void openColumn(SheetElement &table, int before)
{
    const QList<CellPlace> places = placedCells(table);
    for (const CellPlace &place : places)
        if (place.column < before && before < place.column + place.columns)
            table.rows[place.row].cells[place.cell].columns = place.columns + 1;
    for (int row = 0; row < table.rows.size(); ++row) {
        const CellPlace *left = before > 0 ? placeAt(places, row, before - 1) : nullptr;
        const CellPlace *right = placeAt(places, row, before);
        if ((left && left == right) || (!left && !right))
            continue;
        const CellPlace *model = left ? left : right;
        const int index = indexIn(places, row, before);
        table.rows[row].cells.insert(index, likeness(table.rows.at(model->row).cells.at(model->cell)));
    }
}

void closeColumn(SheetElement &table, int column)
{
    const QList<CellPlace> places = placedCells(table);
    // From the end, so that what is still to go keeps its place.
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        const CellPlace &place = places.at(i);
        if (column < place.column || column >= place.column + place.columns)
            continue;
        QList<SheetCell> &cells = table.rows[place.row].cells;
        if (place.columns > 1)
            cells[place.cell].columns = place.columns - 1;
        else
            cells.removeAt(place.cell);
    }
    table.columns.removeAt(column);
}

void closeRow(SheetElement &table, int row)
{
    const QList<CellPlace> places = placedCells(table);
    QList<std::pair<int, SheetCell>> handedOn; // to the next row, by column
    for (const CellPlace &place : places) {
        if (place.rows < 2 || row < place.row || row >= place.row + place.rows)
            continue;
        SheetCell &cell = table.rows[place.row].cells[place.cell];
        cell.rows = place.rows - 1;
        if (place.row == row)
            handedOn << std::pair(place.column, cell);
    }
    // From the right, so that the places on the left still hold.
    for (qsizetype i = handedOn.size() - 1; i >= 0; --i)
        table.rows[row + 1].cells.insert(indexIn(places, row + 1, handedOn.at(i).first), handedOn.at(i).second);
    table.rows.removeAt(row);
}

} // namespace

void moveColumnBorder(SheetElement &table, int column, double by, Neighbours neighbours)
{
    if (column < 0 || column >= table.columns.size())
        return;
    double &left = table.columns[column];
    if (column + 1 < table.columns.size() && neighbours == Neighbours::Give) {
        double &right = table.columns[column + 1];
        const double shift = std::clamp(by, std::min(0.0, leastColumn - left), std::max(0.0, right - leastColumn));
        left = tidyMm(left + shift);
        right = tidyMm(right - shift);
    } else {
        left = tidyMm(std::max(leastColumn, left + by));
    }
    table.rect.setWidth(sumOf(table.columns));
}

void setColumnWidth(SheetElement &table, int column, double width)
{
    if (column < 0 || column >= table.columns.size())
        return;
    const double by = width - table.columns.at(column);
    if (column > 0 && column + 1 == table.columns.size())
        moveColumnBorder(table, column - 1, -by);
    else
        moveColumnBorder(table, column, by);
}

void setRowHeight(SheetElement &table, int row, double height)
{
    if (row >= 0 && row < table.rows.size())
        table.rows[row].height = tidyMm(std::max(leastRow, height));
}

void setTableWidth(SheetElement &table, double width)
{
    const double before = sumOf(table.columns);
    if (before <= 0)
        return;
    for (double &column : table.columns)
        column = std::max(leastColumn, tidyMm(column * width / before));
    // What rounding left over is least seen in the widest.
    double &widest = *std::max_element(table.columns.begin(), table.columns.end());
    widest = std::max(leastColumn, tidyMm(widest + width - sumOf(table.columns)));
    table.rect.setWidth(sumOf(table.columns));
}

bool insertColumn(SheetElement &table, int before)
{
    if (table.columns.size() >= mostColumns)
        return false;
    const double width = sumOf(table.columns);
    openColumn(table, before);
    table.columns.insert(before, width / double(table.columns.size()));
    setTableWidth(table, width);
    return true;
}

bool removeColumns(SheetElement &table, int first, int count)
{
    if (count >= table.columns.size())
        return false;
    const double width = sumOf(table.columns);
    for (int i = 0; i < count; ++i)
        closeColumn(table, first);
    setTableWidth(table, width);
    return true;
}

void insertRow(SheetElement &table, int before, int like)
{
    const QList<CellPlace> places = placedCells(table);
    const SheetRow &model = table.rows.at(like);
    SheetRow made;
    made.height = model.height;
    made.grows = model.grows;
    made.header = model.header;
    made.style = model.style;
    for (int column = 0; column < table.columns.size();) {
        const CellPlace *place = placeAt(places, like, column);
        if (!place) {
            ++column;
            continue;
        }
        column = place->column + place->columns;
        if (place->row < before && before < place->row + place->rows)
            continue; // it spans the new row, too
        SheetCell cell = likeness(table.rows.at(place->row).cells.at(place->cell));
        cell.columns = place->columns;
        made.cells << cell;
    }
    for (const CellPlace &place : places)
        if (place.row < before && before < place.row + place.rows)
            table.rows[place.row].cells[place.cell].rows = place.rows + 1;
    table.rows.insert(before, made);
}

bool removeRows(SheetElement &table, int first, int count)
{
    if (count >= table.rows.size())
        return false;
    for (int i = 0; i < count; ++i)
        closeRow(table, first);
    return true;
}

bool canMerge(const SheetElement &table, const CellArea &area)
{
    if (area.rows * area.columns < 2 || cellsIn(table, area).size() < 2)
        return false;
    if (area.rows == 1)
        return true;
    const SheetRow &first = table.rows.at(area.row);
    return std::all_of(
        table.rows.cbegin() + area.row, table.rows.cbegin() + area.row + area.rows, [&first](const SheetRow &row) {
            return standsOnce(row) && row.header == first.header && row.condition == first.condition;
        });
}

CellChoice mergeCells(SheetElement &table, const CellArea &area)
{
    const QList<CellChoice> cells = cellsIn(table, area);
    QStringList words;
    for (const CellChoice &each : cells)
        if (const QString &text = cellOf(table, each)->text; !text.isEmpty())
            words << text;
    const CellChoice kept = cells.first();
    for (qsizetype i = cells.size() - 1; i > 0; --i)
        table.rows[cells.at(i).row].cells.removeAt(cells.at(i).cell);
    SheetCell &merged = *cellOf(table, kept);
    merged.columns = area.columns;
    merged.rows = area.rows;
    merged.text = words.join(u'\n');
    return kept;
}

bool partAcross(SheetElement &table, CellChoice cell)
{
    const auto place = placeOfCell(table, cell);
    if (!place)
        return false;
    const SheetCell made = likeness(*cellOf(table, cell));
    int columns = place->columns;
    if (columns == 1) {
        const double width = table.columns.at(place->column);
        if (table.columns.size() >= mostColumns || width < 2 * leastColumn)
            return false;
        for (const CellPlace &other : placedCells(table))
            if (other.column <= place->column && place->column < other.column + other.columns)
                table.rows[other.row].cells[other.cell].columns = other.columns + 1;
        table.columns[place->column] = tidyMm(width / 2);
        table.columns.insert(place->column + 1, width - table.columns.at(place->column));
        columns = 2;
    }
    SheetCell &parted = *cellOf(table, cell);
    parted.columns = 1;
    for (int i = 1; i < columns; ++i) {
        SheetCell next = made;
        next.rows = place->rows;
        table.rows[cell.row].cells.insert(cell.cell + i, next);
    }
    return true;
}

bool partDown(SheetElement &table, CellChoice cell)
{
    const auto place = placeOfCell(table, cell);
    if (!place || !standsOnce(table.rows.at(place->row)))
        return false;
    SheetCell made = likeness(*cellOf(table, cell));
    made.columns = place->columns;
    if (place->rows == 1) {
        SheetRow &row = table.rows[place->row];
        const double height = row.height;
        if (height < 2 * leastRow)
            return false;
        const QList<CellPlace> places = placedCells(table);
        SheetRow half = row;
        half.cells = {made};
        row.height = tidyMm(height / 2);
        half.height = height - row.height;
        for (const CellPlace &other : places)
            if (other.row <= place->row && place->row < other.row + other.rows
                && !(other.row == place->row && other.cell == place->cell))
                table.rows[other.row].cells[other.cell].rows = other.rows + 1;
        table.rows.insert(place->row + 1, half);
        return true;
    }
    const QList<CellPlace> places = placedCells(table);
    cellOf(table, cell)->rows = 1;
    for (int row = place->row + 1; row < place->row + place->rows; ++row)
        table.rows[row].cells.insert(indexIn(places, row, place->column), made);
    return true;
}

} // namespace dangjian
