// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetdescription.h"

#include "sheets/sheetnames.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

namespace dangjian {

namespace {

template <class T>
void take(T &value, const std::optional<T> &change)
{
    if (change)
        value = *change;
}

void apply(ResolvedStyle &style, const StyleChanges &changes)
{
    take(style.text.face, changes.face);
    take(style.text.size, changes.size);
    take(style.text.across, changes.align);
    take(style.text.down, changes.valign);
    take(style.text.fit, changes.fit);
    take(style.text.leading, changes.leading);
    take(style.text.tracking, changes.tracking);
    take(style.text.oneLineShare, changes.oneLineShare);
    take(style.text.indent, changes.indent);
    take(style.text.padding, changes.padding);
    take(style.text.smallest, changes.smallest);
    take(style.text.ink, changes.ink);
    take(style.insetTop, changes.insetTop);
    take(style.insetBottom, changes.insetBottom);
    take(style.spread, changes.spread);
    take(style.vertical, changes.vertical);
}

void applyNamed(ResolvedStyle &result, const QList<SheetStyle> &styles, const QString &name, qsizetype before)
{
    for (qsizetype i = 0; i < before; ++i) {
        if (styles[i].name != name)
            continue;
        // Only styles declared before count as a base, so that none builds on itself.
        applyNamed(result, styles, styles[i].base, i);
        apply(result, styles[i].changes);
        return;
    }
}

template <class Elements>
auto *findIn(Elements &elements, const QString &id)
{
    for (auto &element : elements) {
        if (element.id == id)
            return &element;
        if (auto *found = findIn(element.children, id))
            return found;
    }
    return static_cast<decltype(&elements[0])>(nullptr);
}

void collectIds(const QList<SheetElement> &elements, QSet<QString> &ids)
{
    for (const SheetElement &element : elements) {
        ids.insert(element.id);
        collectIds(element.children, ids);
    }
}

} // namespace

bool SheetElement::operator==(const SheetElement &other) const = default;

ResolvedStyle resolved(const SheetDescription &sheet, const QString &style, const StyleChanges &own)
{
    ResolvedStyle result;
    applyNamed(result, sheet.styles, style, sheet.styles.size());
    apply(result, own);
    return result;
}

QList<CellPlace> placedCells(const SheetElement &table)
{
    QList<CellPlace> places;
    const int width = int(table.columns.size());
    std::vector<std::vector<bool>> taken(size_t(table.rows.size()), std::vector<bool>(size_t(width), false));
    for (int row = 0; row < table.rows.size(); ++row) {
        int column = 0;
        const QList<SheetCell> &cells = table.rows[row].cells;
        for (int cell = 0; cell < cells.size(); ++cell) {
            while (column < width && taken[size_t(row)][size_t(column)])
                ++column;
            if (column >= width)
                break;
            const int columns = std::clamp(cells[cell].columns, 1, width - column);
            const int rows = std::clamp(cells[cell].rows, 1, int(table.rows.size()) - row);
            for (int r = row; r < row + rows; ++r)
                for (int c = column; c < column + columns; ++c)
                    taken[size_t(r)][size_t(c)] = true;
            places << CellPlace{row, cell, column, columns, rows};
            column += columns;
        }
    }
    return places;
}

QRectF drawnRect(const SheetElement &element)
{
    if (element.kind != ElementKind::Table)
        return element.rect;
    double height = 0;
    for (const SheetRow &row : element.rows)
        height += row.height * (row.section.isEmpty() ? 1 : std::max(row.least, 1));
    return {element.rect.topLeft(),
        QSizeF(std::accumulate(element.columns.cbegin(), element.columns.cend(), 0.0),
            std::max(height, element.rect.height()))};
}

SheetElement *findElement(SheetDescription &sheet, const QString &id)
{
    for (SheetPage &page : sheet.pages)
        if (SheetElement *found = findIn(page.elements, id))
            return found;
    return nullptr;
}

const SheetElement *findElement(const SheetDescription &sheet, const QString &id)
{
    for (const SheetPage &page : sheet.pages)
        if (const SheetElement *found = findIn(page.elements, id))
            return found;
    return nullptr;
}

QString freeId(const SheetDescription &sheet, ElementKind kind)
{
    QSet<QString> ids;
    for (const SheetPage &page : sheet.pages)
        collectIds(page.elements, ids);
    const QLatin1StringView stem = sheetnames::nameOf(sheetnames::kinds, kind);
    for (int number = 1;; ++number)
        if (const QString id = stem + QString::number(number); !ids.contains(id))
            return id;
}

} // namespace dangjian
