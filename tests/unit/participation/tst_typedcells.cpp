// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/typedcells.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TypedCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate();
    void takesTheLastAutumnInTheFirstMonths();
    void readsKinds();
    void readsFigures();
    void refusesFiguresBeyondTheBound();
};

void TypedCellsTest::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate sameYear(2026, 10, 5);
    QTest::newRow("iso") << u"2026-10-05"_s << sameYear;
    QTest::newRow("slashes") << u"2026/10/5"_s << sameYear;
    QTest::newRow("dots") << u"2026.10.5"_s << sameYear;
    QTest::newRow("Chinese") << u"2026年10月5日"_s << sameYear;
    QTest::newRow("with a time") << u"2026-10-05 14:30:00"_s << sameYear;
    QTest::newRow("eight digits") << u"20261005"_s << sameYear;
    QTest::newRow("six digits") << u"261005"_s << sameYear;
    QTest::newRow("month and day") << u"10-5"_s << sameYear;
    QTest::newRow("month and day in Chinese") << u"10月5日"_s << sameYear;
    QTest::newRow("four digits") << u"1005"_s << sameYear;
    QTest::newRow("three digits") << u"131"_s << QDate(2026, 1, 31);
    QTest::newRow("full width") << u"１０－５"_s << sameYear;
    QTest::newRow("day gone by") << u"5"_s << sameYear;
    QTest::newRow("day of last month") << u"31"_s << QDate(2026, 8, 31);
    QTest::newRow("today") << u"0"_s << QDate(2026, 10, 20);
    QTest::newRow("a day later") << u"+1"_s << QDate(2026, 10, 13);
    QTest::newRow("three days before") << u"-3"_s << QDate(2026, 10, 9);
    QTest::newRow("future stays future") << u"12-24"_s << QDate(2026, 12, 24);
}

void TypedCellsTest::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(dateFromText(typed, QDate(2026, 10, 12), QDate(2026, 10, 20)), date);
}

void TypedCellsTest::refusesWhatIsNoDate()
{
    const QDate today(2026, 10, 20);
    for (const QString &typed : {u""_s, u"昨天"_s, u"13-40"_s, u"2-30"_s, u"1332"_s, u"10-"_s, u"+"_s, u"2026-02-29"_s,
             u"12345"_s, u"123456789"_s}) {
        QVERIFY2(!dateFromText(typed, today, today).isValid(), qPrintable(typed));
    }
}

void TypedCellsTest::takesTheLastAutumnInTheFirstMonths()
{
    QCOMPARE(dateFromText(u"12-28"_s, {}, QDate(2026, 1, 5)), QDate(2025, 12, 28));
    QCOMPARE(dateFromText(u"1228"_s, {}, QDate(2026, 1, 5)), QDate(2025, 12, 28));
    // A slip is not turned into last year silently.
    QCOMPARE(dateFromText(u"5-8"_s, {}, QDate(2026, 1, 5)), QDate(2026, 5, 8));
    QCOMPARE(dateFromText(u"31"_s, {}, QDate(2026, 1, 5)), QDate(2025, 12, 31));
}

void TypedCellsTest::readsKinds()
{
    QCOMPARE(kindFromText(u"1"_s), ParticipationKind::Volunteer);
    QCOMPARE(kindFromText(u"６"_s), ParticipationKind::Other);
    QCOMPARE(kindFromText(u"志愿服务"_s), ParticipationKind::Volunteer);
    QCOMPARE(kindFromText(u"党课"_s), ParticipationKind::Study);
    QCOMPARE(kindFromText(u"文体活动"_s), ParticipationKind::Culture);
    QCOMPARE(kindFromText(u"z"_s), ParticipationKind::Volunteer);
    QCOMPARE(kindFromText(u"HY"_s), ParticipationKind::Meeting);
    QCOMPARE(kindFromText(u"study"_s), ParticipationKind::Study);
    QVERIFY(!kindFromText(u"7"_s));
    QVERIFY(!kindFromText(u"清扫"_s));
    QVERIFY(!kindFromText({}));
}

void TypedCellsTest::readsFigures()
{
    QCOMPARE(hoursFromText(u"1.5"_s), 90);
    QCOMPARE(hoursFromText(u"1:30"_s), 90);
    QCOMPARE(hoursFromText(u"1.5小时"_s), 90);
    QCOMPARE(hoursFromText(u"1小时30分"_s), 90);
    QCOMPARE(hoursFromText(u"90分钟"_s), 90);
    QCOMPARE(hoursFromText(u"２个小时"_s), 120);
    QCOMPARE(hoursFromText({}), 0);
    QVERIFY(!hoursFromText(u"半天"_s));
    QVERIFY(!hoursFromText(u"1:75"_s));
    QVERIFY(!hoursFromText(u"-2"_s));
    QCOMPARE(deedsFromText(u"2件"_s), 2);
    QCOMPARE(deedsFromText({}), 0);
    QVERIFY(!deedsFromText(u"1.5"_s));
    QVERIFY(!deedsFromText(u"两件"_s));
}

void TypedCellsTest::refusesFiguresBeyondTheBound()
{
    // 71582790 h are a few minutes more than 2^32 minutes.
    for (const QString &typed : {u"71582790:00"_s, u"71582789"_s, u"10000:01"_s, u"10000.1"_s, u"1e300"_s}) {
        QVERIFY2(!minutesFromText(typed), qPrintable(typed));
        QVERIFY2(!hoursFromText(typed), qPrintable(typed));
    }
    for (const QString &typed :
        {u"2147483647分钟"_s, u"4294967416分钟"_s, u"99999999999分"_s, u"10000小时1分"_s, u"71582790小时"_s})
        QVERIFY2(!hoursFromText(typed), qPrintable(typed));
    QCOMPARE(minutesFromText(u"10000:00"_s), 600'000);
    QCOMPARE(hoursFromText(u"10000小时"_s), 600'000);
    QCOMPARE(minutesFromText(u"１：３０"_s), 90);
    QCOMPARE(minutesFromText(u"1。5"_s), 90);
    QVERIFY(!minutesFromText(u":30"_s));
    QVERIFY(!minutesFromText(u"nan"_s));
}

QTEST_GUILESS_MAIN(TypedCellsTest)
#include "tst_typedcells.moc"
