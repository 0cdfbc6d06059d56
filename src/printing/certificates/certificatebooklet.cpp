// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatebooklet.h"

#include "certificates/certificatetexts.h"
#include "paper/formgrid.h"
#include "paper/wording.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr QSizeF a6(105, 148);
constexpr double left = 9;
constexpr double width = 87;
constexpr double centre = 52.5;

using Cell = FormCell<CertificatePaper>;
using enum CellKind;

TextStyle bodyStyle(double size)
{
    TextStyle style;
    style.size = size;
    return style;
}

/** Upper part of the particulars: five rows beside the photo. */
FormGrid upperGrid()
{
    return {{left, 19}, {16, 13.5, 13, 16.5, 28}, {7.6, 7.6, 7.6, 7.6, 7.6}, bodyStyle(9), bodyStyle(9.5)};
}

FormGrid lowerGrid()
{
    return {{left, 57}, {20, 24.5, 18, 24.5}, {8, 8, 8, 8, 8, 8, 8, 8, 14}, bodyStyle(9), bodyStyle(9.5)};
}

QList<Cell> upperCells()
{
    using P = CertificatePaper;
    return {
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
}

QList<Cell> lowerCells(MemberCategory category)
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

/** Date, content, hours, deeds, certifier; a heading row, twelve lines, the page's sum. */
FormGrid logGrid()
{
    FormGrid grid{{left, 18.5}, {15.5, 41, 9, 8.5, 13}, {7.4}, bodyStyle(8.5), bodyStyle(8)};
    grid.labelWidth = 2.6;
    for (int i = 0; i < linesPerLogPage; ++i)
        grid.rows << 8.7;

    grid.rows << 6.8;
    return grid;
}

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
    const FormGrid lower = lowerGrid();
    drawRules(page,
        drawLabels<CertificatePaper>(page, upperGrid(), upperCells())
            + drawLabels<CertificatePaper>(page, lower, lowerCells(category)));
    TextStyle seal = bodyStyle(8);
    seal.ink = inkGrey;
    page.text(lower.cell(8, 1).adjusted(2, 0, 0, 0), u"（盖章）"_s, seal);
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
    const FormGrid grid = logGrid();
    QList<QRectF> cells;
    TextStyle style = bodyStyle(7.5);
    style.leading = 1.15;
    style.padding = 0.3;
    static const QStringList labels{u"日期"_s, u"活动内容"_s, u"时长\n(小时)"_s, u"实事\n(件)"_s, u"证明人"_s};
    for (int column = 0; column < labels.size(); ++column) {
        const QRectF cell = grid.cell(0, column);
        cells << cell;
        if (column != 2 && column != 3)
            grid.drawLabel(page, cell, Label, labels[column]);
        else
            page.text(cell, labels[column], style);
        for (int row = 1; row <= linesPerLogPage; ++row)
            cells << grid.cell(row, column);
    }
    const int last = linesPerLogPage + 1;
    cells << grid.cell(last, 0, 1, 2) << grid.cell(last, 2) << grid.cell(last, 3) << grid.cell(last, 4);
    grid.drawLabel(page, grid.cell(last, 0, 1, 2), Label, u"本页小计");
    drawRules(page, cells);
    pageNumber(page, index + 3);
}

QStringList textsOf(const CertificatePaper &paper)
{
    QStringList texts{paper.number, paper.name, paper.sex, paper.ethnicity, paper.idNumber, paper.education,
        paper.standing, paper.branch, paper.community, paper.subdistrict, paper.district, paper.unit, paper.post,
        paper.address, paper.mobile, paper.zone, paper.issuer};
    for (const CertificateLogLine &line : paper.lines)
        texts << line.content << line.certifier << line.place;
    return texts;
}

/** The log page, from 0 on, where the first line goes that paper does not carry; past the last page when there is none.
 */
int firstPageOfNewLines(const CertificatePaper &paper)
{
    const bool none = paper.linesAlreadyPrinted >= paper.lines.size();
    return (none ? int(paper.lines.size()) + linesPerLogPage : paper.linesAlreadyPrinted) / linesPerLogPage;
}

