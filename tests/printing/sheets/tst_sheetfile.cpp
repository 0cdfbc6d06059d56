// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "../samplepapers.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetlayouter.h"
#include "sheets/sheetreader.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Sheet files: read, refused with the place of the fault, written and read again. */
class TestSheetFile : public QObject
{
    Q_OBJECT

private slots:
    void aSmallSheetStandsOnPaper();
    void distinctValuesInEveryFieldComeBack();
    void originalsComeBack_data();
    void originalsComeBack();
    void faultsAreToldWithTheirPlace_data();
    void faultsAreToldWithTheirPlace();
    void hostileFilesEndSoon();
    void wordsComeBackOutOfThePdf_data();
    void wordsComeBackOutOfThePdf();

private:
    static QByteArray small()
    {
        return R"(<?xml version="1.0"?>
<!-- what a person writes -->
<sheet name="certificate" title="登记证" width="105" height="148">
  <style name="body" size="11"/>
  <page id="cover">
    <box x="8" y="8" width="89" height="132" stroke="0.8" ink="red"/>
    <text id="who" x="14" y="21" width="77" height="10" style="body">姓名：{name}（{birth|chinese}）{{}}</text>
    <line x="10" y="40" width="80" height="0"/>
  </page>
</sheet>)";
    }

    static StyleChanges distinctStyle(double base)
    {
        return {Face::SansBold, base + 1, Across::Justify, Down::Bottom, Fit::Wrap, base + 2, 0.125, 0.5, base + 3,
            base + 4, base + 5, base + 6, base + 7, base + 8, true, 0xff123456};
    }

    static void everySheet()
    {
        QTest::addColumn<QString>("name");
        for (const SheetOutline &outline : sheetOutlines())
            QTest::newRow(qPrintable(outline.name)) << outline.name;
    }
};

void TestSheetFile::aSmallSheetStandsOnPaper()
{
    SheetOutline outline = *sheetOutline(u"certificate"_s);
    outline.fault = nullptr; // it is no booklet
    const auto sheet = readSheet(small(), u"small.xml"_s, &outline);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().args.join(u' ')));
    SheetLayouter layouter(samples::fonts(), *sheet);
    SheetData data;
    data.set(u"name"_s, u"周文敏"_s);
    data.set(u"birth"_s, QDate(1986, 7, 1));
    const LaidSheet laid = layouter.layout(data);
    QCOMPARE(laid.pages.size(), 1);
    QCOMPARE(samples::textOf(laid.pages).trimmed(), u"姓名：周文敏（一九八六年七月一日）{}"_s);
}

