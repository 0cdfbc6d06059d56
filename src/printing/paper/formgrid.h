// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"
#include "paper/tablerules.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringView>

namespace dangjian {

/** What stands in a cell of a form. */
enum class CellKind
{
    Label, // spread over the width of the longest usual label
    VerticalLabel, // one character below the other
    Value,
    Paragraph, // from the upper left corner, wrapped
    Boxes, // one character a box: ID numbers
    Blank, // filled in by hand, or drawn by the sheet itself
};

/** A cell of a form: where it stands in the grid, its label, or how its value is read out of the paper's struct. */
template <class Paper>
struct FormCell
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    CellKind kind = CellKind::Blank;
    QStringView label{};
    QString (*value)(const Paper &) = nullptr;
};

/** Where the columns and rows of a form run (widths and heights in mm) and how its cells are set. */
struct FormGrid
{
    QPointF at{};
    QList<double> columns{};
    QList<double> rows{};
    TextStyle labelStyle{};
    TextStyle valueStyle{};
    double labelWidth = 4; // em over which labels are spread
    int boxes = 18;

    QRectF cell(int row, int column, int rowSpan = 1, int columnSpan = 1) const;
    void drawLabel(PageLayouter &page, const QRectF &cell, CellKind kind, QStringView label) const;
    void drawValue(PageLayouter &page, const QRectF &cell, CellKind kind, const QString &value) const;
};

/** The labels of a form and the divisions of its boxes; gives the cells' rectangles, for the rules. */
template <class Paper, class Cells>
QList<QRectF> drawLabels(PageLayouter &page, const FormGrid &grid, const Cells &cells)
{
    QList<QRectF> rects;
    for (const FormCell<Paper> &cell : cells) {
        const QRectF rect = grid.cell(cell.row, cell.column, cell.rows, cell.columns);
        rects << rect;
        if (!cell.label.isEmpty())
            grid.drawLabel(page, rect, cell.kind, cell.label);
        if (cell.kind == CellKind::Boxes)
            for (int i = 1; i < grid.boxes; ++i)
                page.rule(rect.left() + rect.width() * i / grid.boxes, rect.top(),
                    rect.left() + rect.width() * i / grid.boxes, rect.bottom());
    }
    return rects;
}

/** The part of a form that is the same for everybody: labels and rules. */
template <class Paper, class Cells>
void drawForm(PageLayouter &page, const FormGrid &grid, const Cells &cells)
{
    drawRules(page, drawLabels<Paper>(page, grid, cells));
}

/** The part of a form that is one person's. */
template <class Paper, class Cells>
void drawValues(PageLayouter &page, const FormGrid &grid, const Cells &cells, const Paper &paper)
{
    for (const FormCell<Paper> &cell : cells)
        if (cell.value)
            grid.drawValue(
                page, grid.cell(cell.row, cell.column, cell.rows, cell.columns), cell.kind, cell.value(paper));
}

} // namespace dangjian
