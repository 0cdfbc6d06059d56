// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetstyles.h"

#include "sheets/sheetedits.h"

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

using Wear = std::function<void(QString &style, StyleChanges &own, const QString &worn, Dressing dressing)>;

/** Calls `what` with all that is dressed within an element; `worn` is the name of the style that counts. */
void forEachWearer(SheetElement &element, const QList<CellChoice> &cells, const Wear &what)
{
    for (const CellChoice &cell : cells) {
        const QString worn = styleNameOf(element, cell);
        what(cellOf(element, cell)->style, cellOf(element, cell)->own, worn, Dressing::Letters);
    }
    if (const Dressing dressing = dressingOf(element); dressing != Dressing::None)
        what(element.style, element.own, QString(element.style), dressing);
    for (SheetElement &child : element.children)
        forEachWearer(child, cellsIn(child, CellArea{0, 0, int(child.rows.size()), int(child.columns.size())}), what);
}

void forEachWearer(SheetDescription &sheet, const SheetSelection &selection, const Wear &what)
{
    for (const QString &id : outermost(sheet, selection.ids)) {
        SheetElement &element = *findElement(sheet, id);
        const QList<CellChoice> chosen = cellsIn(element, selection);
        forEachWearer(element,
            chosen.isEmpty() ? cellsIn(element, CellArea{0, 0, int(element.rows.size()), int(element.columns.size())})
                             : chosen,
            what);
    }
}

template <class Element, class What>
void eachStyle(Element &element, const What &what)
{
    what(element.style);
    for (auto &row : element.rows) {
        what(row.style);
        for (auto &cell : row.cells)
            what(cell.style);
    }
    for (auto &child : element.children)
        eachStyle(child, what);
}

template <class Styles>
auto *namedIn(Styles &styles, const QString &name)
{
    const auto found
        = std::find_if(styles.begin(), styles.end(), [&name](const SheetStyle &each) { return each.name == name; });
    return found == styles.end() ? nullptr : &*found;
}

} // namespace

void forEachStyle(SheetElement &element, const std::function<void(QString &)> &what)
{
    eachStyle(element, what);
}

void forEachStyle(const SheetElement &element, const std::function<void(const QString &)> &what)
{
    eachStyle(element, what);
}

Dressing dressingOf(const SheetElement &element)
{
    switch (element.kind) {
    case ElementKind::Text:
    case ElementKind::Boxes:
        return Dressing::Letters;
    case ElementKind::Image:
        return element.picture.isEmpty() ? Dressing::Letters : Dressing::None;
    case ElementKind::Line:
    case ElementKind::Box:
    case ElementKind::Ring:
    case ElementKind::QrCode:
    case ElementKind::Barcode:
        return Dressing::Ink;
    case ElementKind::Table:
    case ElementKind::Group:
    case ElementKind::Grid:
    case ElementKind::Flow:
        return Dressing::None;
    }
    return Dressing::None;
}

QList<StyleUse> stylesIn(const SheetDescription &sheet, const SheetSelection &selection)
{
    QList<StyleUse> uses;
    SheetDescription looked = sheet;
    forEachWearer(
        looked, selection, [&uses](const QString &, const StyleChanges &own, const QString &worn, Dressing dressing) {
            uses << StyleUse{worn, own, dressing};
        });
    return uses;
}

void changeOwnStyles(
    SheetDescription &sheet, const SheetSelection &selection, const std::function<void(StyleChanges &)> &how)
{
    forEachWearer(sheet, selection, [&how](QString &, StyleChanges &own, const QString &, Dressing) { how(own); });
}

void applyStyle(SheetDescription &sheet, const SheetSelection &selection, const QString &name)
{
    forEachWearer(sheet, selection, [&name](QString &style, StyleChanges &own, const QString &, Dressing dressing) {
        if (dressing != Dressing::Letters)
            return;
        style = name;
        own.face.reset();
        own.size.reset();
        own.ink.reset();
        own.align.reset();
        own.leading.reset();
        own.tracking.reset();
        own.indent.reset();
    });
}

SheetStyle *styleNamed(SheetDescription &sheet, const QString &name)
{
    return namedIn(sheet.styles, name);
}

const SheetStyle *styleNamed(const SheetDescription &sheet, const QString &name)
{
    return namedIn(sheet.styles, name);
}

int usesOf(const SheetDescription &sheet, const QString &name)
{
    int uses = int(std::count_if(
        sheet.styles.cbegin(), sheet.styles.cend(), [&name](const SheetStyle &each) { return each.base == name; }));
    for (const SheetPage &page : sheet.pages)
        for (const SheetElement &element : page.elements)
            forEachStyle(element, [&](const QString &style) { uses += style == name ? 1 : 0; });
    return uses;
}

bool renameStyle(SheetDescription &sheet, const QString &name, const QString &to)
{
    SheetStyle *style = styleNamed(sheet, name);
    if (!style || to.isEmpty() || styleNamed(sheet, to))
        return false;
    style->name = to;
    for (SheetStyle &each : sheet.styles)
        if (each.base == name)
            each.base = to;
    for (SheetPage &page : sheet.pages)
        for (SheetElement &element : page.elements)
            forEachStyle(element, [&](QString &worn) { worn = worn == name ? to : worn; });
    return true;
}

QString addStyle(SheetDescription &sheet, const QString &name, const QString &base, const StyleChanges &changes)
{
    QString free = name;
    for (int number = 2; styleNamed(sheet, free); ++number)
        free = name + u' ' + QString::number(number);
    sheet.styles << SheetStyle{free, base, changes};
    return free;
}

bool removeStyle(SheetDescription &sheet, const QString &name)
{
    return usesOf(sheet, name) == 0
        && sheet.styles.removeIf([&name](const SheetStyle &each) { return each.name == name; }) > 0;
}

} // namespace dangjian
