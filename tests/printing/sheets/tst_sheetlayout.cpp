// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "sheets/sheetfields.h"
#include "sheets/sheetlayouter.h"
#include "sheets/sheetreader.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

/** How sheets come onto their pages. */
class TestSheetLayout : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreWordedAsTheirFormatsSay();
    void conditionsShowAndHide();
    void partsOfATextAreBoldAndUnderlined();
    void longTextsFlowOnWithoutLoneLines();
    void aSignatureNeverStandsAlone();
    void rowsGrowWithTheirTextsAndHeadingsComeAgain();
    void sumsKeepARowBesideThem();
    void boundedRowsGoOnOnTheNextPage();
    void labelsStandInTheirCells();
    void pagesAreCounted();
    void elementsStandOnTheFirstOrTheLastPage();
    void whatDoesNotFitIsTold();
    void aCodeOfBarsReads();
    void whatIsTheSameIsLaidOutOnce();
    void charactersThatNoFontHasAreTold();
    void placesAreToldForTheEditor();

private:
    static SheetDescription sheetOf(const QByteArray &inside, const QByteArray &attributes = {})
    {
        const auto sheet = readSheet("<sheet name=\"x\" width=\"100\" height=\"100\" margins=\"10 10 10 10\" "
                + attributes + ">" + inside + "</sheet>",
            u"test"_s);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().args.join(u' ')));
        return *sheet;
    }

    static LaidSheet laid(const SheetDescription &sheet, const SheetData &data, const SheetOptions &options = {})
    {
        return SheetLayouter(samples::fonts(), sheet).layout(data, options);
    }

    /** The runs of a page, with the forms that are placed on it. */
    static QList<GlyphRun> runsOf(const Page &page)
    {
        QList<GlyphRun> runs;
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item))
                runs << *run;
            else if (const auto *placed = std::get_if<PlacedPage>(&item))
                runs += runsOf(*placed->page);
        }
        return runs;
    }

    static QStringList wordsOf(const Page &page)
    {
        QStringList words;
        for (const GlyphRun &run : runsOf(page))
            words << QString::fromUtf8(run.text);
        return words;
    }

    static SheetRows numbered(int count, const QString &word = u"第%1行"_s)
    {
        SheetRows rows{{u"text"_s, u"figure"_s}, {}};
        for (int i = 1; i <= count; ++i)
            rows.rows << QList<SheetValue>{word.arg(i), qint64(i)};
        return rows;
    }

    static SheetData withRows(int count, const QString &word = u"第%1行"_s)
    {
        SheetData data;
        data.sections.insert(u"rows"_s, numbered(count, word));
        return data;
    }
};

void TestSheetLayout::fieldsAreWordedAsTheirFormatsSay()
{
    SheetData data;
    data.set(u"day"_s, QDate(2026, 11, 23));
    data.set(u"days"_s, qint64(30));
    data.set(u"minutes"_s, qint64(990));
    data.set(u"fen"_s, qint64(123450));
    data.set(u"none"_s, qint64(0));
    data.set(u"id"_s, u"320902198607015245"_s);
    data.set(u"name"_s, u"张三"_s);
    const QList<std::pair<QByteArray, QString>> cases{{"{day}", u"2026年11月23日"_s}, {"{day|short}", u"2026.11.23"_s},
        {"{day|iso}", u"2026-11-23"_s}, {"{day|chinese}", u"二〇二六年十一月二十三日"_s},
        {"{day|year}/{day|month}/{day|day}", u"2026/11/23"_s},
        {"{day|chinese-year} {day|chinese-month} {day|chinese-day}", u"二〇二六 十一 二十三"_s},
        {"有效期{days|capital}天", u"有效期叁拾天"_s}, {"{days|chinese}", u"三十"_s}, {"{days|digits}", u"三〇"_s},
        {"{minutes|hours}", u"16.5"_s}, {"[{none|count}]{none}", u"[]0"_s}, {"{fen|money}", u"1,234.50"_s},
        {"{fen|capital-money}", u"壹仟贰佰叁拾肆元伍角整"_s}, {"{id|masked}", u"320902********5245"_s},
        {"{name|spaced}", u"张　三"_s}, {"{{{name}}}", u"{张三}"_s}, {"{unknown}-", u"-"_s}};
    for (const auto &[words, expected] : cases) {
        const SheetDescription sheet
            = sheetOf("<page><text x=\"0\" y=\"0\" width=\"100\" height=\"10\">" + words + "</text></page>");
        QCOMPARE(wordsOf(laid(sheet, data).pages[0]).join(QString()), expected);
    }
}

