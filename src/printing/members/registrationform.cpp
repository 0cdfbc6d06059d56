// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/registrationform.h"

#include "paper/formgrid.h"
#include "paper/missingglyphs.h"
#include "paper/wording.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr QSizeF a4(210, 297);
constexpr double left = 20;
constexpr double width = 170;
constexpr int familyRows = 4;
constexpr int yearRows = 6;

using Paper = RegistrationFormPaper;
using Cell = FormCell<Paper>;
using enum CellKind;

TextStyle textStyle(double size)
{
    TextStyle style;
    style.size = size;
    return style;
}

FormGrid grid(double top, const QList<double> &columns, const QList<double> &rows)
{
    FormGrid made{{left, top}, columns, rows, textStyle(10.5), textStyle(10.5)};
    made.valueStyle.padding = 1;
    return made;
}

FormGrid frontGrid()
{
    return grid(39, {26, 30, 20, 22, 19, 22, 31},
        {10.6, 10.6, 10.6, 10.6, 10.2, 10.2, 10.2, 10.2, 10.2, 10.2, 10.2, 10.2, 13, 44, 17, 8, 7.6, 7.6, 7.6, 7.6});
}

QString remarks(const Paper &paper)
{
    QStringList parts{paper.floatingRemark, paper.lostRemark, paper.hardshipRemark};
    parts.removeAll(QString());
    return parts.join(u"；"_s);
}

const QList<Cell> &frontCells()
{
    static const QList<Cell> cells{
        {0, 0, 1, 1, Label, u"姓名"},
        {0, 1, 1, 1, Value, {}, [](const Paper &p) { return p.name; }},
        {0, 2, 1, 1, Label, u"曾用名"},
        {0, 3, 1, 1, Value, {}, [](const Paper &p) { return p.formerName; }},
        {0, 4, 1, 1, Label, u"性别"},
        {0, 5, 1, 1, Value, {}, [](const Paper &p) { return p.sex; }},
        {0, 6, 4, 1, Blank},
        {1, 0, 1, 1, Label, u"出生日期"},
        {1, 1, 1, 1, Value, {}, [](const Paper &p) { return paperDate(p.birth); }},
        {1, 2, 1, 1, Label, u"民族"},
        {1, 3, 1, 1, Value, {}, [](const Paper &p) { return p.ethnicity; }},
        {1, 4, 1, 1, Label, u"籍贯"},
        {1, 5, 1, 1, Value, {}, [](const Paper &p) { return p.nativePlace; }},
        {2, 0, 1, 1, Label, u"公民身份号码"},
        {2, 1, 1, 5, Boxes, {}, [](const Paper &p) { return p.idNumber; }},
        {3, 0, 1, 1, Label, u"学历"},
        {3, 1, 1, 1, Value, {}, [](const Paper &p) { return p.education; }},
        {3, 2, 1, 1, Label, u"学位"},
        {3, 3, 1, 3, Value, {}, [](const Paper &p) { return p.degree; }},
        {4, 0, 1, 1, Label, u"毕业院校"},
        {4, 1, 1, 3, Value, {}, [](const Paper &p) { return p.school; }},
        {4, 4, 1, 1, Label, u"专长"},
        {4, 5, 1, 2, Value, {}, [](const Paper &p) { return p.specialties; }},
        {5, 0, 1, 1, Label, u"入党时间"},
        {5, 1, 1, 1, Value, {}, [](const Paper &p) { return paperDate(p.joined); }},
        {5, 2, 1, 1, Label, u"转正时间"},
        {5, 3, 1, 2, Value, {}, [](const Paper &p) { return paperDate(p.full); }},
        {5, 5, 1, 1, Label, u"人员类别"},
        {5, 6, 1, 1, Value, {}, [](const Paper &p) { return p.standing; }},
        {6, 0, 1, 1, Label, u"入党介绍人"},
        {6, 1, 1, 3, Value, {}, [](const Paper &p) { return p.introducers; }},
        {6, 4, 1, 1, Label, u"党员类别"},
        {6, 5, 1, 2, Value, {}, [](const Paper &p) { return p.category; }},
        {7, 0, 1, 1, Label, u"所在党支部"},
        {7, 1, 1, 3, Value, {}, [](const Paper &p) { return p.branch; }},
        {7, 4, 1, 1, Label, u"所在社区"},
        {7, 5, 1, 2, Value, {}, [](const Paper &p) { return p.community; }},
        {8, 0, 1, 1, Label, u"工作单位"},
        {8, 1, 1, 3, Value, {}, [](const Paper &p) { return p.unit; }},
        {8, 4, 1, 1, Label, u"职务"},
        {8, 5, 1, 2, Value, {}, [](const Paper &p) { return p.post; }},
        {9, 0, 1, 1, Label, u"工作岗位"},
        {9, 1, 1, 1, Value, {}, [](const Paper &p) { return p.occupation; }},
        {9, 2, 1, 1, Label, u"手机"},
        {9, 3, 1, 2, Value, {}, [](const Paper &p) { return p.mobile; }},
        {9, 5, 1, 1, Label, u"固定电话"},
        {9, 6, 1, 1, Value, {}, [](const Paper &p) { return p.phone; }},
        {10, 0, 1, 1, Label, u"家庭住址"},
        {10, 1, 1, 6, Value, {}, [](const Paper &p) { return p.address; }},
        {11, 0, 1, 1, Label, u"党籍状态"},
        {11, 1, 1, 1, Value, {}, [](const Paper &p) { return p.membershipState; }},
        {11, 2, 1, 1, Label, u"报到日期"},
        {11, 3, 1, 2, Value, {}, [](const Paper &p) { return paperDate(p.reported); }},
        {11, 5, 1, 1, Label, u"登记证号"},
        {11, 6, 1, 1, Value, {}, [](const Paper &p) { return p.certificateNumber; }},
        {12, 0, 1, 1, Label, u"流动、失联、\n困难情况"},
        {12, 1, 1, 6, Value, {}, [](const Paper &p) { return remarks(p); }},
        {13, 0, 1, 1, VerticalLabel, u"个人简历"},
        {13, 1, 1, 6, Paragraph, {}, [](const Paper &p) { return p.resume; }},
        {14, 0, 1, 1, Label, u"奖惩情况"},
        {14, 1, 1, 6, Paragraph, {}, [](const Paper &p) { return p.rewards; }},
    };
    return cells;
}

