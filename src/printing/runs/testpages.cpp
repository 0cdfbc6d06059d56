// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/testpages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr double crossArm = 5; // mm
constexpr QRgb inkFaint = 0xffb8b8b8;

void crosses(PageLayouter &page, QSizeF paper)
{
    for (const double x : {crossInset, paper.width() - crossInset})
        for (const double y : {crossInset, paper.height() - crossInset}) {
            page.rule(x - crossArm, y, x + crossArm, y, 0.15);
            page.rule(x, y - crossArm, x, y + crossArm, 0.15);
        }
}

/** Ticks at each millimetre from edge to edge, longer at five and ten; the tens are numbered. */
void rulers(PageLayouter &page, QSizeF paper, double acrossAt, double downAt)
{
    TextStyle style;
    style.face = Face::Sans;
    style.size = 5.5;
    style.padding = 0;
    style.fit = Fit::OneLine;
    const auto length = [](int mm) { return mm % 10 == 0 ? 3.0 : mm % 5 == 0 ? 2.2 : 1.3; };
    for (int mm = 0; mm <= int(paper.width()); ++mm) {
        page.rule(mm, acrossAt, mm, acrossAt + length(mm), mm % 10 == 0 ? 0.15 : 0.08);
        if (mm % 10 == 0 && mm > 0 && mm + 4 < paper.width())
            page.text({mm - 4.0, acrossAt + 3, 8, 2.4}, QString::number(mm), style);
    }
    style.across = Across::Left;
    for (int mm = 0; mm <= int(paper.height()); ++mm) {
        page.rule(downAt, mm, downAt + length(mm), mm, mm % 10 == 0 ? 0.15 : 0.08);
        if (mm % 10 == 0 && mm > 0 && mm + 2 < paper.height())
            page.text({downAt + 3.4, mm - 1.2, 6, 2.4}, QString::number(mm), style);
    }
}

QString millimetres(double value)
{
    return QString::number(value, 'f', 1);
}

struct Fader
{
    PageItem operator()(GlyphRun run) const
    {
        run.ink = inkFaint;
        return run;
    }
    PageItem operator()(RuleLines rules) const
    {
        rules.ink = inkFaint;
        return rules;
    }
    PageItem operator()(FilledAreas areas) const
    {
        areas.ink = inkFaint;
        return areas;
    }
    PageItem operator()(CodeModules code) const
    {
        code.ink = inkFaint;
        return code;
    }
    PageItem operator()(const PhotoImage &photo) const
    {
        return RuleLines{{QLineF(photo.rect.topLeft(), photo.rect.topRight())}, 0.1, inkFaint};
    }
    PageItem operator()(const PlacedPage &placed) const
    {
        return PlacedPage{placed.at, std::make_shared<const Page>(faint(*placed.page))};
    }
};

} // namespace

Page faint(const Page &page)
{
    Page pale{page.size, {}};
    for (const PageItem &item : page.items)
        pale.items << std::visit(Fader(), item);
    return pale;
}

Page calibrationPage(Shaper &shaper, QSizeF paper, const QString &printer, const Calibration &present)
{
    PageLayouter page(shaper, paper);
    crosses(page, paper);
    rulers(page, paper, crossInset + crossArm + 2, crossInset + crossArm + 2);
    const CalibrationMeasure right = rightMeasure(paper);
    const double left = crossInset + crossArm + 14;
    const double top = crossInset + crossArm + 10;
    const QRectF room(left, top, paper.width() - left - 6, paper.height() - top - 6);
    TextStyle style;
    style.face = Face::Sans;
    style.size = 8;
    style.across = Across::Left;
    style.down = Down::Top;
    style.fit = Fit::Wrap;
    style.leading = 1.45;
    style.padding = 0;
    const QStringList lines{u"打印校准测试页"_s, u"打印机：%1"_s.arg(printer.isEmpty() ? u"—"_s : printer),
        u"纸张：%1×%2毫米"_s.arg(paper.width()).arg(paper.height()),
        u"当前校正：横向%1毫米，纵向%2毫米，缩放%3%×%4%"_s.arg(millimetres(present.across), millimetres(present.down),
            QString::number(present.scaleAcross * 100, 'f', 2), QString::number(present.scaleDown * 100, 'f', 2)),
        u"请用直尺量（单位毫米）："_s, u"①左边纸边到左侧十字中心，应为%1"_s.arg(millimetres(right.fromLeft)),
        u"②上边纸边到上方十字中心，应为%1"_s.arg(millimetres(right.fromTop)),
        u"③左右两个十字中心之间，应为%1"_s.arg(millimetres(right.across)),
        u"④上下两个十字中心之间，应为%1"_s.arg(millimetres(right.down)),
        u"把量得的数填入“打印校准”窗口。标尺从纸边0起，印不出的部分即打印机的留白。"_s};
    page.text(room, lines.join(u'\n'), style);
    return page.take();
}

Page bookletTestPage(Shaper &shaper, const Page &form)
{
    PageLayouter marks(shaper, form.size);
    crosses(marks, form.size);
    TextStyle style;
    style.size = 7;
    style.face = Face::Sans;
    marks.text({crossInset + crossArm, 1, form.size.width() - 2 * (crossInset + crossArm), 6},
        u"对版测试页：与登记证叠在一起对光看，表格线应重合"_s, style);
    Page page = faint(form);
    page.items << marks.take().items;
    return page;
}

} // namespace dangjian