void TestSheetLayout::conditionsShowAndHide()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <text x="0" y="0" width="100" height="10">甲{?unit}乙{?post}丙{/?}{/?}{!unit}丁{/?}{?kind=a}戊{/?}{?kind!=a}己{/?}</text>
        <text x="0" y="20" width="100" height="10" if="unit">有单位</text>
        <text x="0" y="40" width="100" height="10" if="kind!=a">不是甲类</text>
      </page>)");
    SheetData data;
    QCOMPARE(wordsOf(laid(sheet, data).pages[0]), (QStringList{u"甲丁己"_s, u"不是甲类"_s}));
    data.set(u"unit"_s, u"学校"_s);
    data.set(u"kind"_s, u"a"_s);
    QCOMPARE(wordsOf(laid(sheet, data).pages[0]), (QStringList{u"甲乙戊"_s, u"有单位"_s}));
    data.set(u"post"_s, u"教师"_s);
    QCOMPARE(wordsOf(laid(sheet, data).pages[0]).first(), u"甲乙丙戊"_s);
}

void TestSheetLayout::partsOfATextAreBoldAndUnderlined()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <text x="0" y="0" width="100" height="10">兹有{b}{name}{/b}同志{u}　　　{/u}</text></page>)");
    SheetData data;
    data.set(u"name"_s, u"周文敏"_s);
    const LaidSheet sheets = laid(sheet, data);
    const QList<GlyphRun> runs = runsOf(sheets.pages[0]);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs[1].face, Face::SerifBold);
    QCOMPARE(QString::fromUtf8(runs[1].text), u"周文敏"_s);
    QCOMPARE(runs[2].face, Face::Serif);
    double underlined = 0;
    for (const PageItem &item : sheets.pages[0].items)
        if (const auto *rules = std::get_if<RuleLines>(&item))
            for (const QLineF &line : rules->lines)
                underlined += line.length();
    // Three blanks to be filled in by hand, 10.5 points each, are ruled to their end.
    QVERIFY(qAbs(underlined - 3 * 10.5 * mmPerPoint) < 0.01);
}

void TestSheetLayout::longTextsFlowOnWithoutLoneLines()
{
    // 80 mm at 10.5 points: 21 characters a line; 80 mm high at 1.5: 14 lines.
    const SheetDescription sheet = sheetOf(R"(<style name="body" align="left" leading="1.5" padding="0" indent="2"/>
        <page><flow x="10" y="10" width="80" height="80" next-top="20">
          <text style="body">{body}</text><text style="body">完</text></flow></page>)");
    for (const int length : {10, 200, 280, 290, 300, 310, 320, 600, 1000}) {
        SheetData data;
        QString body;
        for (int i = 0; i < length; ++i)
            body += QChar(0x4e00 + i);
        data.set(u"body"_s, body);
        const LaidSheet sheets = laid(sheet, data);
        QString all;
        QList<qsizetype> lines;
        for (const Page &page : sheets.pages) {
            const QStringList words = wordsOf(page);
            all += words.join(QString());
            lines << words.size() - (words.last() == u"完"_s ? 1 : 0);
            for (const GlyphRun &run : runsOf(page))
                QVERIFY(
                    double(run.glyphs[0].y) < 90 && double(run.glyphs[0].y) > (&page == &sheets.pages[0] ? 10 : 20));
        }
        QCOMPARE(all, body + u"完"_s);
        if (sheets.pages.size() > 1)
            QVERIFY2(lines.first() >= 2 && (lines.last() >= 2 || lines.last() == 0),
                qPrintable(u"%1: %2 and %3 lines"_s.arg(length).arg(lines.first()).arg(lines.last())));
    }
}

