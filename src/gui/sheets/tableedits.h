// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablecells.h"

namespace dangjian {

/*
 * What an office does to a table. Columns that come and go leave the table as wide as it is, because it stands between
 * the margins of its paper; cells that span a place where something comes or goes become larger or smaller.
 */

/** Which columns give way when a border moves. */
enum class Neighbours
{
    Give, // the next column gives what this one takes; the table stays as wide as it is
    Stay, // the table becomes wider or narrower
};
/** Moves the border at the right of a column; that of the last one makes the table wider. */
void moveColumnBorder(SheetElement &table, int column, double by, Neighbours neighbours = Neighbours::Give);
/** The column becomes so wide; the next one gives, of the last one the one before. */
void setColumnWidth(SheetElement &table, int column, double width);
void setRowHeight(SheetElement &table, int row, double height);
/** All columns together become so wide, in proportion. */
void setTableWidth(SheetElement &table, double width);

/** False where the table has as many columns as a sheet file takes. */
bool insertColumn(SheetElement &table, int before);
/** False where none would be left. */
bool removeColumns(SheetElement &table, int first, int count);
/** A row that stands once, its cells and their looks as in the row `like`. */
void insertRow(SheetElement &table, int before, int like);
/** False where none would be left. */
bool removeRows(SheetElement &table, int first, int count);

/** Rows that come again for records, or stand only sometimes, are not tied to others by a cell. */
bool canMerge(const SheetElement &table, const CellArea &area);
/** All cells of the area become one with all their words; gives it. */
CellChoice mergeCells(SheetElement &table, const CellArea &area);
/** A cell that spans columns becomes one a column; any other two, side by side. False where there is no room. */
bool partAcross(SheetElement &table, CellChoice cell);
/** The same with rows; a row that comes again for records stays whole. */
bool partDown(SheetElement &table, CellChoice cell);

} // namespace dangjian
