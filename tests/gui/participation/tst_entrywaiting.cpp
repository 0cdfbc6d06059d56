// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"

#include "connection/connection.h"

#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Quick entry while another program writes for long. */
class EntryWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnteredWaitsAndIsSaved();
};

void EntryWaitingTest::whatIsEnteredWaitsAndIsSaved()
{
    EntryDesk desk;
    desk.open();
    auto holder = Connection::open(desk.data.file(), Connection::Mode::ReadWrite);
    QVERIFY(holder);
    QVERIFY((*holder)->execute(u"BEGIN IMMEDIATE"_s));
    desk.typeLine(u"szq"_s, u"清扫楼道"_s, u"2"_s);
    QTRY_VERIFY(desk.workplace->isWaitingForOthers());
    QCOMPARE(desk.line(0).state, LineState::Saving);
    // One goes on typing meanwhile: people are found, lines follow.
    QCOMPARE(desk.grid().row(), 1);
    desk.type(u"lf"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.line(1).member.has_value());
    desk.key(Qt::Key_Return);
    QVERIFY(desk.page->isSettling());
    QVERIFY(desk.prompts.told.isEmpty());

    QVERIFY((*holder)->execute(u"COMMIT"_s));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    QTRY_COMPARE(desk.line(1).state, LineState::Saved);
    QTRY_VERIFY(!desk.workplace->isWaitingForOthers());
    QCOMPARE(desk.stored().size(), 2);
    QVERIFY(desk.prompts.told.isEmpty());
}

QTEST_MAIN(EntryWaitingTest)
#include "tst_entrywaiting.moc"
