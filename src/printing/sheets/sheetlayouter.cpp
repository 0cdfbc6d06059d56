// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetlayouter.h"

#include "paper/layouter.h"
#include "sheets/sheetwords.h"

namespace dangjian {

struct SheetLayouter::Private
{
    Shaper shaper;
    SheetDescription sheet;

    void draw(PageLayouter &page, const SheetElement &element, const SheetMoment &moment)
    {
        if (!element.condition.isEmpty())
            if (const auto condition = parseCondition(element.condition); condition && !holds(*condition, moment))
                return;
        const ResolvedStyle style = resolved(sheet, element.style, element.own);
        const auto pieces = parseTemplate(element.text);
        const QString text = pieces ? filledIn(*pieces, moment).text : QString();
        switch (element.kind) {
        case ElementKind::Text:
            page.text(element.rect.adjusted(0, style.insetTop, 0, -style.insetBottom), text, style.text);
            break;
        case ElementKind::Line:
            page.rule(element.rect.left(), element.rising ? element.rect.bottom() : element.rect.top(),
                element.rect.right(), element.rising ? element.rect.top() : element.rect.bottom(), element.stroke,
                style.text.ink, element.dashed);
            break;
        case ElementKind::Box:
            if (element.fill)
                page.fill(element.rect, *element.fill);
            page.frame(element.rect, element.stroke, style.text.ink, element.dashed);
            break;
        case ElementKind::QrCode:
            page.qrCode(element.rect, text, style.text.ink);
            break;
        default:
            break;
        }
    }
};

SheetLayouter::SheetLayouter(
    std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet, const SheetOutline * /*outline*/)
    : d(new Private{Shaper(std::move(fonts)), std::move(sheet)})
{
}

SheetLayouter::~SheetLayouter() = default;

const SheetDescription &SheetLayouter::sheet() const
{
    return d->sheet;
}

bool SheetLayouter::covers(const SheetData & /*data*/)
{
    return true;
}

LaidSheet SheetLayouter::layout(const SheetData &data, const SheetOptions & /*options*/)
{
    LaidSheet laid;
    for (const SheetPage &description : std::as_const(d->sheet.pages)) {
        PageLayouter page(d->shaper, d->sheet.size);
        SheetMoment moment;
        moment.data = &data;
        moment.page = d->sheet.firstPage + int(laid.pages.size());
        for (const SheetElement &element : description.elements) {
            d->draw(page, element, moment);
            laid.places << LaidElement{element.id, int(laid.pages.size()), drawnRect(element)};
        }
        for (const QString &character : page.missing())
            laid.missing << MissingGlyph{character, data.subject, int(laid.pages.size()) + 1};
        laid.pages << page.take();
    }
    return laid;
}

} // namespace dangjian