QString contentOf(const CertificateLogLine &line)
{
    return line.place.isEmpty() || line.content.contains(line.place) ? line.content
                                                                     : line.content + u'（' + line.place + u'）';
}

} // namespace

/** Pages with the characters that each of them misses. */
struct CertificateBooklet::Laid
{
    QList<Page> pages{};
    QList<MissingGlyph> missing{};

    void add(Page page, QStringList &characters, const QString &name)
    {
        pages << std::move(page);
        for (const QString &character : std::as_const(characters))
            missing << MissingGlyph{character, name, int(pages.size())};
        characters.clear();
    }
};

CertificateBooklet::CertificateBooklet(std::shared_ptr<const PrintFonts> fonts) : m_shaper(std::move(fonts)) { }

CertificateBooklet::~CertificateBooklet() = default;

const std::shared_ptr<const Page> &CertificateBooklet::common(const CertificatePaper &paper, int page)
{
    const quint64 key = quint64(page) | quint64(paper.category) << 8
        | (page == 2 ? quint64(quint16(paper.dutyHours)) << 16 | quint64(quint16(paper.dutyDeeds)) << 32 : 0);
    std::shared_ptr<const Page> &known = m_common[key];
    if (known)
        return known;
    PageLayouter layouter(m_shaper, a6);
    if (page == 0)
        commonCover(layouter, paper.category);
    else if (page == 1)
        commonParticulars(layouter, paper.category);
    else if (page == 2)
        commonRules(layouter, paper);
    else
        commonLog(layouter, page - 3);
    known = commonPage(layouter);
    return known;
}

Page CertificateBooklet::cover(const CertificatePaper &paper, int continuation, QStringList &missing)
{
    PageLayouter page(m_shaper, a6);
    page.place({}, common(paper, 0));
    if (continuation > 0) {
        TextStyle style = bodyStyle(12);
        style.ink = inkRed;
        page.text({left, 59.5, width, 6}, u"（续%1）"_s.arg(chineseNumber(continuation)), style);
    }
    page.qrCode({centre - 12.5, 70, 25, 25}, paper.number);
    TextStyle style = bodyStyle(11);
    style.fit = Fit::OneLine;
    int row = 0;
    for (const QString &value : {paper.number, paper.name, paper.issuer, paperDate(paper.issued)})
        page.text({36, 97.5 + 9 * row++, 52, 7.2}, value, style);
    missing = page.missing();
    return page.take();
}

Page CertificateBooklet::particulars(const CertificatePaper &paper, QStringList &missing)
{
    PageLayouter page(m_shaper, a6);
    page.place({}, common(paper, 1));
    const FormGrid upper = upperGrid();
    drawValues(page, upper, upperCells(), paper);
    const FormGrid lower = lowerGrid();
    drawValues(page, lower, lowerCells(paper.category), paper);
    const QRectF photo(upper.cell(0, 4, 5, 1).center() - QPointF(12.5, 17.5), QSizeF(25, 35));
    if (!page.photo(photo, paper.photoJpeg)) {
        page.frame(photo, 0.15, inkGrey, true);
        TextStyle style = bodyStyle(9);
        style.ink = inkGrey;
        style.leading = 1.6;
        page.text(photo, u"照片\n25×35mm"_s, style);
    }
    const QRectF seal = lower.cell(8, 1, 1, 3);
    TextStyle style = bodyStyle(9.5);
    page.text({seal.left() + 14, seal.top() + 0.8, seal.width() - 14, 6}, paper.issuer, style);
    style.across = Across::Right;
    style.padding = 3;
    page.text({seal.left(), seal.top() + 6.8, seal.width(), 6},
        paper.issued.isValid() ? paperDate(paper.issued) : u"年　　月　　日"_s, style);
    missing = page.missing();
    return page.take();
}

