// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "../samplepapers.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestLayouter : public QObject
{
    Q_OBJECT

private slots:
    void textNeverLeavesItsCell_data();
    void textNeverLeavesItsCell();
    void shortTextKeepsItsSize();
    void aLittleTooLongShrinksOnOneLine();
    void centredLinesAreOfEvenLength();
    void namesAreRatherSmallerThanTorn();
    void belowTheSmallestSizeATextIsCut();
    void whatNoCellCouldHoldIsCutAtOnce();
    void labelsAreSpreadOverTheirWidth();
    void rareCharactersComeFromAnotherFace();
    void charactersOfNoFaceAreReported();
    void brokenPhotosAreRefused();

private:
    Shaper m_shaper{samples::fonts()};
};

void TestLayouter::textNeverLeavesItsCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"阿卜杜热依木·买买提明"_s;
    QTest::newRow("sixty")
        << u"组织楼道居民开展消防安全隐患排查，清理楼道堆放杂物，张贴安全提示，并上门为行动不便的独居老人检查燃气灶具和用电线路"_s;
    QTest::newRow("latin") << u"www.example.org/party-building/registration?id=0001 ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QTest::newRow("punctuation") << u"（（（《《《！！！》》》）））。。。，，，——————…………"_s;
    QTest::newRow("paragraphs") << u"第一段\n第二段比较长一些，需要折行才能放得下\n\n第四段"_s;
    QTest::newRow("rare") << u"𪚥𫖯䶮𬭎𠮷𪚥𫖯䶮𬭎𠮷𪚥𫖯䶮𬭎𠮷"_s;
    QTest::newRow("endless") << u"字"_s.repeated(900);
}

void TestLayouter::textNeverLeavesItsCell()
{
    QFETCH(QString, text);
    constexpr double scale = 12;
    for (const QRectF &cell :
        {QRectF(10, 10, 16, 7.6), QRectF(10, 10, 38, 8.7), QRectF(10, 10, 5, 30), QRectF(10, 10, 70, 4)}) {
        for (const Fit fit : {Fit::OneLine, Fit::ShrinkThenWrap, Fit::Wrap}) {
            for (const Across across : {Across::Left, Across::Centre, Across::Right, Across::Justify}) {
                PageLayouter layouter(m_shaper, {90, 50});
                TextStyle style;
                style.fit = fit;
                style.across = across;
                style.tracking = across == Across::Centre ? 0.2 : 0;
                layouter.text(cell, text, style);
                const QImage image = samples::painted(layouter.take(), scale);
                const QRect allowed
                    = QRectF(cell.topLeft() * scale, cell.size() * scale).toAlignedRect().adjusted(-1, -2, 1, 2);
                int ink = 0;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (qGray(image.pixel(x, y)) < 245) {
                            ++ink;
                            QVERIFY2(allowed.contains(x, y),
                                qPrintable(u"ink at %1,%2 mm, fit %3, across %4, cell %5×%6"_s.arg(x / scale)
                                               .arg(y / scale)
                                               .arg(int(fit))
                                               .arg(int(across))
                                               .arg(cell.width())
                                               .arg(cell.height())));
                        }
                QVERIFY(ink > 0 || text.size() > 800);
            }
        }
    }
}

void TestLayouter::shortTextKeepsItsSize()
{
    PageLayouter layouter(m_shaper, {100, 50});
    QCOMPARE(layouter.text({0, 0, 40, 8}, u"朝阳社区党支部"_s), 10.5);
    QCOMPARE(layouter.take().items.size(), 1);
}

void TestLayouter::aLittleTooLongShrinksOnOneLine()
{
    PageLayouter layouter(m_shaper, {100, 50});
    const double size = layouter.text({0, 0, 24, 10}, u"朝阳社区党支部"_s); // 25.9 mm at 10.5 points
    QVERIFY(size < 10.5 && size >= 8.4);
    QCOMPARE(layouter.take().items.size(), 1);
}

void TestLayouter::centredLinesAreOfEvenLength()
{
    PageLayouter layouter(m_shaper, {100, 50});
    layouter.text({0, 0, 48, 12}, u"亭湖区文峰街道朝阳门东片区社区第三网格党支部"_s);
    const Page page = layouter.take();
    QCOMPARE(page.items.size(), 2);
    const qsizetype first = std::get<GlyphRun>(page.items[0]).glyphs.size();
    const qsizetype second = std::get<GlyphRun>(page.items[1]).glyphs.size();
    QVERIFY(qAbs(first - second) <= 2);
}

void TestLayouter::labelsAreSpreadOverTheirWidth()
{
    PageLayouter layouter(m_shaper, {100, 50});
    const double em = 10.5 * mmPerPoint;
    layouter.spread({10, 0, 24, 8}, u"姓名"_s, 4 * em);
    const Page page = layouter.take();
    const auto &run = std::get<GlyphRun>(page.items[0]);
    QCOMPARE(run.glyphs.size(), 2);
    QVERIFY(qAbs(double(run.glyphs[1].x - run.glyphs[0].x) - 3 * em) < 0.01);
    QVERIFY(qAbs(double(run.glyphs[0].x) - (22 - 2 * em)) < 0.01);
    QCOMPARE(run.clusters.size(), 1);
}

