// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "paper/linebreak.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestLineBreak : public QObject
{
    Q_OBJECT

private slots:
    void punctuationStaysWithItsWord();
    void wordsNumbersAndDatesStayWhole();
    void noCharacterIsLost();
    void aWordLongerThanTheLineIsBroken();
    void namesAreBrokenBehindTheirDot();
    void noCharacterStandsAloneOnTheLastLine();
    void marksThatMeetCloseUp_data();
    void marksThatMeetCloseUp();

private:
    QStringList linesOf(const QString &text, double em)
    {
        const ShapedText &shaped = m_shaper.shape(Face::Serif, text);
        QStringList lines;
        for (const TextLine &line : breakLines(shaped, em)) {
            const int from = shaped.glyphs[line.begin].start;
            const int to = line.end < shaped.glyphs.size() ? shaped.glyphs[line.end].start : int(text.size());
            lines << text.mid(from, to - from);
        }
        return lines;
    }

    Shaper m_shaper{samples::fonts()};
};

void TestLineBreak::punctuationStaysWithItsWord()
{
    const QString closing = u"，。、；：！？）》」』”’…—·"_s;
    const QString opening = u"（《「『“‘"_s;
    const QString text = u"走访（慰问）困难群众，学习《党章》；“两学一做”：交流！清理楼道、张贴提示……检查——更换。"_s;
    for (double em = 3; em < 20; em += 0.5) {
        const QStringList lines = linesOf(text, em);
        QCOMPARE(lines.join(QString()), text);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                QVERIFY2(!closing.contains(lines[i].front()), qPrintable(lines.join(u'|')));
            if (i + 1 < lines.size())
                QVERIFY2(!opening.contains(lines[i].back()), qPrintable(lines.join(u'|')));
        }
    }
}

void TestLineBreak::wordsNumbersAndDatesStayWhole()
{
    const QString text = u"自2026年10月28日起在Dangjian平台登记1234.5小时"_s;
    for (double em = 5; em < 20; em += 0.5) {
        const QString joined = linesOf(text, em).join(u'|');
        for (const QString &whole : {u"2026年"_s, u"10月"_s, u"28日"_s, u"Dangjian"_s, u"1234.5"_s})
            QVERIFY2(joined.contains(whole), qPrintable(joined));
    }
}

void TestLineBreak::noCharacterIsLost()
{
    const QString text = u"马𪚥𫖯䶮在朝阳社区 参加 志愿服务"_s;
    for (double em = 1; em < 20; em += 0.25)
        QCOMPARE(linesOf(text, em).join(QString()), text);
}

void TestLineBreak::aWordLongerThanTheLineIsBroken()
{
    const QString text = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QStringList lines = linesOf(text, 4);
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines.join(QString()), text);
}

void TestLineBreak::namesAreBrokenBehindTheirDot()
{
    QCOMPARE(linesOf(u"古丽努尔·艾合买提"_s, 7), (QStringList{u"古丽努尔·"_s, u"艾合买提"_s}));
    QCOMPARE(linesOf(u"阿卜杜热依木·买买提明"_s, 9), (QStringList{u"阿卜杜热依木·"_s, u"买买提明"_s}));
    // A part that is longer than the line is broken all the same; a sentence is broken as any other.
    QCOMPARE(linesOf(u"阿卜杜热依木·买买提明"_s, 4).join(QString()), u"阿卜杜热依木·买买提明"_s);
    QCOMPARE(linesOf(u"学习时代楷模·最美人物的事迹，开展讨论"_s, 9).first(), u"学习时代楷模·最美"_s);
}

void TestLineBreak::noCharacterStandsAloneOnTheLastLine()
{
    const QString text = u"行前应报告去向和联系方式，其间与党组织保持联系。"_s;
    for (double em = 10; em < 24; em += 0.5) {
        const QStringList lines = linesOf(text, em);
        QCOMPARE(lines.join(QString()), text);
        QVERIFY2(lines.size() == 1 || lines.last().size() > 2, qPrintable(lines.join(u'|')));
    }
}

void TestLineBreak::marksThatMeetCloseUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("em");
    QTest::newRow("bracket and full stop") << u"（大写）。"_s << 4.5;
    QTest::newRow("quote and bracket") << u"“牛皮癣”（新村）"_s << 8.5;
    QTest::newRow("colon and quote") << u"说：“好”"_s << 4.5;
    QTest::newRow("two that open") << u"《“两学”》"_s << 5.0;
    QTest::newRow("dash after a bracket") << u"（好）——"_s << 5.0;
    QTest::newRow("alone") << u"好，好。"_s << 4.0;
    QTest::newRow("Latin") << u"ab, “c”."_s << -1.0;
}

void TestLineBreak::marksThatMeetCloseUp()
{
    QFETCH(const QString, text);
    QFETCH(const double, em);
    const ShapedText shaped = m_shaper.shape(Face::Serif, text);
    double width = 0;
    for (const ShapedGlyph &glyph : shaped.glyphs) {
        QVERIFY(glyph.advance >= 0);
        width += double(glyph.advance);
    }
    QVERIFY(qAbs(width - shaped.width) < 1e-3);
    if (em > 0)
        QVERIFY2(qAbs(shaped.width - em) < 0.01, qPrintable(QString::number(shaped.width)));
}

QTEST_GUILESS_MAIN(TestLineBreak)
#include "tst_linebreak.moc"
