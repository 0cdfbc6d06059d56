// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutInComesOut_data();
    void whatIsPutInComesOut();
    void spreadLabelsAndBoxedNumbersAreWords();
    void lettersSetWideAreWords();
    void commonFormsCarryText();
    void everyUnifiedIdeographOfDailyUseComesBack();

private:
    Shaper m_shaper{samples::fonts()};
};

void TestPdfText::whatIsPutInComesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("radicals") << u"女民日月工支小一大子寸山川己巾干广弓心戈户手文斗斤方无木欠止"_s;
    QTest::newRow("party") << u"党支部民族女工人一月一日"_s;
    QTest::newRow("digits after letters") << u"TH-B-000123 ABC123 G60 第3号楼B座1802室"_s;
    QTest::newRow("id number") << u"32090219860701524X"_s;
    QTest::newRow("dates") << u"1986年7月1日至2026年12月31日"_s;
    QTest::newRow("minority name") << u"阿卜杜热依木·买买提明"_s;
    QTest::newRow("brackets") << u"（《“‘党章’”》）——……％℃"_s;
    QTest::newRow("beyond the BMP") << u"马𪚥𫖯䶮𬭎𠮷"_s;
}

void TestPdfText::whatIsPutInComesOut()
{
    QFETCH(QString, text);
    for (const Face face : {Face::Serif, Face::SerifBold, Face::Sans}) {
        PageLayouter layouter(m_shaper, {210, 100});
        TextStyle style;
        style.face = face;
        layouter.text({10, 10, 190, 12}, text, style);
        QCOMPARE(samples::textOf({layouter.take()}).trimmed(), text);
    }
}

void TestPdfText::spreadLabelsAndBoxedNumbersAreWords()
{
    PageLayouter layouter(m_shaper, {210, 100});
    layouter.spread({10, 10, 30, 8}, u"姓名"_s, 20);
    layouter.boxed({60, 10, 120, 8}, 18, u"32090219860701524X"_s);
    const QString text = samples::textOf({layouter.take()});
    QVERIFY2(text.contains(u"姓名"_s), qPrintable(text));
    QVERIFY2(text.contains(u"32090219860701524X"_s), qPrintable(text));
}

void TestPdfText::lettersSetWideAreWords()
{
    PageLayouter layouter(m_shaper, {210, 100});
    TextStyle style;
    style.face = Face::SerifBold;
    style.size = 22;
    style.tracking = 0.4;
    layouter.text({10, 10, 190, 20}, u"社区党员登记表"_s, style);
    QCOMPARE(samples::textOf({layouter.take()}).trimmed(), u"社区党员登记表"_s);
}

void TestPdfText::commonFormsCarryText()
{
    PageLayouter form(m_shaper, {100, 60});
    form.text({0, 10, 100, 10}, u"民主评议"_s);
    const auto common = commonPage(form);
    QList<Page> pages;
    for (int i = 1; i <= 3; ++i) {
        PageLayouter layouter(m_shaper, {100, 60});
        layouter.place({}, common);
        layouter.text({0, 30, 100, 10}, QString::number(i));
        pages << layouter.take();
    }
    QCOMPARE(samples::textOf(pages).simplified(), u"民主评议 1 民主评议 2 民主评议 3"_s);
}

void TestPdfText::everyUnifiedIdeographOfDailyUseComesBack()
{
    // The 6,763 characters of GB 2312 are found by their order in GB 18030's rows; here all of the URO's first 20,902.
    QList<Page> pages;
    QString expected;
    TextStyle style;
    style.size = 8;
    style.across = Across::Left;
    style.fit = Fit::OneLine;
    for (char16_t first = 0x4e00; first < 0x9fa0;) {
        PageLayouter layouter(m_shaper, {200, 290});
        for (int row = 0; row < 60 && first < 0x9fa0; ++row, first = char16_t(first + 60)) {
            QString line;
            for (char16_t i = 0; i < 60 && first + i < 0x9fa0; ++i)
                line += QChar(char16_t(first + i));
            layouter.text({5, 5 + row * 4.6, 190, 4}, line, style);
            expected += line;
        }
        QVERIFY(layouter.missing().isEmpty());
        pages << layouter.take();
    }
    QString text = samples::textOf(pages);
    text.remove(u'\n');
    text.remove(u'\f');
    QCOMPARE(text.size(), expected.size());
    QVERIFY(text == expected);
}

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
