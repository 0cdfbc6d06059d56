// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetedits.h"

#include "sheets/sheetnames.h"
#include "sheets/tableedits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr double leastSize = 0.5; // mm

std::optional<ElementPlace> placeIn(QList<SheetElement> &elements, SheetElement *parent, int page, const QString &id)
{
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).id == id)
            return ElementPlace{page, parent, &elements, i};
        if (elements.at(i).children.isEmpty())
            continue;
        if (const auto found = placeIn(elements[i].children, &elements[i], page, id))
            return found;
    }
    return std::nullopt;
}

/** Whether the element is in the list, and the elements around it, the outermost first. */
bool pathTo(const QList<SheetElement> &elements, const QString &id, QList<const SheetElement *> &path)
{
    for (const SheetElement &element : elements) {
        path << &element;
        if (element.id == id || pathTo(element.children, id, path))
            return true;
        path.removeLast();
    }
    return false;
}

QList<const SheetElement *> pathTo(const SheetDescription &sheet, const QString &id)
{
    QList<const SheetElement *> path;
    for (const SheetPage &page : sheet.pages)
        if (pathTo(page.elements, id, path))
            break;
    return path;
}

void appendIds(const QList<SheetElement> &elements, QStringList &ids)
{
    for (const SheetElement &element : elements) {
        ids << element.id;
        appendIds(element.children, ids);
    }
}

QSet<QString> idsOf(const SheetDescription &sheet)
{
    QStringList ids;
    for (const SheetPage &page : sheet.pages)
        appendIds(page.elements, ids);
    return {ids.cbegin(), ids.cend()};
}

/** New ids, which are then taken, for an element and all within it. */
void rename(SheetElement &element, QSet<QString> &taken)
{
    const QLatin1StringView stem = sheetnames::nameOf(sheetnames::kinds, element.kind);
    int number = 1;
    while (taken.contains(stem + QString::number(number)))
        ++number;
    element.id = stem + QString::number(number);
    taken.insert(element.id);
    for (SheetElement &child : element.children)
        rename(child, taken);
}

bool isFlow(const SheetElement *element)
{
    return element && element->kind == ElementKind::Flow;
}

/** Into the flow, the group or the label where `beside` stands; false where the element belongs on the page itself. */
bool insertBeside(SheetDescription &sheet, SheetElement &element, const QString &beside)
{
    const auto place = placeOf(sheet, beside);
    if (!place)
        return false;
    SheetElement &model = (*place->siblings)[place->index];
    SheetElement *flow = isFlow(&model) ? &model : isFlow(place->parent) ? place->parent : nullptr;
    if (flow) {
        // Pictures, lines and boxes keep their place whatever the texts become.
        const bool words = element.kind == ElementKind::Text;
        if (!words && element.kind != ElementKind::Table && element.kind != ElementKind::Boxes
            && element.kind != ElementKind::Group)
            return false;
        element.rect.moveTo(flow == &model ? 0 : model.rect.x(), 0);
        const double right = flow->rect.width() - element.rect.x();
        if (words)
            element.rect.setSize({right, 0});
        else if (element.kind == ElementKind::Table && element.rect.width() > right)
            setTableWidth(element, right);
        flow->children.insert(flow == &model ? flow->children.size() : place->index + 1, element);
        return true;
    }
    if (!place->parent)
        return false;
    if (element.kind == ElementKind::Text) {
        element.rect = {model.rect.bottomLeft(), QSizeF(model.rect.width(), std::min(model.rect.height(), 10.0))};
    } else {
        element.rect.moveTo(model.rect.topLeft() + QPointF(5, 5));
    }
    if (place->parent->kind == ElementKind::Group) {
        QRectF &around = place->parent->rect;
        around.setHeight(std::max(around.height(), drawnRect(element).bottom()));
    }
    place->siblings->insert(place->index + 1, element);
    return true;
}

} // namespace