void TestSheetLayout::aSignatureNeverStandsAlone()
{
    const SheetDescription sheet = sheetOf(R"(<style name="body" align="left" leading="1.5" padding="0"/>
        <page><flow x="10" y="10" width="80" height="80">
          <text style="body">{body}</text>
          <group gap="5" height="20"><text x="40" y="0" width="40" height="8">落款单位</text>
            <ring x="45" y="0" width="20" height="20" dashed="yes"/>
            <text x="40" y="10" width="40" height="8">二〇二六年</text></group></flow></page>)");
    for (int length = 21 * 6; length < 21 * 20; length += 21) {
        SheetData data;
        data.set(u"body"_s, QString(length, u'国'));
        const LaidSheet sheets = laid(sheet, data);
        const QStringList last = wordsOf(sheets.pages.last());
        QVERIFY(last.contains(u"落款单位"_s) && last.contains(u"二〇二六年"_s));
        QVERIFY2(last.size() >= 2 + (sheets.pages.size() > 1 ? 2 : 0), qPrintable(QString::number(length)));
    }
}

void TestSheetLayout::rowsGrowWithTheirTextsAndHeadingsComeAgain()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <table x="10" y="10" columns="20 60"><row height="8" header="yes"><cell>序号</cell><cell>内容</cell></row>
          <row height="8" grows="yes" section="rows"><cell>{row}</cell>
            <cell fit="wrap" inset-top="1" inset-bottom="1">{text}</cell></row></table></page>)");
    const LaidSheet one = laid(sheet, withRows(9));
    QCOMPARE(one.pages.size(), 1); // 8 + 9 × 8 mm
    const LaidSheet two = laid(sheet, withRows(10));
    QCOMPARE(two.pages.size(), 2);
    QCOMPARE(wordsOf(two.pages[1]), (QStringList{u"序号"_s, u"内容"_s, u"10"_s, u"第10行"_s}));
    // Three lines of 60 mm: the row grows, and the text keeps its size.
    const LaidSheet grown = laid(sheet, withRows(6, u"很长的内容"_s.repeated(8) + u"%1"_s));
    QCOMPARE(grown.pages.size(), 2);
    QVERIFY(grown.tight.isEmpty());
    QString all;
    for (const Page &page : grown.pages)
        for (const GlyphRun &run : runsOf(page)) {
            QCOMPARE(double(run.size), 10.5);
            QVERIFY(double(run.glyphs[0].y) < 90);
            all += QString::fromUtf8(run.text);
        }
    QCOMPARE(all.count(u"很长的内容"_s), 6 * 8);
}

void TestSheetLayout::sumsKeepARowBesideThem()
{
    const SheetDescription sheet = sheetOf(R"(<page><flow x="10" y="10" width="80" height="80">
        <table columns="20 60"><row height="8" header="yes"><cell>序号</cell><cell>数</cell></row>
          <row height="8" section="rows"><cell>{row}</cell><cell>{figure}</cell></row>
          <row height="8"><cell>合计</cell><cell>{total:rows.figure} / {sum:rows.figure} / {count:rows}</cell></row>
        </table></flow></page>)");
    for (int count = 0; count < 22; ++count) {
        const LaidSheet sheets = laid(sheet, withRows(count));
        const QStringList last = wordsOf(sheets.pages.last());
        QVERIFY(last.contains(u"合计"_s));
        QVERIFY2(count == 0 || last.contains(QString::number(count)), qPrintable(last.join(u' ')));
        QVERIFY(last.last().startsWith(QString::number(count * (count + 1) / 2) + u" /"_s));
        QStringList all;
        for (const Page &page : sheets.pages)
            all += wordsOf(page);
        for (int row = 1; row <= count; ++row)
            QCOMPARE(all.count(QString::number(row)), 2); // the number and the figure, each once
    }
}

void TestSheetLayout::boundedRowsGoOnOnTheNextPage()
{
    const SheetDescription sheet = sheetOf(R"(<page times="2">
        <table x="10" y="10" columns="20 60"><row height="8" section="rows" least="3" most="3"><cell>{row}</cell><cell>{text}</cell></row>
          <row height="8"><cell>小计</cell><cell>{?full:rows}{sum:rows.figure}{/?}</cell></row></table></page>)");
    QCOMPARE(laid(sheet, withRows(0)).pages.size(), 2);
    const LaidSheet sheets = laid(sheet, withRows(7));
    QCOMPARE(sheets.pages.size(), 3);
    QVERIFY(wordsOf(sheets.pages[0]).contains(u"6"_s));
    QVERIFY(wordsOf(sheets.pages[1]).contains(u"15"_s));
    QCOMPARE(wordsOf(sheets.pages[2]), (QStringList{u"小计"_s, u"7"_s, u"第7行"_s}));
    // What paper carries is left out, with the pages on which nothing is new.
    SheetOptions options;
    options.rowsOf = u"rows"_s;
    options.fromRow = 4;
    const LaidSheet added = laid(sheet, withRows(7), options);
    QCOMPARE(added.pages.size(), 2);
    QCOMPARE(wordsOf(added.pages[0]), (QStringList{u"5"_s, u"第5行"_s, u"6"_s, u"第6行"_s, u"15"_s}));
    // The whole sheet comes again where it is a booklet.
    SheetDescription booklet = sheet;
    booklet.continuation = Continuation::Sheet;
    QCOMPARE(laid(booklet, withRows(7)).pages.size(), 4);
}