void TestSheetFile::distinctValuesInEveryFieldComeBack()
{
    SheetDescription sheet;
    sheet.name = u"n"_s;
    sheet.title = u"题 <&\">"_s;
    sheet.size = {123.25, 234.5};
    sheet.margins = {1.5, 2.5, 3.5, 4.5};
    sheet.firstPage = 7;
    sheet.continuation = Continuation::Sheet;
    sheet.styles
        = {{u"one"_s, {}, distinctStyle(1)}, {u"two"_s, u"one"_s, {}}, {u"three"_s, u"two"_s, distinctStyle(2)}};
    SheetPage page{u"p"_s, 3, u"unit"_s, {}};
    int number = 0;
    for (const ElementKind kind : {ElementKind::Text, ElementKind::Line, ElementKind::Box, ElementKind::Ring,
             ElementKind::Table, ElementKind::Image, ElementKind::QrCode, ElementKind::Barcode, ElementKind::Boxes,
             ElementKind::Group, ElementKind::Grid, ElementKind::Flow}) {
        SheetElement element;
        element.kind = kind;
        element.id = u"e%1"_s.arg(++number);
        const double at = number;
        element.rect = {at + 0.125, at + 0.25, at + 0.5, at + 0.75};
        element.condition = u"full:rows"_s;
        element.on = PageChoice::Next;
        element.style = u"two"_s;
        element.own = distinctStyle(at / 8);
        element.gap = at + 0.1;
        element.keep = true;
        if (kind != ElementKind::Group && kind != ElementKind::Grid && kind != ElementKind::Flow
            && kind != ElementKind::Table && kind != ElementKind::Line && kind != ElementKind::Box
            && kind != ElementKind::Ring)
            element.text = u"甲 <&>\n\n{b}乙{/b}　{{丙}}{name|chinese}"_s;
        if (kind == ElementKind::Line || kind == ElementKind::Box || kind == ElementKind::Ring
            || kind == ElementKind::Image || kind == ElementKind::Boxes) {
            element.stroke = 0.35;
            element.dashed = true;
        }
        element.rising = kind == ElementKind::Line;
        if (kind == ElementKind::Box)
            element.fill = 0xffabcdef;
        if (kind == ElementKind::Boxes)
            element.count = 15;
        if (kind == ElementKind::Image) {
            element.field = u"photo"_s;
            element.picture = samples::portrait(1, 30);
        }
        if (kind == ElementKind::Table) {
            element.columns = {10.5, 20.25, 30.125};
            element.rect.setWidth(60.875);
            element.inner = 0.15;
            element.outer = 0.75;
            element.frame = u"f"_s;
            SheetRow head{5.5, {}, 0, 0, true, false, true, u"!unit"_s, u"one"_s, {}};
            head.cells = {{2, 1, u"two"_s, distinctStyle(3), u"甲"_s, 0, {}}, {1, 2, {}, {}, {}, 18, 0xff010203}};
            SheetRow rows{6.5, u"rows"_s, 4, 9, false, true, false, {}, {}, {}};
            rows.cells = {{1, 1, {}, {}, u"{row}"_s, 0, {}}};
            element.rows = {head, rows};
        }
        if (kind == ElementKind::Grid) {
            element.section = u"rows"_s;
            element.across = 3;
            element.down = 8;
            element.stepX = 70.5;
            element.stepY = 37.25;
            element.downFirst = true;
        }
        if (kind == ElementKind::Flow)
            element.nextTop = 33.5;
        if (kind == ElementKind::Group || kind == ElementKind::Grid || kind == ElementKind::Flow) {
            SheetElement child;
            child.id = u"child%1"_s.arg(number);
            child.text = u"子"_s;
            element.children = {child};
        }
        page.elements << element;
    }
    sheet.pages = {page, {u"q"_s, 1, {}, {}}};
    const auto again = readSheet(writeSheet(sheet), u"again"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().args.join(u' ')));
    for (qsizetype i = 0; i < page.elements.size(); ++i)
        QVERIFY2(again->pages[0].elements[i] == page.elements[i], qPrintable(page.elements[i].id));
    QVERIFY(*again == sheet);
}

void TestSheetFile::originalsComeBack_data()
{
    everySheet();
}

void TestSheetFile::originalsComeBack()
{
    QFETCH(const QString, name);
    const auto sheet = originalSheet(name);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().args.join(u' ')));
    QCOMPARE(sheet->name, name);
    const auto again = readSheet(writeSheet(*sheet), name, sheetOutline(name));
    QVERIFY2(again, again ? "" : qPrintable(again.error().args.join(u' ')));
    QVERIFY(*again == *sheet);
}

void TestSheetFile::faultsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char *name, const QByteArray &was, const QByteArray &is, const QStringList &args) {
        QTest::newRow(name) << was << is << args;
    };
    row("xml", "</page>", "</pag>", {u"sheet.xml"_s, u"9"_s, u"line"_s});
    row("cut off", "</sheet>", "", {u"sheet.xml"_s, u"10"_s, u"line"_s});
    row("root", "<sheet name", "<page name", {u"sheet.root"_s, u"3"_s, u"page"_s});
    row("element", "<line x", "<lnie x", {u"sheet.element_unknown"_s, u"8"_s, u"page cover"_s, u"lnie"_s});
    row("attribute", "ink=\"red\"", "colour=\"red\"", {u"sheet.attribute_unknown"_s, u"6"_s, u"box"_s, u"colour"_s});
    row("no width", "width=\"105\"", "", {u"sheet.attribute_missing"_s, u"3"_s, u"sheet"_s, u"width"_s});
    row("number", "x=\"14\"", "x=\"14mm\"",
        {u"sheet.number"_s, u"7"_s, u"text who"_s, u"x"_s, u"14mm"_s, u"-2000"_s, u"2000"_s});
    row("not a number", "size=\"11\"", "size=\"nan\"",
        {u"sheet.number"_s, u"4"_s, u"style body"_s, u"size"_s, u"nan"_s, u"1"_s, u"400"_s});
    row("value", "ink=\"red\"", "ink=\"rot\"",
        {u"sheet.value"_s, u"6"_s, u"box"_s, u"ink"_s, u"rot"_s, u"black, red, grey, white, #rrggbb"_s});
    row("style", "style=\"body\"", "style=\"bdy\"", {u"sheet.style_unknown"_s, u"7"_s, u"text who"_s, u"bdy"_s});
    row("brace", "{name}", "{name", {u"sheet.field"_s, u"7"_s, u"text who"_s, u"name（{birth|chinese"_s});
    row("lone brace", "{{}}", "}", {u"sheet.brace"_s, u"7"_s, u"text who"_s, u"}"_s});
    row("format", "|chinese", "|chinesisch", {u"sheet.format"_s, u"7"_s, u"text who"_s, u"chinesisch"_s});
    row("nesting", "{{}}", "{b}x", {u"sheet.nesting"_s, u"7"_s, u"text who"_s, u"姓名：{name}（{b"_s});
    row("field", "{name}", "{nam}", {u"sheet.field_unknown"_s, u"7"_s, u"who"_s, u"nam"_s});
    row("section", "{name}", "{count:rows}", {u"sheet.section_unknown"_s, u"7"_s, u"who"_s, u"rows"_s});
    row("condition", "<line ", "<line if=\"a b\" ", {u"sheet.condition"_s, u"8"_s, u"line"_s, u"a b"_s});
    row("id", "<line ", "<line id=\"who\" ", {u"sheet.id_twice"_s, u"8"_s, u"line who"_s, u"who"_s});
    row("words", "</page>", "words</page>", {u"sheet.text_unexpected"_s, u"9"_s, u"page cover"_s, u"words"_s});
    row("cells", "</page>", "<table columns=\"5\"><row><cell/><cell/></row></table></page>",
        {u"sheet.cells"_s, u"9"_s, u"table"_s});
    row("picture", "</page>", "<image><picture>abcd</picture></image></page>",
        {u"sheet.picture"_s, u"9"_s, u"image"_s});
    row("booklet", "", "", {u"sheet.booklet"_s, u"5"_s, u"sheet"_s, u"certificate"_s});
}