std::optional<ElementPlace> placeOf(SheetDescription &sheet, const QString &id)
{
    const int page = pageOf(sheet, id);
    return page < 0 ? std::nullopt : placeIn(sheet.pages[page].elements, nullptr, page, id);
}

int pageOf(const SheetDescription &sheet, const QString &id)
{
    for (int i = 0; i < sheet.pages.size(); ++i) {
        QList<const SheetElement *> path;
        if (pathTo(sheet.pages.at(i).elements, id, path))
            return i;
    }
    return -1;
}

QString parentOf(const SheetDescription &sheet, const QString &id)
{
    const QList<const SheetElement *> path = pathTo(sheet, id);
    return path.size() < 2 ? QString() : path.at(path.size() - 2)->id;
}

QString sectionAround(const SheetDescription &sheet, const QString &id)
{
    QString section;
    for (const SheetElement *element : pathTo(sheet, id))
        if (element->kind == ElementKind::Grid)
            section = element->section;
    return section;
}

QRectF describedRect(const SheetDescription &sheet, const QString &id)
{
    const QList<const SheetElement *> path = pathTo(sheet, id);
    if (path.isEmpty())
        return {};
    QPointF corner;
    for (qsizetype i = 0; i + 1 < path.size(); ++i)
        corner += path.at(i)->rect.topLeft();
    return drawnRect(*path.last()).translated(corner);
}

QStringList idsOfPage(const SheetDescription &sheet, int page)
{
    QStringList ids;
    if (page >= 0 && page < sheet.pages.size())
        appendIds(sheet.pages.at(page).elements, ids);
    return ids;
}

QStringList outermost(const SheetDescription &sheet, const QStringList &ids)
{
    QStringList result;
    for (const QString &id : ids) {
        const QList<const SheetElement *> path = pathTo(sheet, id);
        const bool held = std::any_of(path.cbegin(), path.cend(),
            [&](const SheetElement *element) { return element->id != id && ids.contains(element->id); });
        if (!path.isEmpty() && !held && !result.contains(id))
            result << id;
    }
    return result;
}

void moveElements(SheetDescription &sheet, const QStringList &ids, QPointF by)
{
    for (const QString &id : outermost(sheet, ids)) {
        const auto place = placeOf(sheet, id);
        SheetElement &element = (*place->siblings)[place->index];
        const bool flows = isFlow(place->parent);
        if (flows)
            element.gap = tidyMm(std::max(0.0, element.gap + by.y()));
        element.rect.moveTo(
            tidyMm(element.rect.x() + by.x()), flows ? element.rect.y() : tidyMm(element.rect.y() + by.y()));
    }
}

void resizeElement(SheetDescription &sheet, const QString &id, const QRectF &from, const QRectF &to)
{
    const auto place = placeOf(sheet, id);
    if (!place)
        return;
    SheetElement &element = (*place->siblings)[place->index];
    const bool flows = isFlow(place->parent);
    const QPointF corner = element.rect.topLeft() + (to.topLeft() - from.topLeft());
    element.rect.moveTo(tidyMm(corner.x()), flows ? element.rect.y() : tidyMm(corner.y()));
    if (element.kind == ElementKind::Table) {
        if (from.width() != to.width())
            setTableWidth(element, to.width());
        if (from.height() != to.height() && from.height() > 0)
            for (int row = 0; row < element.rows.size(); ++row)
                setRowHeight(element, row, element.rows.at(row).height * to.height() / from.height());
        return;
    }
    // A line has no height, or no width; everything else is to be seen and to be taken hold of again.
    const double least = element.kind == ElementKind::Line ? 0 : leastSize;
    if (from.width() != to.width())
        element.rect.setWidth(tidyMm(std::max(least, to.width())));
    if (from.height() != to.height())
        element.rect.setHeight(tidyMm(std::max(least, to.height())));
}

