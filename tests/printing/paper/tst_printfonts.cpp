// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "paper/wording.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestPrintFonts : public QObject
{
    Q_OBJECT

private slots:
    void aMissingFontIsNamed();
    void aBrokenFontFileIsNoFont();
    void theSimplifiedChineseFaceIsTaken();
    void datesAndHoursAreWordedForPaper();
};

void TestPrintFonts::aMissingFontIsNamed()
{
    const QTemporaryDir empty;
    const auto fonts = PrintFonts::load({empty.path()});
    QVERIFY(!fonts);
    QCOMPARE(fonts.error().code, ErrorCode::FontMissing);
    QCOMPARE(fonts.error().subject, u"Noto Serif CJK SC"_s);
}

void TestPrintFonts::aBrokenFontFileIsNoFont()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"NotoSerifCJK-Regular.ttc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto fonts = PrintFonts::load({folder.path()});
    QVERIFY(!fonts);
    QCOMPARE(fonts.error().code, ErrorCode::FontMissing);
}

void TestPrintFonts::theSimplifiedChineseFaceIsTaken()
{
    QVERIFY(samples::fonts()->data(Face::Serif).index > 0); // face 0 of the collection is the Japanese one
    QVERIFY(samples::fonts()->hasGlyph(Face::Serif, U'党'));
    QCOMPARE(samples::fonts()->faceFor(Face::SerifBold, U'一').value(), Face::SerifBold);
}

void TestPrintFonts::datesAndHoursAreWordedForPaper()
{
    QCOMPARE(paperDate(QDate(1986, 7, 1)), u"1986年7月1日"_s);
    QCOMPARE(paperDate(QDate()), QString());
    QCOMPARE(shortPaperDate(QDate(2026, 3, 5)), u"2026.03.05"_s);
    QCOMPARE(paperHours(90), u"1.5"_s);
    QCOMPARE(paperHours(120), u"2"_s);
    QCOMPARE(paperHours(100), u"1.67"_s);
    QCOMPARE(paperHours(63), u"1.05"_s);
    QCOMPARE(paperHours(0), QString());
    QCOMPARE(chineseNumber(1) + chineseNumber(10) + chineseNumber(12) + chineseNumber(30), u"一十十二三十"_s);
}

QTEST_GUILESS_MAIN(TestPrintFonts)
#include "tst_printfonts.moc"
