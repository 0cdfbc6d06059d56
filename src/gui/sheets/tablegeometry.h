// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetlayouter.h"
#include "sheets/tablecells.h"

#include <QRectF>

#include <optional>

namespace dangjian {

/** The rows of a table that stands on a page; before it was laid out, as far as its description tells. */
QList<LaidTableRow> rowsOf(const SheetElement &table, const LaidElement &laid);

/** The cell at a point, and where a cell first stands. */
std::optional<CellChoice> cellAt(const SheetElement &table, const LaidElement &laid, QPointF at);
QRectF cellRect(const SheetElement &table, const LaidElement &laid, CellChoice cell);

/** A border that can be dragged: the right one of a column, or the lower one of a row. */
struct TableBorder
{
    int column = -1;
    int row = -1;
    double height = 0; // of the row
};
std::optional<TableBorder> borderAt(const SheetElement &table, const LaidElement &laid, QPointF at, double reach);

} // namespace dangjian