void TestLayouter::rareCharactersComeFromAnotherFace()
{
    if (!samples::fonts()->has(Face::Rare) && !samples::fonts()->has(Face::RareMore))
        QSKIP("neither fonts-babelstone-han nor fonts-hanazono is installed");
    PageLayouter layouter(m_shaper, {100, 50});
    layouter.text({0, 0, 60, 8}, u"马𪚥𫖯䶮𬭎𠮷"_s);
    QVERIFY(layouter.missing().isEmpty());
    QString text;
    bool rare = false;
    for (const PageItem &item : layouter.take().items) {
        const auto &run = std::get<GlyphRun>(item);
        text += QString::fromUtf8(run.text);
        rare |= run.face == Face::Rare || run.face == Face::RareMore;
        for (const PlacedGlyph &glyph : run.glyphs)
            QVERIFY(glyph.id != 0);
    }
    QVERIFY(rare);
    QCOMPARE(text, u"马𪚥𫖯䶮𬭎𠮷"_s);
}

void TestLayouter::charactersOfNoFaceAreReported()
{
    PageLayouter layouter(m_shaper, {100, 50});
    const QString unassigned = QString::fromUcs4(U"\U0003FFF0", 1);
    layouter.text({0, 0, 60, 8}, u"王"_s + unassigned + u"明"_s);
    QCOMPARE(layouter.missing(), QStringList{unassigned});
    QVERIFY(!m_shaper.covers(Face::Serif, unassigned));
    QVERIFY(m_shaper.covers(Face::Serif, u"王小明，ABC 123\n\u200b"_s));
}

void TestLayouter::brokenPhotosAreRefused()
{
    const QByteArray whole = samples::portrait(1);
    PageLayouter layouter(m_shaper, {100, 50});
    QVERIFY(layouter.photo({0, 0, 25, 35}, whole));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("GIF89a"), QByteArray("\xff\xd8\xff"), whole.left(30),
             QByteArray("\xff\xd8\xff\xe0\x00\x00\x00\x00\x00\x00\x00\x00\x00", 13)})
        QVERIFY(!layouter.photo({0, 0, 25, 35}, bytes));
    // A few bytes that say they unpack into gigabytes: the frame's header has height and width behind its precision.
    const qsizetype frame = whole.indexOf("\xff\xc0");
    QVERIFY(frame > 0);
    const QByteArray bomb = QByteArray(whole).replace(frame + 5, 4, "\xff\xff\xff\xff");
    QVERIFY(!layouter.photo({0, 0, 25, 35}, bomb));
}

void TestLayouter::namesAreRatherSmallerThanTorn()
{
    TextStyle style;
    style.size = 8;
    const auto linesOf = [&](double width, const QString &name) {
        PageLayouter layouter(m_shaper, {100, 50});
        layouter.text({0, 0, width, 8}, name, style);
        QStringList lines;
        for (const PageItem &item : layouter.take().items)
            lines << QString::fromUtf8(std::get<GlyphRun>(item).text);
        return lines;
    };
    QCOMPARE(linesOf(14, u"古丽努尔·艾合买提"_s), (QStringList{u"古丽努尔·"_s, u"艾合买提"_s}));
    QCOMPARE(linesOf(14, u"阿卜杜热依木·买买提明"_s), (QStringList{u"阿卜杜热依木·"_s, u"买买提明"_s}));
    QCOMPARE(linesOf(10, u"阿卜杜热依木·买买提明"_s).join(QString()), u"阿卜杜热依木·买买提明"_s);
}

void TestLayouter::whatNoCellCouldHoldIsCutAtOnce()
{
    // As a crafted database may have it; laid out as it is, it would keep the program busy for minutes.
    PageLayouter layouter(m_shaper, {100, 50});
    const TextOutcome outcome = layouter.text({0, 0, 40, 8}, RichText{u"长"_s.repeated(1'000'000), {}, {}, -1}, {});
    QVERIFY(outcome.cut);
    qsizetype characters = 0;
    for (const PageItem &item : layouter.take().items)
        characters += QString::fromUtf8(std::get<GlyphRun>(item).text).size();
    QVERIFY2(characters > 1000 && characters < 10'000, QByteArray::number(characters));
}

void TestLayouter::belowTheSmallestSizeATextIsCut()
{
    TextStyle style;
    style.size = 8;
    style.across = Across::Left;
    style.smallest = 6;
    for (const int length : {1, 20, 40, 45, 50, 200}) {
        PageLayouter layouter(m_shaper, {100, 50});
        const RichText voided{QString(length, u'国') + u"（作废）"_s, {}, {}, length};
        const TextOutcome outcome = layouter.text({0, 0, 35, 7.6}, voided, style);
        QVERIFY(outcome.size >= 6);
        QString text;
        for (const PageItem &item : layouter.take().items)
            text += QString::fromUtf8(std::get<GlyphRun>(item).text);
        QVERIFY2(text.endsWith(u"（作废）"_s), qPrintable(text));
        QCOMPARE(text.contains(u'…'), text.count(u'国') < length);
        QCOMPARE(outcome.cut, text.contains(u'…'));
        QVERIFY2(text.count(u'国') == length || text.size() > 40, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestLayouter)
#include "tst_layouter.moc"
