// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetchanges.h"

#include "sheets/fieldwording.h"
#include "sheets/sheetreader.h"
#include "sheets/sheetwording.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace dangjian {

namespace {

struct SheetChanges
{
    Q_DECLARE_TR_FUNCTIONS(SheetChanges)
};

constexpr qsizetype mostElements = 20;

void gather(const QList<SheetElement> &elements, QMap<QString, const SheetElement *> &byId, QStringList &order)
{
    for (const SheetElement &element : elements) {
        byId.insert(element.id, &element);
        order.append(element.id);
        gather(element.children, byId, order);
    }
}

struct Gathered
{
    explicit Gathered(const SheetDescription &sheet)
    {
        for (const SheetPage &page : sheet.pages)
            gather(page.elements, byId, order);
    }
    QMap<QString, const SheetElement *> byId;
    QStringList order;
};

/** The element without what it holds, which is told of by itself. */
SheetElement bare(SheetElement element)
{
    element.children.clear();
    return element;
}

QString changeOf(const SheetElement &before, const SheetElement &after, const SheetOutline *outline)
{
    const QString name = elementWords(before, outline);
    if (before.text != after.text) {
        const FieldWording wording(outline);
        return SheetChanges::tr("%1: %2 → %3")
            .arg(wordFor(before.kind), wording.shown(before.text).simplified(), wording.shown(after.text).simplified());
    }
    for (qsizetype row = 0; row < std::min(before.rows.size(), after.rows.size()); ++row) {
        const QList<SheetCell> &was = before.rows.at(row).cells;
        const QList<SheetCell> &is = after.rows.at(row).cells;
        const FieldWording wording(outline, after.rows.at(row).section);
        for (qsizetype cell = 0; cell < std::min(was.size(), is.size()); ++cell)
            if (was.at(cell).text != is.at(cell).text)
                return SheetChanges::tr("%1: %2 → %3")
                    .arg(name, wording.shown(was.at(cell).text).simplified(),
                        wording.shown(is.at(cell).text).simplified());
    }
    SheetElement moved = bare(before);
    moved.rect = after.rect;
    if (moved == bare(after))
        return before.rect.size() == after.rect.size() ? SheetChanges::tr("moved: %1").arg(name)
                                                       : SheetChanges::tr("resized: %1").arg(name);
    return SheetChanges::tr("changed: %1").arg(name);
}

} // namespace

QStringList sheetChangeLines(const QString &before, const QString &after)
{
    const auto read = [](const QString &description) { return readSheet(description.toUtf8(), {}); };
    auto old = read(before);
    auto now = read(after);
    if (before.isEmpty() && now)
        old = originalSheet(now->name);
    if (after.isEmpty() && old)
        now = originalSheet(old->name);
    if (!old || !now)
        return {SheetChanges::tr("A copy that cannot be read any more")};
    const SheetOutline *outline = sheetOutline(now->name);
    QStringList lines;
    const Gathered was(*old);
    const Gathered is(*now);
    for (const QString &id : was.order)
        if (!is.byId.contains(id))
            lines.append(SheetChanges::tr("taken out: %1").arg(elementWords(*was.byId.value(id), outline)));
    for (const QString &id : is.order) {
        const SheetElement *element = is.byId.value(id);
        if (const SheetElement *former = was.byId.value(id); former == nullptr)
            lines.append(SheetChanges::tr("put in: %1").arg(elementWords(*element, outline)));
        else if (bare(*former) != bare(*element))
            lines.append(changeOf(*former, *element, outline));
    }
    if (lines.size() > mostElements) {
        const qsizetype more = lines.size() - mostElements;
        lines.resize(mostElements);
        lines.append(SheetChanges::tr("… and %1 more").arg(more));
    }
    if (old->styles != now->styles)
        lines.append(SheetChanges::tr("Styles of letters changed"));
    if (old->size != now->size || old->margins != now->margins || old->firstPage != now->firstPage)
        lines.append(SheetChanges::tr("Paper, margins or page numbers changed"));
    if (lines.isEmpty())
        lines.append(SheetChanges::tr("Nothing that is seen"));
    return lines;
}

} // namespace dangjian