void TestSheetFile::faultsAreToldWithTheirPlace()
{
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    QByteArray file = small();
    if (!was.isEmpty()) {
        const qsizetype at = file.indexOf(was);
        QVERIFY(at > 0);
        file.replace(at, was.size(), is);
    }
    const auto sheet = readSheet(file, u"small.xml"_s, sheetOutline(u"certificate"_s));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::FileFormat);
    QCOMPARE(sheet.error().subject, u"small.xml"_s);
    QTEST(sheet.error().args, "args");
}

void TestSheetFile::hostileFilesEndSoon()
{
    const auto refused = [](const QByteArray &file) { return !readSheet(file, u"x"_s); };
    QVERIFY(refused({}));
    QVERIFY(refused(QByteArray(100, '\0')));
    QVERIFY(refused("%PDF-1.5\n"));
    QVERIFY(refused(QByteArray(5 << 20, 'x')));
    QByteArray deep = "<sheet width=\"100\" height=\"100\"><page>";
    for (int i = 0; i < 100000; ++i)
        deep += "<group>";
    QVERIFY(refused(deep));
    QByteArray many = "<sheet width=\"100\" height=\"100\"><page>";
    for (int i = 0; i < 100000; ++i)
        many += "<box/>";
    QVERIFY(refused(many + "</page></sheet>"));
    // Entities that blow up.
    QByteArray laughs = "<!DOCTYPE sheet [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'z'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&") + char(c - 1) + ";&" + char(c - 1) + ";&"
            + char(c - 1) + ";&" + char(c - 1) + ";\">";
    QVERIFY(refused(laughs + "]><sheet width=\"100\" height=\"100\"><page><text>&y;</text></page></sheet>"));
}

void TestSheetFile::wordsComeBackOutOfThePdf_data()
{
    everySheet();
}

void TestSheetFile::wordsComeBackOutOfThePdf()
{
    QFETCH(const QString, name);
    const SheetOutline *outline = sheetOutline(name);
    const SheetData data = outline->sample();
    SheetLayouter layouter(samples::fonts(), originalSheet(name).value(), outline);
    const LaidSheet laid = layouter.layout(data);
    QVERIFY(laid.missing.isEmpty() && !laid.pages.isEmpty());
    const auto flat = [](QString text) {
        text.removeIf([](QChar character) { return character.isSpace(); });
        return text;
    };
    const QString text = flat(samples::textOf(laid.pages));
    for (const Page &page : laid.pages)
        for (const PageItem &item : page.items)
            // A reader may take wide blanks for the gap between columns.
            if (const auto *run = std::get_if<GlyphRun>(&item))
                for (const QString &words : QString::fromUtf8(run->text).split(u'\u3000', Qt::SkipEmptyParts))
                    QVERIFY2(text.contains(flat(words)), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
