// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetedits.h"

#include "sheets/sheetnames.h"
#include "sheets/sheetreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr double leastSize = 0.5; // mm
constexpr double leastColumn = 2;
constexpr double leastRow = 2;

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

void collectStyles(const SheetElement &element, QSet<QString> &names)
{
    names.insert(element.style);
    for (const SheetRow &row : element.rows) {
        names.insert(row.style);
        for (const SheetCell &cell : row.cells)
            names.insert(cell.style);
    }
    for (const SheetElement &child : element.children)
        collectStyles(child, names);
}

void renameStyles(SheetElement &element, const QHash<QString, QString> &names)
{
    const auto rename = [&names](QString &style) { style = names.value(style, style); };
    rename(element.style);
    for (SheetRow &row : element.rows) {
        rename(row.style);
        for (SheetCell &cell : row.cells)
            rename(cell.style);
    }
    for (SheetElement &child : element.children)
        renameStyles(child, names);
}

/** Widths that together are so much wider, none below its least. */
void stretch(QList<double> &sizes, double wanted, double least)
{
    const double before = std::accumulate(sizes.cbegin(), sizes.cend(), 0.0);
    if (before <= 0)
        return;
    for (double &size : sizes)
        size = std::max(least, tidyMm(size * wanted / before));
}

} // namespace

double tidyMm(double mm)
{
    return std::round(mm * 100) / 100;
}

QRectF tidy(const QRectF &rect)
{
    return {tidyMm(rect.x()), tidyMm(rect.y()), tidyMm(rect.width()), tidyMm(rect.height())};
}

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
        const bool flows = place->parent && place->parent->kind == ElementKind::Flow;
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
    const bool flows = place->parent && place->parent->kind == ElementKind::Flow;
    const QPointF corner = element.rect.topLeft() + (to.topLeft() - from.topLeft());
    element.rect.moveTo(tidyMm(corner.x()), flows ? element.rect.y() : tidyMm(corner.y()));
    if (element.kind == ElementKind::Table) {
        if (from.width() != to.width())
            stretch(element.columns, to.width(), leastColumn);
        element.rect.setWidth(std::accumulate(element.columns.cbegin(), element.columns.cend(), 0.0));
        if (from.height() != to.height() && from.height() > 0)
            for (SheetRow &row : element.rows)
                row.height = std::max(leastRow, tidyMm(row.height * to.height() / from.height()));
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
        copy.rect.translate(by);
        copies << copy.id;
        place->siblings->insert(place->index + 1, copy);
    }
    return copies;
}

QStringList insertElements(SheetDescription &sheet, int page, QList<SheetElement> elements)
{
    QStringList ids;
    QSet<QString> taken = idsOf(sheet);
    for (SheetElement &element : elements) {
        rename(element, taken);
        ids << element.id;
        sheet.pages[page].elements << element;
    }
    return ids;
}

void restack(SheetDescription &sheet, const QString &id, bool up)
{
    const auto place = placeOf(sheet, id);
    const qsizetype to = place ? place->index + (up ? 1 : -1) : -1;
    if (to >= 0 && to < place->siblings->size())
        place->siblings->move(place->index, to);
}

void moveColumnBorder(SheetElement &table, int column, double by)
{
    if (column < 0 || column >= table.columns.size())
        return;
    double &left = table.columns[column];
    if (column + 1 < table.columns.size()) {
        double &right = table.columns[column + 1];
        const double shift = std::clamp(by, std::min(0.0, leastColumn - left), std::max(0.0, right - leastColumn));
        left = tidyMm(left + shift);
        right = tidyMm(right - shift);
    } else {
        left = tidyMm(std::max(leastColumn, left + by));
    }
    table.rect.setWidth(std::accumulate(table.columns.cbegin(), table.columns.cend(), 0.0));
}