/** The family's table stands in the last rows of the front, with columns of its own. */
FormGrid familyGrid()
{
    const FormGrid whole = frontGrid();
    const QRectF area = whole.cell(15, 1, familyRows + 1, 6);
    FormGrid made{area.topLeft(), {18, 26, 30, 24, 46}, whole.rows.mid(15), textStyle(10), textStyle(10)};
    return made;
}

FormGrid backGrid()
{
    FormGrid made = grid(32, {26, 24, 28, 24, 28, 40}, {11});
    for (int i = 0; i < yearRows; ++i)
        made.rows << 9.5;
    made.rows << 11 << 11 << 11 << 57 << 57 << 27;
    return made;
}

/** The sums of the years, with columns of their own beside the first label of the back. */
FormGrid yearGrid()
{
    const FormGrid whole = backGrid();
    return {whole.cell(0, 1).topLeft(), {21, 27, 22, 29, 22, 23}, whole.rows.mid(0, yearRows + 1), textStyle(10),
        textStyle(10.5)};
}

const QList<Cell> &backCells()
{
    static const QList<Cell> cells{
        {0, 0, 1 + yearRows, 1, Label, u"参与社区\n活动情况"},
        {7, 0, 2, 1, Label, u"认领党员\n责任区"},
        {7, 1, 1, 1, Label, u"责任区"},
        {7, 2, 1, 2, Value, {}, [](const Paper &p) { return p.zone; }},
        {7, 4, 1, 1, Label, u"签订日期"},
        {7, 5, 1, 1, Value, {}, [](const Paper &p) { return paperDate(p.zoneSigned); }},
        {8, 1, 1, 1, Label, u"职责内容"},
        {8, 2, 1, 4, Value, {}, [](const Paper &p) { return p.zoneDuties; }},
        {9, 0, 1, 1, Label, u"志愿者队伍"},
        {9, 1, 1, 5, Value, {}, [](const Paper &p) { return p.teams; }},
        {10, 0, 1, 1, VerticalLabel, u"社区党支部意见"},
        {10, 1, 1, 5, Paragraph, {}, [](const Paper &p) { return p.branchOpinion; }},
        {11, 0, 1, 1, VerticalLabel, u"街道党工委意见"},
        {11, 1, 1, 5, Paragraph, {}, [](const Paper &p) { return p.subdistrictOpinion; }},
        {12, 0, 1, 1, Label, u"备注"},
        {12, 1, 1, 5, Blank},
    };
    return cells;
}

