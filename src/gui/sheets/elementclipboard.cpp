// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/elementclipboard.h"

#include "sheets/sheetedits.h"
#include "sheets/sheetreader.h"
#include "sheets/sheetstyles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dangjian {

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
        forEachStyle(element, [&names](const QString &style) { names.insert(style); });
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

std::optional<QStringList> pasteElements(
    SheetDescription &sheet, int page, const QByteArray &copied, QPointF by, const QString &beside)
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
    for (SheetElement &element : elements) {
        forEachStyle(element, [&renamed](QString &style) { style = renamed.value(style, style); });
        const QSizeF size = drawnRect(element).size();
        const QPointF corner = element.rect.topLeft() + by;
        element.rect.moveTo(tidyMm(std::clamp(corner.x(), 0.0, std::max(0.0, sheet.size.width() - size.width()))),
            tidyMm(std::clamp(corner.y(), 0.0, std::max(0.0, sheet.size.height() - size.height()))));
    }
    return insertElements(sheet, page, elements, beside);
}

} // namespace dangjian
