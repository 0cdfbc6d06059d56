// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/chinesenumerals.h"

#include <QtTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestChineseNumerals : public QObject
{
    Q_OBJECT

private slots:
    void numbersInWords_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("capital");
        const auto row = [](qint64 number, const QString &plain, const QString &capital) {
            QTest::addRow("%lld", number) << number << plain << capital;
        };
        row(0, u"零"_s, u"零"_s);
        row(5, u"五"_s, u"伍"_s);
        row(10, u"十"_s, u"壹拾"_s);
        row(11, u"十一"_s, u"壹拾壹"_s);
        row(20, u"二十"_s, u"贰拾"_s);
        row(30, u"三十"_s, u"叁拾"_s);
        row(99, u"九十九"_s, u"玖拾玖"_s);
        row(100, u"一百"_s, u"壹佰"_s);
        row(101, u"一百零一"_s, u"壹佰零壹"_s);
        row(110, u"一百一十"_s, u"壹佰壹拾"_s);
        row(1001, u"一千零一"_s, u"壹仟零壹"_s);
        row(1010, u"一千零一十"_s, u"壹仟零壹拾"_s);
        row(1100, u"一千一百"_s, u"壹仟壹佰"_s);
        row(10000, u"一万"_s, u"壹万"_s);
        row(10001, u"一万零一"_s, u"壹万零壹"_s);
        row(10010, u"一万零一十"_s, u"壹万零壹拾"_s);
        row(11000, u"一万一千"_s, u"壹万壹仟"_s);
        row(100000, u"十万"_s, u"壹拾万"_s);
        row(100001, u"十万零一"_s, u"壹拾万零壹"_s);
        row(107000, u"十万七千"_s, u"壹拾万柒仟"_s);
        row(1000500, u"一百万零五百"_s, u"壹佰万零伍佰"_s);
        row(20000001, u"二千万零一"_s, u"贰仟万零壹"_s);
        row(200010, u"二十万零一十"_s, u"贰拾万零壹拾"_s);
        row(10002000, u"一千万二千"_s, u"壹仟万贰仟"_s);
        row(100000000, u"一亿"_s, u"壹亿"_s);
        row(100000001, u"一亿零一"_s, u"壹亿零壹"_s);
        row(100010000, u"一亿零一万"_s, u"壹亿零壹万"_s);
        row(100001000, u"一亿零一千"_s, u"壹亿零壹仟"_s);
        row(2034005006, u"二十亿三千四百万五千零六"_s, u"贰拾亿叁仟肆佰万伍仟零陆"_s);
        row(-15, u"负十五"_s, u"负壹拾伍"_s);
    }
    void numbersInWords()
    {
        QFETCH(const qint64, number);
        QTEST(numeralText(number), "plain");
        QTEST(numeralText(number, Numerals::Capital), "capital");
    }

    void dates()
    {
        QCOMPARE(numeralDate(QDate(2026, 11, 23)), u"二〇二六年十一月二十三日"_s);
        QCOMPARE(numeralDate(QDate(2010, 10, 1)), u"二〇一〇年十月一日"_s);
        QCOMPARE(numeralDate(QDate(1999, 12, 31)), u"一九九九年十二月三十一日"_s);
        QCOMPARE(numeralDate(QDate(2028, 2, 29)), u"二〇二八年二月二十九日"_s);
        QCOMPARE(numeralDate(QDate(2000, 2, 29)), u"二〇〇〇年二月二十九日"_s);
        QCOMPARE(numeralDate(QDate(2027, 2, 29)), QString());
        QCOMPARE(numeralDate(QDate()), QString());
        // 廿 and 卅 are no words of papers, nor is 〇 one of months and days.
        for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1)) {
            const QString words = numeralDate(day);
            QVERIFY2(!words.contains(u'廿') && !words.contains(u'卅'), qPrintable(words));
            QVERIFY2(!words.sliced(words.indexOf(u'年')).contains(u'〇'), qPrintable(words));
        }
    }

    void hours_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("capital");
        const auto row = [](int minutes, const QString &plain, const QString &capital) {
            QTest::addRow("%d", minutes) << minutes << plain << capital;
        };
        row(0, u"零"_s, u"零"_s);
        row(30, u"零点五"_s, u"零点伍"_s);
        row(50, u"零点八三"_s, u"零点捌叁"_s);
        row(63, u"一点零五"_s, u"壹点零伍"_s);
        row(960, u"十六"_s, u"壹拾陆"_s);
        row(990, u"十六点五"_s, u"壹拾陆点伍"_s);
        row(6060, u"一百零一"_s, u"壹佰零壹"_s);
        row(600000, u"一万"_s, u"壹万"_s);
        row(-30, u"负零点五"_s, u"负零点伍"_s);
        row(-90, u"负一点五"_s, u"负壹点伍"_s);
    }
    void hours()
    {
        QFETCH(const int, minutes);
        QTEST(numeralHours(minutes), "plain");
        QTEST(numeralHours(minutes, Numerals::Capital), "capital");
    }

    void amounts_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 fen, const QString &words) { QTest::addRow("%lld", fen) << fen << words; };
        // The examples of the rules for cheques (支付结算办法, annex 1).
        row(140950, u"壹仟肆佰零玖元伍角整"_s);
        row(600714, u"陆仟零柒元壹角肆分"_s);
        row(168032, u"壹仟陆佰捌拾元零叁角贰分"_s);
        row(10700053, u"壹拾万柒仟元零伍角叁分"_s);
        row(1640902, u"壹万陆仟肆佰零玖元零贰分"_s);
        row(32504, u"叁佰贰拾伍元零肆分"_s);
        row(100000, u"壹仟元整"_s);
        row(5, u"伍分"_s);
        row(50, u"伍角整"_s);
        row(0, u"零元整"_s);
        row(-100, u"负壹元整"_s);
    }
    void amounts()
    {
        QFETCH(const qint64, fen);
        QTEST(capitalAmount(fen), "words");
    }
};

QTEST_GUILESS_MAIN(TestChineseNumerals)
#include "tst_chinesenumerals.moc"