/** Where an opinion is signed, sealed and dated: the lower part of its cell. */
void drawSigning(PageLayouter &page, const QRectF &cell)
{
    TextStyle style = textStyle(10.5);
    style.across = Across::Left;
    page.text({cell.left() + 8, cell.bottom() - 17, 60, 7}, u"负责人签字："_s, style);
    page.text({cell.left() + 92, cell.bottom() - 17, 40, 7}, u"（盖　章）"_s, style);
    page.text({cell.left() + 90, cell.bottom() - 9, 50, 7}, u"年　　　月　　　日"_s, style);
}

void footnote(PageLayouter &page, const QString &note, int number)
{
    TextStyle style = textStyle(9);
    style.padding = 0;
    style.across = Across::Left;
    page.text({left, 276.5, 130, 5}, note, style);
    style.across = Across::Right;
    page.text({left + 130, 276.5, width - 130, 5}, u"第%1页　共%2页"_s.arg(number).arg(registrationFormPages), style);
}

void drawFrontForm(PageLayouter &page)
{
    TextStyle title = textStyle(22);
    title.face = Face::SerifBold;
    title.tracking = 0.35;
    page.text({left, 17, width, 11}, u"社区党员登记表"_s, title);
    const FormGrid form = frontGrid();
    QList<QRectF> cells = drawLabels<Paper>(page, form, frontCells());
    cells << form.cell(15, 0, familyRows + 1, 1);
    form.drawLabel(page, cells.last(), VerticalLabel, u"家庭成员");
    footnote(page, u"注：本表一式两份，社区党支部、街道党工委各存一份。"_s, 1);
    const FormGrid family = familyGrid();
    static const QStringList heads{u"称谓"_s, u"姓名"_s, u"出生日期"_s, u"政治面貌"_s, u"工作单位及职务"_s};
    for (int column = 0; column < heads.size(); ++column) {
        page.text(family.cell(0, column), heads[column], family.labelStyle);
        for (int row = 0; row <= familyRows; ++row)
            cells << family.cell(row, column);
    }
    drawRules(page, cells);
}

void drawBackForm(PageLayouter &page)
{
    TextStyle title = textStyle(14);
    title.face = Face::SerifBold;
    title.tracking = 0.2;
    page.text({left, 19, width, 9}, u"参与社区活动及组织意见"_s, title);
    const FormGrid form = backGrid();
    QList<QRectF> cells = drawLabels<Paper>(page, form, backCells());
    static const QStringList heads{u"年度"_s, u"志愿服务时长\n（小时）"_s, u"办实事\n（件）"_s,
        u"参加会议、学习\n（次）"_s, u"其他活动\n（次）"_s, u"民主评议\n等次"_s};
    const FormGrid years = yearGrid();
    TextStyle style = years.labelStyle;
    style.leading = 1.15;
    for (int column = 0; column < heads.size(); ++column) {
        page.text(years.cell(0, column), heads[column], style);
        for (int row = 0; row <= yearRows; ++row)
            cells << years.cell(row, column);
    }
    drawRules(page, cells);
    footnote(page, u"注：各项按登记证的记录逐年汇总；志愿服务时长只计志愿服务。"_s, 2);
    drawSigning(page, form.cell(10, 1, 1, 5));
    drawSigning(page, form.cell(11, 1, 1, 5));
}

} // namespace

