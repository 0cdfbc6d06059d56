// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include "app/clocknotice.h"

#include <QLabel>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** A clock that was set back is told on every page, and no longer than it is wrong. */
class TestClockNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatIsRightIsNotSpokenOf();
    void isToldWhereTheStoreIsOpened();
    void isToldWhileTheProgramRuns();

private:
    static ClockNotice *noticeOf(const WindowDesk &desk) { return desk.window->findChild<ClockNotice *>(); }
    static QString textOf(const WindowDesk &desk)
    {
        return desk.window->findChild<QLabel *>(u"clockTroubleLabel"_s)->text();
    }
};

void TestClockNotice::aClockThatIsRightIsNotSpokenOf()
{
    WindowDesk desk;
    desk.open();
    noticeOf(desk)->look();
    desk.refresh(); // behind the question
    QVERIFY(!noticeOf(desk)->isVisible());
    // Another computer had midnight before this one.
    TestStore &data = desk.data;
    data.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 1)));
    noticeOf(desk)->look();
    desk.refresh();
    data.clock().set(QDateTime(QDate(2026, 10, 31), QTime(23, 52)));
    noticeOf(desk)->look();
    desk.refresh();
    QVERIFY(!noticeOf(desk)->isVisible());
}

void TestClockNotice::isToldWhereTheStoreIsOpened()
{
    WindowDesk desk;
    desk.data.clock().set(QDateTime(QDate(2001, 1, 1), QTime(8, 0)));
    desk.workplace.reset();
    desk.data.reopen();
    desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
    desk.open();
    QTRY_VERIFY(noticeOf(desk)->isVisible());
    QVERIFY(textOf(desk).contains(u"2001-01-01"_s));
    QVERIFY(textOf(desk).contains(u"2026-10-31"_s));
    for (const QString &page : {u"members"_s, u"entry"_s, u"settings"_s}) {
        desk.window->showPage(page);
        QVERIFY(noticeOf(desk)->isVisible());
    }
    // It stands in nobody's way.
    QVERIFY(desk.window->isEnabled());
    QVERIFY(!noticeOf(desk)->window()->isModal());
}

void TestClockNotice::isToldWhileTheProgramRuns()
{
    WindowDesk desk;
    desk.open();
    desk.data.clock().set(QDateTime(QDate(2026, 10, 3), QTime(8, 0)));
    noticeOf(desk)->look();
    QTRY_VERIFY(noticeOf(desk)->isVisible());
    QVERIFY(textOf(desk).contains(u"2026-10-03"_s));
    // Set right again.
    desk.data.clock().set(QDateTime(QDate(2026, 10, 31), QTime(10, 0)));
    noticeOf(desk)->look();
    QTRY_VERIFY(!noticeOf(desk)->isVisible());
}

QTEST_MAIN(TestClockNotice)
#include "tst_clocknotice.moc"
