// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificateforms.h"

#include "certificates/certificatebooklet.h"
#include "certificates/certificatetexts.h"
#include "paper/wording.h"

using namespace Qt::StringLiterals;

namespace dangjian {

using enum CellKind;

namespace {

constexpr double left = certificateLeft;
constexpr double width = certificateWidth;

TextStyle bodyStyle(double size)
{
    TextStyle style;
    style.size = size;
    return style;
}

TextStyle labelStyle(double size)
{
    TextStyle style = bodyStyle(size);
    style.padding = 0.6;
    return style;
}

TextStyle valueStyle(double size)
{
    TextStyle style = bodyStyle(size);
    style.padding = 1.1;
    return style;
}

} // namespace

// The rules of both parts stand in one line: behind the labels, in the middle, and before the photo.
FormGrid certificateUpperGrid()
{
    return {{left, 19}, {20, 9.5, 15, 15, 27.5}, {7.6, 7.6, 7.6, 7.6, 7.6}, labelStyle(9), valueStyle(9.25)};
}

FormGrid certificateLowerGrid()
{
    return {{left, 57}, {20, 24.5, 15, 27.5}, {8, 8, 8, 8, 8, 8, 8, 8, 14}, labelStyle(9), valueStyle(9.25)};
}

const QList<CertificateCell> &certificateUpperCells()
{
    using P = CertificatePaper;
    static const QList<CertificateCell> cells{
        {0, 0, 1, 1, Label, u"姓名"},
        {0, 1, 1, 3, Value, {}, [](const P &p) { return p.name; }},
        {1, 0, 1, 1, Label, u"性别"},
        {1, 1, 1, 1, Value, {}, [](const P &p) { return p.sex; }},
        {1, 2, 1, 1, Label, u"民族"},
        {1, 3, 1, 1, Value, {}, [](const P &p) { return p.ethnicity; }},
        {2, 0, 1, 1, Label, u"出生日期"},
        {2, 1, 1, 3, Value, {}, [](const P &p) { return paperDate(p.birth); }},
        {3, 0, 1, 1, Label, u"文化程度"},
        {3, 1, 1, 3, Value, {}, [](const P &p) { return p.education; }},
        {4, 0, 1, 1, Label, u"人员类别"},
        {4, 1, 1, 3, Value, {}, [](const P &p) { return p.standing; }},
        {0, 4, 5, 1, Blank},
    };
    return cells;
}

QList<CertificateCell> certificateLowerCells(MemberCategory category)
{
    using P = CertificatePaper;
    const bool inService = category == MemberCategory::InService;
    return {
        {0, 0, 1, 1, Label, u"公民身份号码"},
        {0, 1, 1, 3, Value, {}, [](const P &p) { return p.idNumber; }},
        {1, 0, 1, 1, Label, u"入党时间"},
        {1, 1, 1, 1, Value, {}, [](const P &p) { return paperDate(p.joined); }},
        {1, 2, 1, 1, Label, u"转正时间"},
        {1, 3, 1, 1, Value, {}, [](const P &p) { return paperDate(p.full); }},
        {2, 0, 1, 1, Label, inService ? QStringView(u"报到社区") : QStringView(u"所在社区")},
        {2, 1, 1, 3, Value, {}, [](const P &p) { return QString(p.district + p.subdistrict + p.community); }},
        {3, 0, 1, 1, Label, u"所在党支部"},
        {3, 1, 1, 3, Value, {}, [](const P &p) { return p.branch; }},
        {4, 0, 1, 1, Label,
            category == MemberCategory::Floating ? QStringView(u"原工作单位") : QStringView(u"工作单位")},
        {4, 1, 1, 3, Value, {}, [](const P &p) { return p.unit; }},
        {5, 0, 1, 1, Label, u"职务"},
        {5, 1, 1, 1, Value, {}, [](const P &p) { return p.post; }},
        {5, 2, 1, 1, Label, u"联系电话"},
        {5, 3, 1, 1, Value, {}, [](const P &p) { return p.mobile; }},
        {6, 0, 1, 1, Label, u"家庭住址"},
        {6, 1, 1, 3, Value, {}, [](const P &p) { return p.address; }},
        {7, 0, 1, 1, Label, u"党员责任区"},
        {7, 1, 1, 3, Value, {}, [](const P &p) { return p.zone; }},
        {8, 0, 1, 1, Label, u"发证机关"},
        {8, 1, 1, 3, Blank},
    };
}

FormGrid certificateLogGrid()
{
    FormGrid grid{{left, 18}, {15.5, 7, 35, 8, 7.5, 14}, {7.4}, bodyStyle(8.5), bodyStyle(8)};
    grid.labelWidth = 2.6;
    grid.labelStyle.padding = 0.4;
    for (int i = 0; i < linesPerLogPage; ++i)
        grid.rows << 8.8;

    grid.rows << 6.6;
    return grid;
}

namespace {

void heading(PageLayouter &page, const QString &text)
{
    TextStyle style = bodyStyle(13);
    style.face = Face::SerifBold;
    style.tracking = 0.3;
    page.text({left, 8, width, 9}, text, style);
}

void pageNumber(PageLayouter &page, int number)
{
    page.text({left, 139.5, width, 4.5}, u"— %1 —"_s.arg(number), bodyStyle(7.5));
}

void commonCover(PageLayouter &page, MemberCategory category)
{
    page.frame({8, 8, 89, 132}, 0.8, inkRed);
    page.frame({9.4, 9.4, 86.2, 129.2}, 0.2, inkRed);
    const QStringList lines = certificateTitleLines(category);
    TextStyle title = bodyStyle(19);
    title.face = Face::SerifBold;
    title.ink = inkRed;
    title.tracking = 0.06;
    title.fit = Fit::OneLine;
    page.text({14, 21, 77, 10}, lines[0], title);
    page.text({14, 32.5, 77, 10}, lines[1], title);
    title.size = 30;
    title.tracking = 0.45;
    page.text({14, 45.5, 77, 14}, lines[2], title);
    page.rule(30, 66.5, 75, 66.5, 0.4, inkRed);
    page.rule(30, 67.3, 75, 67.3, 0.2, inkRed);
    const FormGrid labels{{}, {}, {}, bodyStyle(11)};
    int row = 0;
    for (const QString &label : {u"编号"_s, u"姓名"_s, u"发证机关"_s, u"发证日期"_s}) {
        const double y = 97.5 + 9 * row++;
        labels.drawLabel(page, {17, y, 17.5, 7.5}, Label, label);
        page.rule(36, y + 7.2, 88, y + 7.2, 0.2);
    }
}

void commonParticulars(PageLayouter &page, MemberCategory category)
{
    heading(page, u"党员基本情况"_s);
    const FormGrid lower = certificateLowerGrid();
    drawRules(page,
        drawLabels<CertificatePaper>(page, certificateUpperGrid(), certificateUpperCells())
            + drawLabels<CertificatePaper>(page, lower, certificateLowerCells(category)));
    TextStyle seal = bodyStyle(8);
    seal.ink = inkGrey;
    const QRectF cell = lower.cell(8, 1);
    page.text({cell.left() + 1.5, cell.top(), 14, cell.height()}, u"（盖章）"_s, seal);
    pageNumber(page, 1);
}

void commonRules(PageLayouter &page, const CertificatePaper &paper)
{
    heading(page, u"使用说明"_s);
    TextStyle style = bodyStyle(10);
    style.across = Across::Justify;
    style.down = Down::Top;
    style.fit = Fit::Wrap;
    style.leading = 1.7;
    style.indent = 2;
    style.padding = 0;
    const QString rules = certificateRules(paper.category, paper.dutyHours, paper.dutyDeeds).join(u'\n');
    page.text({left + 1, 20, width - 2, 117}, rules, style);
    pageNumber(page, 2);
}

void commonLog(PageLayouter &page, int index)
{
    heading(page, u"参与社区活动情况登记"_s);
    const FormGrid grid = certificateLogGrid();
    QList<QRectF> cells;
    TextStyle style = bodyStyle(7);
    style.leading = 1.15;
    style.padding = 0.3;
    static const QStringList labels{
        u"日期"_s, u"类别"_s, u"活动内容"_s, u"时长\n(小时)"_s, u"实事\n(件)"_s, u"证明人"_s};
    for (int column = 0; column < labels.size(); ++column) {
        const QRectF cell = grid.cell(0, column);
        cells << cell;
        if (column == LogDate || column == LogContent || column == LogCertifier)
            grid.drawLabel(page, cell, Label, labels[column]);
        else
            page.text(cell, labels[column], style);
        for (int row = 1; row <= linesPerLogPage; ++row)
            cells << grid.cell(row, column);
    }
    const int last = linesPerLogPage + 1;
    const QRectF sumLabel = grid.cell(last, LogDate, 1, LogHours);
    cells << sumLabel << grid.cell(last, LogHours) << grid.cell(last, LogDeeds) << grid.cell(last, LogCertifier);
    grid.drawLabel(page, sumLabel, Label, u"本页小计");
    drawRules(page, cells);
    pageNumber(page, index + 3);
}

} // namespace

void drawCertificateForm(PageLayouter &page, const CertificatePaper &paper, int number)
{
    if (number == 0)
        commonCover(page, paper.category);
    else if (number == 1)
        commonParticulars(page, paper.category);
    else if (number == 2)
        commonRules(page, paper);
    else
        commonLog(page, number - 3);
}

} // namespace dangjian
