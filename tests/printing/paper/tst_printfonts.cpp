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
    void lettersAreSetInWhatTheOfficeHas();
    void withoutThemTheSongFacesStandIn();
    void aFamilyThatNobodyHasIsNotFound();
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

void TestPrintFonts::lettersAreSetInWhatTheOfficeHas()
{
    // A font of rare characters only plays the office's FangSong: it lacks ordinary ones, as FangSong_GB2312 lacks 喆.
    const QString file = PrintFonts::installed(u"HanaMinB"_s).value_or(FontFile()).path;
    QVERIFY(!file.isEmpty());
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.ttf"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(4096, 'x'));
    broken.close();
    QStringList asked;
    const auto fonts = PrintFonts::load(PrintFonts::folders(), [&](const QString &family) -> std::optional<FontFile> {
        asked << family;
        if (family == u"FangSong_GB2312"_s)
            return FontFile{broken.fileName(), 0};
        if (family == u"STFangsong"_s)
            return FontFile{file, 0};
        if (family == u"KaiTi"_s)
            return FontFile{folder.filePath(u"gone.ttf"_s), 0};
        return std::nullopt;
    });
    QVERIFY(fonts);
    QVERIFY(asked.indexOf(u"FangSong"_s) < asked.indexOf(u"STFangsong"_s));
    QVERIFY((*fonts)->has(Face::FangSong) && !(*fonts)->has(Face::Kai) && !(*fonts)->has(Face::XiaoBiaoSong));
    QCOMPARE((*fonts)->faceFor(Face::FangSong, U'𠮷').value(), Face::FangSong);
    QCOMPARE((*fonts)->faceFor(Face::FangSong, U'党').value(), Face::Serif);
    Shaper shaper(*fonts);
    const ShapedText &name = shaper.shape(Face::FangSong, u"党𠮷"_s);
    QVERIFY(name.missing.isEmpty());
    QCOMPARE(name.glyphs.size(), size_t(2));
    QCOMPARE(name.glyphs[0].face, Face::Serif);
    QCOMPARE(name.glyphs[1].face, Face::FangSong);
}

void TestPrintFonts::withoutThemTheSongFacesStandIn()
{
    const auto fonts = PrintFonts::load(PrintFonts::folders(), [](const QString &) { return std::nullopt; });
    QVERIFY(fonts);
    QCOMPARE((*fonts)->present(Face::FangSong), Face::Serif);
    QCOMPARE((*fonts)->present(Face::XiaoBiaoSong), Face::SerifBold);
    QCOMPARE((*fonts)->present(Face::Kai), Face::Serif);
    QCOMPARE((*fonts)->present(Face::Sans), Face::Sans);
    Shaper shaper(*fonts);
    QCOMPARE(shaper.shape(Face::XiaoBiaoSong, u"\u200b公开信"_s).glyphs.back().face, Face::SerifBold);
    QVERIFY(shaper.covers(Face::Kai, u"公开信"_s));
}

void TestPrintFonts::aFamilyThatNobodyHasIsNotFound()
{
    QVERIFY(!PrintFonts::installed(u"无此字体"_s));
    const auto noto = PrintFonts::installed(u"Noto Serif CJK SC"_s);
    QVERIFY(noto);
    QVERIFY2(noto->path.endsWith(u"NotoSerifCJK-Regular.ttc"_s), qPrintable(noto->path)); // of all weights
    QVERIFY(noto->index > 0);
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