RegistrationForm::RegistrationForm(std::shared_ptr<const PrintFonts> fonts) : m_shaper(std::move(fonts))
{
    PageLayouter frontForm(m_shaper, a4);
    drawFrontForm(frontForm);
    m_frontForm = commonPage(frontForm);
    PageLayouter backForm(m_shaper, a4);
    drawBackForm(backForm);
    m_backForm = commonPage(backForm);
}

Page RegistrationForm::front(const RegistrationFormPaper &paper, QStringList &missing)
{
    PageLayouter page(m_shaper, a4);
    page.place({}, m_frontForm);
    const FormGrid form = frontGrid();
    TextStyle style = textStyle(10.5);
    style.across = Across::Left;
    style.padding = 0;
    page.text({left, 31.5, 110, 6}, u"填表单位："_s + paper.issuer, style);
    style.across = Across::Right;
    page.text({left + 112, 31.5, width - 112, 6},
        paper.issued.isValid() ? u"填表日期："_s + paperDate(paper.issued) : u"填表日期：　　　　年　　月　　日"_s,
        style);
    drawValues(page, form, frontCells(), paper);
    const QRectF cell = form.cell(0, 6, 4, 1);
    const QRectF photo(cell.center() - QPointF(12.5, 17.5), QSizeF(25, 35));
    if (!page.photo(photo, paper.photoJpeg)) {
        TextStyle mark = textStyle(10.5);
        mark.ink = inkGrey;
        mark.leading = 1.7;
        page.frame(photo, 0.15, inkGrey, true);
        page.text(photo, u"照片\n25×35mm"_s, mark);
    }
    const FormGrid family = familyGrid();
    for (int row = 0; row < std::min<int>(familyRows, int(paper.family.size())); ++row) {
        const FamilyMember &member = paper.family[row];
        const QStringList values{
            member.relation, member.name, paperDate(member.birth), member.politicalStatus, member.unitAndPost};
        for (int column = 0; column < values.size(); ++column)
            family.drawValue(page, family.cell(row + 1, column), Value, values[column]);
    }
    missing = page.missing();
    return page.take();
}

Page RegistrationForm::back(const RegistrationFormPaper &paper, QStringList &missing)
{
    PageLayouter page(m_shaper, a4);
    page.place({}, m_backForm);
    const FormGrid form = backGrid();
    drawValues(page, form, backCells(), paper);
    const FormGrid yearsGrid = yearGrid();
    const QList<RegistrationYear> years = paper.years.mid(std::max<qsizetype>(0, paper.years.size() - yearRows));
    for (int row = 0; row < years.size(); ++row) {
        const RegistrationYear &year = years[row];
        const QStringList values{u"%1年"_s.arg(year.year), paperHours(year.minutes), paperCount(year.deeds),
            paperCount(year.meetings), paperCount(year.activities), year.grade};
        for (int column = 0; column < values.size(); ++column)
            yearsGrid.drawValue(page, yearsGrid.cell(row + 1, column), Value, values[column]);
    }
    missing = page.missing();
    return page.take();
}

Result<QList<Page>> RegistrationForm::layout(const RegistrationFormPaper &paper)
{
    QList<MissingGlyph> missing;
    const QList<Page> pages = lay(paper, missing);
    if (!missing.isEmpty())
        return failure(glyphsMissing({missing}));
    return pages;
}

QList<MissingGlyph> RegistrationForm::missing(const RegistrationFormPaper &paper)
{
    QList<MissingGlyph> missing;
    lay(paper, missing);
    return missing;
}

QList<Page> RegistrationForm::lay(const RegistrationFormPaper &paper, QList<MissingGlyph> &missing)
{
    QStringList onFront;
    QStringList onBack;
    QList<Page> pages{front(paper, onFront), back(paper, onBack)};
    for (const QString &character : std::as_const(onFront))
        missing << MissingGlyph{character, paper.name, 1};
    for (const QString &character : std::as_const(onBack))
        missing << MissingGlyph{character, paper.name, 2};
    return pages;
}

} // namespace dangjian