void TestSheetLayout::labelsStandInTheirCells()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <grid section="rows" x="5" y="5" width="30" height="20" across="3" down="4"><text x="1" y="1" width="28" height="18">{text}</text></grid>
        </page>)");
    SheetOptions options;
    options.skippedCells = 2;
    const LaidSheet sheets = laid(sheet, withRows(12), options);
    QCOMPARE(sheets.pages.size(), 2);
    const QList<GlyphRun> first = runsOf(sheets.pages[0]);
    QCOMPARE(first.size(), 10);
    QVERIFY(double(first[0].glyphs[0].x) > 65); // the third of the first row
    QVERIFY(double(first[1].glyphs[0].x) < 35 && double(first[1].glyphs[0].y) > 25);
    QCOMPARE(wordsOf(sheets.pages[1]), (QStringList{u"第11行"_s, u"第12行"_s}));
    SheetDescription downwards = sheet;
    downwards.pages[0].elements[0].downFirst = true;
    const QList<GlyphRun> down = runsOf(laid(downwards, withRows(12)).pages[0]);
    QVERIFY(double(down[1].glyphs[0].x) < 35 && double(down[1].glyphs[0].y) > 25);
}

void TestSheetLayout::pagesAreCounted()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <table x="10" y="10" columns="80"><row height="8" section="rows"><cell>{text}</cell></row></table>
        <text x="10" y="92" width="80" height="5">第{page}页　共{pages}页</text></page>)");
    const LaidSheet sheets = laid(sheet, withRows(25));
    QCOMPARE(sheets.pages.size(), 3);
    for (int page = 0; page < 3; ++page)
        QVERIFY(wordsOf(sheets.pages[page]).contains(u"第%1页　共3页"_s.arg(page + 1)));
}

void TestSheetLayout::elementsStandOnTheFirstOrTheLastPage()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <table x="10" y="10" columns="80"><row height="8" section="rows"><cell>{text}</cell></row></table>
        <text x="10" y="0" width="80" height="5" on="first">首页</text><text x="10" y="0" width="80" height="5" on="next">续页</text>
        <text x="10" y="92" width="80" height="5" on="last">末页</text></page>)");
    const LaidSheet sheets = laid(sheet, withRows(25));
    QCOMPARE(sheets.pages.size(), 3);
    QStringList marks;
    for (const Page &page : sheets.pages)
        for (const QString &word : wordsOf(page))
            if (word.endsWith(u'页'))
                marks << word;
    QCOMPARE(marks, (QStringList{u"首页"_s, u"续页"_s, u"续页"_s, u"末页"_s}));
    QCOMPARE(laid(sheet, withRows(2)).pages.size(), 1);
    QVERIFY(wordsOf(laid(sheet, withRows(2)).pages[0]).contains(u"末页"_s));
}

void TestSheetLayout::whatDoesNotFitIsTold()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <text id="narrow" x="0" y="0" width="20" height="5">{text}</text>
        <text id="cut" x="0" y="20" width="20" height="5" smallest="8">{text}</text></page>)");
    SheetData data;
    data.set(u"text"_s, u"朝阳社区"_s);
    QVERIFY(laid(sheet, data).tight.isEmpty());
    data.set(u"text"_s, u"盐城市亭湖区城市建设投资集团有限责任公司"_s);
    const QList<TightText> tight = laid(sheet, data).tight;
    QCOMPARE(tight.size(), 2);
    QCOMPARE(tight[0].element, u"narrow"_s);
    QVERIFY(tight[0].taken < tight[0].wished && !tight[0].cut && tight[0].page == 1);
    QVERIFY(tight[1].element == u"cut"_s && tight[1].cut);
}