void removeElements(SheetDescription &sheet, const QStringList &ids)
{
    for (const QString &id : outermost(sheet, ids))
        if (const auto place = placeOf(sheet, id))
            place->siblings->removeAt(place->index);
}

QStringList duplicateElements(SheetDescription &sheet, const QStringList &ids, QPointF by)
{
    QStringList copies;
    QSet<QString> taken = idsOf(sheet);
    for (const QString &id : outermost(sheet, ids)) {
        const auto place = placeOf(sheet, id);
        SheetElement copy = place->siblings->at(place->index);
        rename(copy, taken);
        if (!isFlow(place->parent))
            copy.rect.translate(by);
        copies << copy.id;
        place->siblings->insert(place->index + 1, copy);
    }
    return copies;
}

QStringList insertElements(
    SheetDescription &sheet, int page, const QList<SheetElement> &elements, const QString &beside)
{
    QStringList ids;
    QSet<QString> taken = idsOf(sheet);
    QString last = beside;
    for (SheetElement element : elements) {
        rename(element, taken);
        ids << element.id;
        if (insertBeside(sheet, element, last))
            last = element.id;
        else
            sheet.pages[page].elements << element;
    }
    return ids;
}

const SheetElement *wordsBeside(SheetDescription &sheet, const QString &id)
{
    const auto place = placeOf(sheet, id);
    if (!place)
        return nullptr;
    const SheetElement &named = place->siblings->at(place->index);
    const QList<SheetElement> &around = isFlow(&named) ? named.children : *place->siblings;
    const qsizetype from = isFlow(&named) ? around.size() - 1 : place->index;
    for (qsizetype i = from; i >= 0; --i)
        if (around.at(i).kind == ElementKind::Text)
            return &around.at(i);
    return nullptr;
}

void restack(SheetDescription &sheet, const QString &id, bool up)
{
    const auto place = placeOf(sheet, id);
    const qsizetype to = place ? place->index + (up ? 1 : -1) : -1;
    if (to >= 0 && to < place->siblings->size())
        place->siblings->move(place->index, to);
}

SheetElement newElement(const SheetDescription &sheet, ElementKind kind, QPointF at)
{
    SheetElement element;
    element.kind = kind;
    QSizeF size(40, 8);
    switch (kind) {
    case ElementKind::Text:
        element.text = u"文字"_s;
        break;
    case ElementKind::Line:
        size = {40, 0};
        break;
    case ElementKind::Box:
        size = {40, 20};
        break;
    case ElementKind::Ring:
        size = {40, 40}; // a round seal of an office measures 42 mm at most
        element.own.ink = inkRed;
        element.dashed = true;
        break;
    case ElementKind::Image:
        size = {25, 35}; // a photo of one inch
        element.text = u"照片"_s;
        break;
    case ElementKind::QrCode:
        size = {25, 25};
        element.text = sheet.title;
        break;
    case ElementKind::Barcode:
        size = {50, 12};
        element.text = u"0000000000"_s;
        break;
    case ElementKind::Boxes:
        size = {108, 6};
        break;
    case ElementKind::Table:
        element.columns = {30, 30, 30};
        element.rows = {SheetRow(), SheetRow(), SheetRow()};
        for (SheetRow &row : element.rows)
            row.cells = {SheetCell(), SheetCell(), SheetCell()};
        if (sheet.size.width() < 100)
            setTableWidth(element, sheet.size.width() / 2);
        size = drawnRect(element).size();
        break;
    case ElementKind::Group:
    case ElementKind::Grid:
    case ElementKind::Flow:
        break;
    }
    size = size.boundedTo(sheet.size);
    // Within the paper, wherever it was dropped.
    element.rect = tidy({QPointF(std::clamp(at.x(), 0.0, sheet.size.width() - size.width()),
                             std::clamp(at.y(), 0.0, sheet.size.height() - size.height())),
        size});
    return element;
}

} // namespace dangjian
