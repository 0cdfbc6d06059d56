// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeleft.h"

#include <QTest>

using namespace dangjian;

/** How long a job still takes: known after a while, and calm. */
class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEvenPaceGivesTheTime();
    void nothingIsSaidTooEarly();
    void aSlowMomentDoesNotMakeItJump();
    void aPaceThatStaysSlowIsFollowed();
    void anotherTotalBeginsAnew();
};

void TestTimeLeft::anEvenPaceGivesTheTime()
{
    TimeLeft left;
    for (int second = 0; second <= 60; ++second)
        left.report(second * 100, 20'000, second * 1000);
    // 14,000 more at a hundred a second.
    QVERIFY2(qAbs(*left.left() - 140'000) < 2000, qPrintable(QString::number(*left.left())));
    QVERIFY(left.text().contains(QLatin1Char('2')));
    for (int second = 61; second <= 200; ++second)
        left.report(second * 100, 20'000, second * 1000);
    QVERIFY(!left.left());
    QVERIFY(left.text().isEmpty());
}

void TestTimeLeft::nothingIsSaidTooEarly()
{
    TimeLeft left;
    left.report(0, 0, 0); // the total is not known yet
    left.report(0, 1000, 5000);
    QVERIFY(!left.left());
    left.report(10, 1000, 6000);
    QVERIFY(!left.left());
    left.report(40, 1000, 9000);
    QVERIFY(left.left());
}

void TestTimeLeft::aSlowMomentDoesNotMakeItJump()
{
    TimeLeft left;
    qint64 done = 0;
    qint64 at = 0;
    const auto go = [&](int seconds, int pace) {
        for (int i = 0; i < seconds; ++i)
            left.report(done += pace, 100'000, at += 1000);
    };
    left.report(0, 100'000, 0);
    go(60, 100);
    const qint64 before = *left.left();
    go(1, 5); // one second in which the disk was busy
    QVERIFY2(qAbs(*left.left() - before) < before / 8, qPrintable(QString::number(*left.left())));
}

void TestTimeLeft::aPaceThatStaysSlowIsFollowed()
{
    TimeLeft left;
    left.report(0, 100'000, 0);
    qint64 done = 0;
    qint64 at = 0;
    for (int i = 0; i < 60; ++i)
        left.report(done += 100, 100'000, at += 1000);
    for (int i = 0; i < 90; ++i)
        left.report(done += 50, 100'000, at += 1000);
    const double right = double(100'000 - done) / 50 * 1000;
    QVERIFY2(qAbs(double(*left.left()) - right) < right / 50, qPrintable(QString::number(*left.left())));
}

void TestTimeLeft::anotherTotalBeginsAnew()
{
    TimeLeft left;
    left.report(0, 100, 0);
    left.report(50, 100, 10'000);
    QVERIFY(left.left());
    left.report(0, 300, 11'000);
    QVERIFY(!left.left());
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_timeleft.moc"
