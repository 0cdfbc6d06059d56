// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tableactions.h"

#include "sheets/fieldwording.h"
#include "sheets/sheetdocument.h"
#include "sheets/tableedits.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

CellChoice cellAtColumn(const SheetElement &table, int row, int column)
{
    const int lastRow = int(table.rows.size()) - 1;
    const int lastColumn = int(table.columns.size()) - 1;
    const QList<CellChoice> cells
        = cellsIn(table, CellArea{std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn), 1, 1});
    return cells.value(0);
}

} // namespace

TableActions::TableActions(SheetCanvas &canvas, QObject *parent) : QObject(parent), m_canvas(canvas)
{
    using Cell = std::optional<CellChoice>;
    add(tr("Insert a row above"), "insertRowAboveAction", [](SheetElement &table, const CellArea &area) -> Cell {
        insertRow(table, area.row, area.row);
        return cellAtColumn(table, area.row, area.column);
    });
    add(tr("Insert a row below"), "insertRowBelowAction", [](SheetElement &table, const CellArea &area) -> Cell {
        const int below = area.row + area.rows;
        insertRow(table, below, below - 1);
        return cellAtColumn(table, below, area.column);
    });
    add(tr("Insert a column on the left"), "insertColumnLeftAction",
        [](SheetElement &table, const CellArea &area) -> Cell {
            if (!insertColumn(table, area.column))
                return std::nullopt;
            return cellAtColumn(table, area.row, area.column);
        });
    add(tr("Insert a column on the right"), "insertColumnRightAction",
        [](SheetElement &table, const CellArea &area) -> Cell {
            const int right = area.column + area.columns;
            if (!insertColumn(table, right))
                return std::nullopt;
            return cellAtColumn(table, area.row, right);
        });
    addSeparator();
    add(tr("Delete the row"), "removeRowAction", [](SheetElement &table, const CellArea &area) -> Cell {
        if (!removeRows(table, area.row, area.rows))
            return std::nullopt;
        return cellAtColumn(table, area.row, area.column);
    });
    add(tr("Delete the column"), "removeColumnAction", [](SheetElement &table, const CellArea &area) -> Cell {
        if (!removeColumns(table, area.column, area.columns))
            return std::nullopt;
        return cellAtColumn(table, area.row, area.column);
    });
    addSeparator();
    m_merge = add(tr("Merge the cells"), "mergeCellsAction", [](SheetElement &table, const CellArea &area) -> Cell {
        if (!canMerge(table, area))
            return std::nullopt;
        return mergeCells(table, area);
    });
    add(tr("Part the cell into columns"), "partAcrossAction", [](SheetElement &table, const CellArea &area) -> Cell {
        const CellChoice cell = cellAtColumn(table, area.row, area.column);
        return partAcross(table, cell) ? std::optional(cell) : std::nullopt;
    });
    add(tr("Part the cell into rows"), "partDownAction", [](SheetElement &table, const CellArea &area) -> Cell {
        const CellChoice cell = cellAtColumn(table, area.row, area.column);
        return partDown(table, cell) ? std::optional(cell) : std::nullopt;
    });
    refresh();
}

QAction *TableActions::add(const QString &words, const char *name, const TableChange &change)
{
    auto *action = new QAction(words, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, [this, words, change] { apply(words, change); });
    m_actions << action;
    return action;
}

void TableActions::addSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_actions << line;
}

void TableActions::addTo(QMenu &menu) const
{
    menu.addActions(m_actions);
}

SheetDocument *TableActions::document() const
{
    return m_canvas.showsOriginal() ? nullptr : m_canvas.document();
}

const SheetElement *TableActions::table() const
{
    return document() && document()->cell() ? document()->single() : nullptr;
}

void TableActions::refresh()
{
    const SheetElement *chosen = table();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(chosen);
    if (!chosen)
        return;
    const SheetSelection &selection = document()->selection();
    const CellArea area = areaOf(*chosen, selection.cell, selection.last.isValid() ? selection.last : selection.cell);
    m_merge->setEnabled(canMerge(*chosen, area));
}

void TableActions::apply(const QString &what, const TableChange &change)
{
    const SheetElement *chosen = table();
    if (!chosen)
        return;
    const QString id = chosen->id;
    const SheetSelection selection = document()->selection();
    const CellArea area = areaOf(*chosen, selection.cell, selection.last.isValid() ? selection.last : selection.cell);
    SheetDescription sheet = document()->sheet();
    const auto cell = change(*findElement(sheet, id), area);
    if (!cell) {
        Q_EMIT refused(tr("“%1” cannot be done here.").arg(what));
        return;
    }
    document()->change(what, sheet, SheetSelection{{id}, *cell, {}});
}

void TableActions::copyCells()
{
    const SheetElement *chosen = table();
    if (!chosen)
        return;
    QString words;
    int row = -1;
    const QList<CellChoice> cells = document()->cells();
    for (const CellChoice &cell : cells) {
        if (row >= 0)
            words += cell.row == row ? u'\t' : u'\n';
        row = cell.row;
        const FieldWording wording(document()->outline(), chosen->rows.at(row).section);
        words += wording.shown(cellOf(*chosen, cell)->text).replace(u'\n', u' ');
    }
    QGuiApplication::clipboard()->setText(words);
}

void TableActions::pasteCells(const QString &words)
{
    const SheetElement *chosen = table();
    if (!chosen || words.isEmpty())
        return;
    const QString id = chosen->id;
    const SheetSelection selection = document()->selection();
    SheetDescription sheet = document()->sheet();
    SheetElement &changed = *findElement(sheet, id);
    QString text = words;
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    const QStringList lines = text.split(u'\n');
    CellChoice begin = document()->cells().first();
    for (const QString &line : lines) {
        CellChoice cell = begin;
        const QStringList parts = line.split(u'\t');
        for (const QString &part : parts) {
            const FieldWording wording(document()->outline(), changed.rows.at(cell.row).section);
            cellOf(changed, cell)->text = wording.stored(part);
            const CellChoice next = cellBeside(changed, cell, 1, 0);
            if (next == cell)
                break;
            cell = next;
        }
        const CellChoice below = cellBeside(changed, begin, 0, 1);
        if (below == begin)
            break;
        begin = below;
    }
    document()->change(tr("Paste"), sheet, selection);
}

void TableActions::emptyCells()
{
    const SheetElement *chosen = table();
    if (!chosen)
        return;
    SheetDescription sheet = document()->sheet();
    const QList<CellChoice> cells = document()->cells();
    // The cells stay, so that the table keeps its shape.
    for (const CellChoice &cell : cells)
        cellOf(*findElement(sheet, chosen->id), cell)->text.clear();
    document()->change(tr("Empty the cell"), sheet, document()->selection());
}

void TableActions::goBeside(int across, int down, bool extend)
{
    const SheetElement *chosen = table();
    if (!chosen)
        return;
    SheetSelection selection = document()->selection();
    const CellChoice from = extend && selection.last.isValid() ? selection.last : selection.cell;
    const CellChoice to = cellBeside(*chosen, from, across, down);
    if (extend)
        selection.last = to;
    else
        selection = {selection.ids, to, {}};
    document()->select(selection);
}

bool TableActions::goToNext(bool forward)
{
    const SheetElement *chosen = table();
    const CellChoice next = chosen ? nextCell(*chosen, document()->selection().cell, forward) : CellChoice{};
    if (next.isValid())
        document()->select(SheetSelection{document()->selection().ids, next, {}});
    return next.isValid();
}

} // namespace dangjian
