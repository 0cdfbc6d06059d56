// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/celltext.h"
#include "rosters/rosterfield.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class CellTextTest : public QObject
{
    Q_OBJECT

private slots:
    void typingLeavesThingsBehind()
    {
        QCOMPARE(cleanText(u" 朝阳新村\u3000１６号楼\n3单元 "_s), u"朝阳新村 16号楼 3单元"_s);
        QCOMPARE(cleanText(u"'320902\u200B1933"_s), u"3209021933"_s);
        QCOMPARE(cleanText(u"\uFEFF‘张三"_s), u"张三"_s);
        QCOMPARE(cleanText(u"盐城（集团）公司，Ａ座"_s), u"盐城（集团）公司，A座"_s);
        QCOMPARE(cleanText(u"\t\u00A0 "_s), QString());
        QCOMPARE(cleanText(u"O'Neill"_s), u"O'Neill"_s);
        QCOMPARE(cleanText(u"𠮷田"_s), u"𠮷田"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("date");
        const auto day = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << int(RosterDateKind::Day) << QDate(1986, 7, 1);
        };
        day("dots", u"1986.07.01"_s);
        day("hyphens", u"1986-07-01"_s);
        day("strokes", u"1986/7/1"_s);
        day("Chinese", u"1986年7月1日"_s);
        day("Chinese, day 号", u"1986 年 07 月 1 号"_s);
        day("digits", u"19860701"_s);
        day("full width", u"１９８６．７．１"_s);
        day("ideographic full stops", u"1986。7。1"_s);
        day("with time", u"1986-07-01 00:00:00"_s);
        day("ISO with time", u"1986-07-01T08:30"_s);
        day("apostrophe", u"'1986.7.1"_s);
        day("trailing dot", u"1986.7.1."_s);
        const auto month = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << int(RosterDateKind::Month) << QDate(1986, 7, 1);
        };
        month("month, dots", u"1986.7"_s);
        month("month, Chinese", u"1986年7月"_s);
        month("month, digits", u"198607"_s);
        const auto none = [](const char *name, const QString &text, RosterDateKind kind) {
            QTest::newRow(name) << text << int(kind) << QDate();
        };
        none("empty", {}, RosterDateKind::None);
        none("nothing", u"无"_s, RosterDateKind::None);
        none("not known", u"不详"_s, RosterDateKind::None);
        none("13th month", u"2003.13.45"_s, RosterDateKind::Impossible);
        none("30 February", u"1986-02-30"_s, RosterDateKind::Impossible);
        none("29 February 1900", u"1900-02-29"_s, RosterDateKind::Impossible);
        none("month 0", u"198600"_s, RosterDateKind::Impossible);
        none("year 1186", u"1186.7.1"_s, RosterDateKind::Impossible);
        none("a word", u"七一"_s, RosterDateKind::Unreadable);
        none("two-digit year", u"86.7.1"_s, RosterDateKind::ShortYear);
        none("two-digit year and month", u"86年7月"_s, RosterDateKind::ShortYear);
        none("day first", u"07/01/1986"_s, RosterDateKind::Unreadable);
        none("day first, short year", u"07/01/86"_s, RosterDateKind::Unreadable);
        none("numeral without a year", u"七月一日"_s, RosterDateKind::Unreadable);
        none("numeral that is none", u"一九八六年十十月"_s, RosterDateKind::Unreadable);
        none("null of another program", u"null"_s, RosterDateKind::None);
        none("two-digit year, digits", u"860701"_s, RosterDateKind::Unreadable);
        none("year alone", u"1986"_s, RosterDateKind::Unreadable);
        none("three digits", u"1986.7.001"_s, RosterDateKind::Unreadable);
        const auto written = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << int(RosterDateKind::Day) << QDate(1986, 12, 25);
        };
        written("numerals", u"一九八六年十二月二十五日"_s);
        written("numerals, month in digits", u"一九八六年12月廿五日"_s);
        written("a word behind", u"1986年12月25日生"_s);
        written("another word behind", u"1986.12.25入党"_s);
        QTest::newRow("zeros as letters") << u"二OO一年七月"_s << int(RosterDateKind::Month) << QDate(2001, 7, 1);
        QTest::newRow("zeros as circles") << u"二○○一年十月"_s << int(RosterDateKind::Month) << QDate(2001, 10, 1);
        QTest::newRow("first month") << u"2001年元月"_s << int(RosterDateKind::Month) << QDate(2001, 1, 1);
        QTest::newRow("serial number") << u"31594"_s << int(RosterDateKind::Serial) << QDate(1986, 7, 1);
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QDate, date);
        const RosterDate read = readDate({CellType::Text, text});
        QCOMPARE(int(read.kind), kind);
        QCOMPARE(read.date, date);
    }

    void datesOfOtherCells()
    {
        QCOMPARE(readDate({CellType::Date, u"1986-07-01"_s, 31594, QDate(1986, 7, 1)}).kind, RosterDateKind::Day);
        QCOMPARE(readDate({CellType::Date, u"1986-07"_s, 31594, QDate(1986, 7, 1)}).kind, RosterDateKind::Month);
        QCOMPARE(readDate({CellType::Date, u"1799-07-01"_s, 0, QDate(1799, 7, 1)}).kind, RosterDateKind::Impossible);
        QCOMPARE(readDate({CellType::Number, u"19860701"_s, 19860701}).date, QDate(1986, 7, 1));
        QCOMPARE(readDate({CellType::Number, u"1986.07"_s, 1986.07}).date, QDate(1986, 7, 1));
        // 1986.10 as a number is 1986.1, and nobody can tell which of the two was meant.
        QCOMPARE(readDate({CellType::Number, u"1986.1"_s, 1986.1}).kind, RosterDateKind::LostDigits);
        QCOMPARE(readDate({CellType::Number, u"1986.7"_s, 1986.7}).date, QDate(1986, 7, 1));
        // A csv file holds what the cell showed, and does not tell what it was.
        Cell untyped{CellType::Text, u"1986.1"_s};
        QCOMPARE(readDate(untyped).date, QDate(1986, 1, 1));
        untyped.untyped = true;
        QCOMPARE(readDate(untyped).kind, RosterDateKind::LostDigits);
        QCOMPARE(readDate({CellType::Error, u"#N/A"_s}).kind, RosterDateKind::Unreadable);
    }

    void yesAndNo()
    {
        QCOMPARE(yesOrNo(u"是"_s), std::optional(true));
        QCOMPARE(yesOrNo(u"√"_s), std::optional(true));
        QCOMPARE(yesOrNo(u"no"_s), std::optional(false));
        QCOMPARE(yesOrNo(u"无"_s), std::optional(false));
        QVERIFY(!yesOrNo(QString()));
        QVERIFY(!yesOrNo(u"也许"_s));
    }

    void headingsWithoutTheirOrnaments()
    {
        QCOMPARE(normalizedHeading(u"公民身份\n号码"_s), u"公民身份号码"_s);
        QCOMPARE(normalizedHeading(u" * 姓\u3000名："_s), u"姓名"_s);
        QCOMPARE(normalizedHeading(u"入党时间（年月日）【必填】"_s), u"入党时间"_s);
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