Page CertificateBooklet::logPage(const CertificatePaper &paper, int index, CertificateScope scope, QStringList &missing)
{
    PageLayouter page(m_shaper, a6);
    if (scope == CertificateScope::Whole)
        page.place({}, common(paper, 3 + index % certificateLogPages));
    static const FormGrid grid = logGrid();
    const qsizetype first = qsizetype(index) * linesPerLogPage;
    const qsizetype end = std::min<qsizetype>(first + linesPerLogPage, paper.lines.size());
    const qsizetype shown
        = scope == CertificateScope::NewLines ? std::max<qsizetype>(first, paper.linesAlreadyPrinted) : first;
    TextStyle content = grid.valueStyle;
    content.across = Across::Left;
    content.oneLineShare = 0.92;
    content.leading = 1.12;
    content.padding = 0.9;
    int minutes = 0;
    int deeds = 0;
    for (qsizetype i = first; i < end; ++i) {
        const CertificateLogLine &line = paper.lines[i];
        minutes += line.minutes;
        deeds += line.deeds;
        if (i < shown)
            continue;
        const int row = int(i - first) + 1;
        grid.drawValue(page, grid.cell(row, 0), Value, shortPaperDate(line.date));
        page.text(grid.cell(row, 1).adjusted(0, 0.3, 0, -0.3), contentOf(line), content);
        grid.drawValue(page, grid.cell(row, 2), Value, paperHours(line.minutes));
        grid.drawValue(page, grid.cell(row, 3), Value, paperCount(line.deeds));
        grid.drawValue(page, grid.cell(row, 4), Value, line.certifier);
    }
    // A page that still has room gets its sum when it is full.
    if (end - first == linesPerLogPage && shown < end) {
        grid.drawValue(page, grid.cell(linesPerLogPage + 1, 2), Value, paperHours(minutes));
        grid.drawValue(page, grid.cell(linesPerLogPage + 1, 3), Value, paperCount(deeds));
    }
    missing = page.missing();
    return page.take();
}

CertificateBooklet::Laid CertificateBooklet::lay(const CertificatePaper &paper, CertificateScope scope)
{
    Laid laid;
    QStringList missing;
    if (scope == CertificateScope::NewLines) {
        for (int i = firstPageOfNewLines(paper); i * linesPerLogPage < paper.lines.size(); ++i) {
            Page page = logPage(paper, i, scope, missing);
            laid.add(std::move(page), missing, paper.name);
        }
        return laid;
    }
    const int booklets = std::max(1, int((paper.lines.size() + linesPerCertificate - 1) / linesPerCertificate));
    for (int booklet = 0; booklet < booklets; ++booklet) {
        Page page = cover(paper, booklet, missing);
        laid.add(std::move(page), missing, paper.name);
        page = particulars(paper, missing);
        laid.add(std::move(page), missing, paper.name);
        laid.add(Page{a6, {PlacedPage{{}, common(paper, 2)}}}, missing, paper.name);
        for (int i = 0; i < certificateLogPages; ++i) {
            page = logPage(paper, booklet * certificateLogPages + i, scope, missing);
            laid.add(std::move(page), missing, paper.name);
        }
    }
    return laid;
}

Result<QList<Page>> CertificateBooklet::layout(
    const CertificatePaper &paper, Imposition imposition, CertificateScope scope)
{
    const Laid laid = lay(paper, scope);
    if (!laid.missing.isEmpty()) {
        const MissingGlyph &first = laid.missing.first();
        return failure(ErrorCode::GlyphMissing, first.character, {first.name, QString::number(first.page)});
    }
    return scope == CertificateScope::NewLines ? laid.pages : impose(laid.pages, imposition, certificatePages);
}

QList<MissingGlyph> CertificateBooklet::missing(const CertificatePaper &paper)
{
    const QStringList texts = textsOf(paper);
    const bool covered = std::all_of(
        texts.cbegin(), texts.cend(), [this](const QString &text) { return m_shaper.covers(Face::Serif, text); });
    return covered ? QList<MissingGlyph>() : lay(paper, CertificateScope::Whole).missing;
}

QList<int> CertificateBooklet::pagesOfNewLines(const CertificatePaper &paper)
{
    QList<int> pages;
    for (int i = firstPageOfNewLines(paper); i * linesPerLogPage < paper.lines.size(); ++i)
        pages << i / certificateLogPages * certificatePages + 4 + i % certificateLogPages;
    return pages;
}

} // namespace dangjian
