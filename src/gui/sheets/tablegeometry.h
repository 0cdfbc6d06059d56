// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetlayouter.h"

#include <QRectF>

#include <optional>

namespace dangjian {

/** The rows of a table that stands on a page; before it was laid out, as far as its description tells. */
QList<LaidTableRow> rowsOf(const SheetElement &table, const LaidElement &laid);

/** A cell of a table in the editor. */
struct CellChoice
{
    int row = -1; // of SheetElement::rows
    int cell = -1; // of SheetRow::cells

    bool isValid() const { return row >= 0 && cell >= 0; }
    bool operator==(const CellChoice &) const = default;
};

/** The cell at a point, and where a cell first stands. */
std::optional<CellChoice> cellAt(const SheetElement &table, const LaidElement &laid, QPointF at);
QRectF cellRect(const SheetElement &table, const LaidElement &laid, CellChoice cell);
const SheetCell *cellOf(const SheetElement &table, CellChoice cell);
SheetCell *cellOf(SheetElement &table, CellChoice cell);
/** The next cell in reading order, or the one before; an invalid one at the end. */
CellChoice nextCell(const SheetElement &table, CellChoice cell, bool forward);

/** A border that can be dragged: the right one of a column, or the lower one of a row. */
struct TableBorder
{
    int column = -1;
    int row = -1;
    double height = 0; // of the row
};
std::optional<TableBorder> borderAt(const SheetElement &table, const LaidElement &laid, QPointF at, double reach);

} // namespace dangjian