void TestSheetLayout::aCodeOfBarsReads()
{
    for (const QString &number : {u"TH-I-000128"_s, u"20261123"_s, u"A12345b"_s, u"DJ 2026/0001x"_s}) {
        const SheetDescription sheet
            = sheetOf(R"(<page><barcode x="10" y="10" width="80" height="15">{number}</barcode></page>)");
        SheetData data;
        data.set(u"number"_s, number);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"code.png"_s);
        QVERIFY(samples::rasterized(laid(sheet, data).pages[0], 200).save(file));
        QCOMPARE(samples::runTool(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file}).trimmed(), number.toUtf8());
    }
}

void TestSheetLayout::whatIsTheSameIsLaidOutOnce()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <text x="0" y="0" width="100" height="10">固定文字{?kind=a}甲{/?}</text>
        <text x="0" y="20" width="100" height="10">{name}</text></page>)");
    SheetOutline outline;
    outline.fields = {{u"kind"_s, {}, FieldType::Text, true}, {u"name"_s, {}}};
    SheetLayouter layouter(samples::fonts(), sheet, &outline);
    const auto formOf = [&](const QString &kind, const QString &name) {
        SheetData data;
        data.set(u"kind"_s, kind);
        data.set(u"name"_s, name);
        return std::get<PlacedPage>(layouter.layout(data).pages[0].items[0]).page;
    };
    QCOMPARE(formOf(u"a"_s, u"张三"_s), formOf(u"a"_s, u"李四"_s));
    QVERIFY(formOf(u"a"_s, u"张三"_s) != formOf(u"b"_s, u"张三"_s));
    QCOMPARE(wordsOf(*formOf(u"a"_s, u"张三"_s)), QStringList{u"固定文字甲"_s});
}

void TestSheetLayout::charactersThatNoFontHasAreTold()
{
    const QString unknown = QString::fromUcs4(U"\U0003FFF0", 1);
    SheetDescription sheet = sheetOf(R"(<page><text x="0" y="0" width="100" height="10">固定</text></page>
        <page><text x="0" y="0" width="100" height="10">{name}</text></page>)");
    SheetLayouter layouter(samples::fonts(), sheet);
    SheetData data;
    data.subject = u"王明"_s;
    data.set(u"name"_s, u"王明"_s);
    QVERIFY(layouter.covers(data) && layouter.layout(data).missing.isEmpty());
    data.set(u"name"_s, u"王"_s + unknown);
    QVERIFY(!layouter.covers(data));
    const QList<MissingGlyph> missing = layouter.layout(data).missing;
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].page, 2);
    QCOMPARE(missing[0].name, u"王明"_s);
    // The same for words of the sheet's own.
    sheet.pages[0].elements[0].text = unknown;
    SheetLayouter own(samples::fonts(), sheet);
    data.set(u"name"_s, u"王明"_s);
    QVERIFY(!own.covers(data));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(own.layout(data).missing.size(), 1);
}

void TestSheetLayout::placesAreToldForTheEditor()
{
    const SheetDescription sheet = sheetOf(R"(<page>
        <group id="block" x="10" y="20" width="50" height="20"><text id="inside" x="5" y="6" width="30" height="8">字</text></group>
        <flow id="flow" x="10" y="50" width="80" height="40"><text id="a" height="10">甲</text><text id="b" gap="3">{name}</text></flow>
        </page>)");
    SheetOptions options;
    options.places = true;
    SheetData data;
    data.set(u"name"_s, u"张三"_s);
    QHash<QString, QRectF> places;
    for (const LaidElement &place : laid(sheet, data, options).places)
        places.insert(place.id, place.rect);
    QCOMPARE(places.value(u"inside"_s), QRectF(15, 26, 30, 8));
    QCOMPARE(places.value(u"block"_s), QRectF(10, 20, 50, 20));
    QCOMPARE(places.value(u"a"_s), QRectF(10, 50, 80, 10));
    QVERIFY(places.value(u"b"_s).top() > 63 && places.value(u"b"_s).height() > 3);
    QVERIFY(places.contains(u"flow"_s));
}

QTEST_GUILESS_MAIN(TestSheetLayout)
#include "tst_sheetlayout.moc"