void setRowHeight(SheetElement &table, int row, double height)
{
    if (row >= 0 && row < table.rows.size())
        table.rows[row].height = tidyMm(std::max(leastRow, height));
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

QByteArray copiedElements(const SheetDescription &sheet, const QStringList &ids)
{
    SheetDescription carrier;
    carrier.name = sheet.name;
    carrier.size = sheet.size;
    carrier.pages << SheetPage{};
    QSet<QString> names;
    for (const QString &id : outermost(sheet, ids)) {
        SheetElement element = *findElement(sheet, id);
        element.rect.moveTopLeft(describedRect(sheet, id).topLeft());
        collectStyles(element, names);
        carrier.pages.first().elements << element;
    }
    // Bases stand before what builds on them: seen from the end, each one names what it needs.
    for (qsizetype i = sheet.styles.size() - 1; i >= 0; --i) {
        if (!names.contains(sheet.styles.at(i).name))
            continue;
        names.insert(sheet.styles.at(i).base);
        carrier.styles.prepend(sheet.styles.at(i));
    }
    return writeSheet(carrier);
}

std::optional<QStringList> pasteElements(SheetDescription &sheet, int page, const QByteArray &copied, QPointF by)
{
    const auto carrier = readSheet(copied, {});
    if (!carrier || page < 0 || page >= sheet.pages.size())
        return std::nullopt;
    QHash<QString, QString> renamed;
    for (SheetStyle style : carrier->styles) {
        style.base = renamed.value(style.base, style.base);
        const QString name = style.name;
        // A style of the same name that looks otherwise stays; what is pasted looks as it did.
        for (int number = 2;; ++number) {
            const auto known = std::find_if(sheet.styles.cbegin(), sheet.styles.cend(),
                [&style](const SheetStyle &each) { return each.name == style.name; });
            if (known == sheet.styles.cend())
                sheet.styles << style;
            else if (!(*known == style)) {
                style.name = name + u'-' + QString::number(number);
                continue;
            }
            break;
        }
        renamed.insert(name, style.name);
    }
    QList<SheetElement> elements = carrier->pages.first().elements;
    for (SheetElement &element : elements)
        renameStyles(element, renamed);
    for (SheetElement &element : elements) {
        const QSizeF size = drawnRect(element).size();
        const QPointF corner = element.rect.topLeft() + by;
        element.rect.moveTo(tidyMm(std::clamp(corner.x(), 0.0, std::max(0.0, sheet.size.width() - size.width()))),
            tidyMm(std::clamp(corner.y(), 0.0, std::max(0.0, sheet.size.height() - size.height()))));
    }
    return insertElements(sheet, page, elements);
}

QList<QPointF> aligned(const QList<QRectF> &rects, Alignment alignment, const QRectF &area)
{
    QList<QPointF> moves(rects.size());
    if (rects.isEmpty())
        return moves;
    QRectF around = rects.size() > 1 ? rects.first() : area;
    if (rects.size() > 1)
        for (const QRectF &rect : rects)
            // Not united(): that leaves lines out, which have no area.
            around = QRectF(QPointF(std::min(around.left(), rect.left()), std::min(around.top(), rect.top())),
                QPointF(std::max(around.right(), rect.right()), std::max(around.bottom(), rect.bottom())));
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRectF &rect = rects.at(i);
        switch (alignment) {
        case Alignment::Left:
            moves[i].setX(around.left() - rect.left());
            break;
        case Alignment::Centre:
            moves[i].setX(around.center().x() - rect.center().x());
            break;
        case Alignment::Right:
            moves[i].setX(around.right() - rect.right());
            break;
        case Alignment::Top:
            moves[i].setY(around.top() - rect.top());
            break;
        case Alignment::Middle:
            moves[i].setY(around.center().y() - rect.center().y());
            break;
        case Alignment::Bottom:
            moves[i].setY(around.bottom() - rect.bottom());
            break;
        case Alignment::EvenlyAcross:
        case Alignment::EvenlyDown:
            break;
        }
    }
    const bool across = alignment == Alignment::EvenlyAcross;
    if ((!across && alignment != Alignment::EvenlyDown) || rects.size() < 3)
        return moves;
    const auto start = [across](const QRectF &rect) { return across ? rect.left() : rect.top(); };
    const auto length = [across](const QRectF &rect) { return across ? rect.width() : rect.height(); };
    QList<qsizetype> order(rects.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return start(rects.at(a)) < start(rects.at(b)); });
    double room = across ? around.width() : around.height();
    for (const QRectF &rect : rects)
        room -= length(rect);
    const double gap = room / double(rects.size() - 1);
    double at = start(around);
    for (const qsizetype i : std::as_const(order)) {
        (across ? moves[i].rx() : moves[i].ry()) = at - start(rects.at(i));
        at += length(rects.at(i)) + gap;
    }
    return moves;
}

} // namespace dangjian
