// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"

#include <QStringList>

#include <optional>

namespace dangjian {

/** A cell of a table in the editor. */
struct CellChoice
{
    int row = -1; // of SheetElement::rows
    int cell = -1; // of SheetRow::cells

    bool isValid() const { return row >= 0 && cell >= 0; }
    bool operator==(const CellChoice &) const = default;
};

/** Whole cells that form a rectangle, in rows and columns of their table. */
struct CellArea
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;

    bool operator==(const CellArea &) const = default;
};

/** What is chosen on a sheet: elements by their ids, and in one table alone its cells from one corner to another. */
struct SheetSelection
{
    QStringList ids{};
    CellChoice cell{};
    CellChoice last{}; // the corner across; invalid = `cell` alone

    bool operator==(const SheetSelection &) const = default;
};

const SheetCell *cellOf(const SheetElement &table, CellChoice cell);
SheetCell *cellOf(SheetElement &table, CellChoice cell);
/** Where a cell stands in its grid; nothing where there is no such cell. */
std::optional<CellPlace> placeOfCell(const SheetElement &table, CellChoice cell);
/** The least rectangle of whole cells around both. */
CellArea areaOf(const SheetElement &table, CellChoice from, CellChoice to);
/** The cells of a rectangle in reading order. */
QList<CellChoice> cellsIn(const SheetElement &table, const CellArea &area);
/** What is selected in the table, in reading order; none where no cell is. */
QList<CellChoice> cellsIn(const SheetElement &table, const SheetSelection &selection);
/** The next cell in reading order, or the one before; an invalid one at the end. */
CellChoice nextCell(const SheetElement &table, CellChoice cell, bool forward);
/** The cell across the left or right border (`across` -1, 1), or above or below (`down`); the same one at the edge. */
CellChoice cellBeside(const SheetElement &table, CellChoice cell, int across, int down);
/** The name of the style in which a cell is printed: its own, that of its row, that of the table. */
QString styleNameOf(const SheetElement &table, CellChoice cell);

} // namespace dangjian
