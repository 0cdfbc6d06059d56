// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"
#include "entrydesk.h"

#include <QLabel>

using namespace dangjian;

class EntryWarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void futureDate();
    void moreThanADay();
    void twiceTheSame();
    void outOfScope();
    void nobodyKnown();
    void whatCannotBeRead();
    void whatIsMissingIsSaidWhenTheLineIsLeft();
    void nothingWrongIsRepeated();
    void longMessagesLeaveTheRowsAlone();
};

void EntryWarningsTest::futureDate()
{
    EntryDesk desk;
    desk.open();
    desk.grid().goTo(0, EntryColumn::Date);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("12-24"));
    QCOMPARE(desk.status(0), findingText(QStringLiteral("date.in_future")));
    QCOMPARE(desk.model().index(0, 0).data(EntryModel::RemarkLevelRole).toInt(), static_cast<int>(RemarkLevel::Error));
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.line(0).text(EntryColumn::Date), QStringLiteral("2026-12-24"));
}

void EntryWarningsTest::moreThanADay()
{
    EntryDesk desk;
    valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.branchMember, QDate(2026, 10, 31), QStringLiteral("值守"), 23 * 60)));
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("巡逻"), QStringLiteral("2"));
    // Said at once, or when it was about to be saved, whichever came first; never saved.
    QTRY_VERIFY(desk.status(0).contains(findingText(QStringLiteral("hours.over_24"))));
    QCOMPARE(desk.stored().size(), 1);
    desk.grid().goTo(0, EntryColumn::Hours);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("1"));
    QTRY_VERIFY(!desk.status(0).contains(findingText(QStringLiteral("hours.over_24"))));
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
}

void EntryWarningsTest::twiceTheSame()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("巡逻"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.type(QStringLiteral("szq"));
    QTRY_COMPARE(desk.popup()->count(), 1);
    desk.key(Qt::Key_Return);
    QVERIFY(!desk.status(1).isEmpty());
    QCOMPARE(
        desk.model().index(1, 7).data(EntryModel::RemarkLevelRole).toInt(), static_cast<int>(RemarkLevel::Warning));
    // Enter does not save it by accident, Ctrl+Enter does on purpose.
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.grid().row(), 2); // one types on, and the line stays marked
    QCOMPARE(desk.stored().size(), 1);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.line(1).state, LineState::Saved);
    QCOMPARE(desk.stored().size(), 2);
    QCOMPARE(desk.grid().row(), 2);
}

void EntryWarningsTest::outOfScope()
{
    EntryDesk desk;
    desk.open();
    desk.workplace->refreshOrganizations();
    QTRY_VERIFY(!desk.workplace->organizations().isEmpty());
    desk.workplace->setScope(desk.data.firstCommunity);
    desk.type(QStringLiteral("oyjg")); // of the other community
    QTRY_COMPARE(desk.popup()->count(), 1);
    QVERIFY(desk.popup()->suggestion(0).pale);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.line(0).member.has_value());
    QTRY_VERIFY(desk.status(0).contains(findingText(QStringLiteral("member.out_of_scope"))));
    desk.grid().goTo(0, EntryColumn::Content);
    desk.compose(QStringLiteral("xl"), QStringLiteral("巡逻"));
    desk.key(Qt::Key_Return);
    desk.type(QStringLiteral("2"));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return); // nobody to certify it
    QCOMPARE(desk.grid().row(), 1);
    QVERIFY(desk.status(0).contains(findingText(QStringLiteral("member.out_of_scope"))));
    QCOMPARE(desk.line(0).state, LineState::Draft);
    QCOMPARE(desk.stored().size(), 0);
}

void EntryWarningsTest::nobodyKnown()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("xyzzy"));
    QTRY_VERIFY(desk.line(0).unknownPerson);
    QVERIFY(!desk.status(0).isEmpty());
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.grid().column(), EntryColumn::Who);
    QCOMPARE(desk.grid().row(), 0);
    // Who types on blindly is not held up, and the line that found nobody stays, marked.
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.grid().row(), 1);
    QCOMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("xyzzy"));
    QCOMPARE(desk.model().index(0, 7).data(EntryModel::RemarkLevelRole).toInt(), static_cast<int>(RemarkLevel::Error));
}

void EntryWarningsTest::whatCannotBeRead()
{
    EntryDesk desk;
    desk.open();
    desk.grid().goTo(0, EntryColumn::Hours);
    desk.type(QStringLiteral("abc"));
    QVERIFY(!desk.status(0).isEmpty());
    QCOMPARE(desk.line(0).text(EntryColumn::Hours), QStringLiteral("abc")); // as typed, not thrown away
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("1:30"));
    QVERIFY(desk.status(0).isEmpty());
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.line(0).text(EntryColumn::Hours), QStringLiteral("1.5"));
    QCOMPARE(desk.line(0).minutes(), 90);
}

void EntryWarningsTest::whatIsMissingIsSaidWhenTheLineIsLeft()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("szq"));
    QTRY_COMPARE(desk.popup()->count(), 1);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.status(0).isEmpty()); // still in hand
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.grid().row(), 1);
    QVERIFY(desk.status(0).contains(findingText(QStringLiteral("content.missing"))));
    QCOMPARE(desk.line(0).state, LineState::Draft);
    // Back to it, completed and left: saved.
    desk.grid().goTo(0, EntryColumn::Content);
    desk.compose(QStringLiteral("xl"), QStringLiteral("巡逻"));
    desk.grid().goTo(0, EntryColumn::Hours);
    desk.type(QStringLiteral("2"));
    desk.key(Qt::Key_Down);
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
}

void EntryWarningsTest::nothingWrongIsRepeated()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("巡逻"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    // More hours than a day has: the line stays, the next one takes what was saved.
    desk.type(QStringLiteral("lvf"));
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.line(1).member.has_value());
    desk.grid().goTo(1, EntryColumn::Content);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.compose(QStringLiteral("qs"), QStringLiteral("清扫楼道"));
    desk.grid().goTo(1, EntryColumn::Hours);
    desk.type(QStringLiteral("30"));
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.grid().row(), 2);
    const EntryLine &fresh = desk.line(desk.model().newRow());
    QCOMPARE(fresh.text(EntryColumn::Hours), QStringLiteral("2"));
    QCOMPARE(fresh.text(EntryColumn::Content), QStringLiteral("巡逻"));
    QCOMPARE(desk.line(1).state, LineState::Draft);
}

void EntryWarningsTest::longMessagesLeaveTheRowsAlone()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("xyzzy"));
    QTRY_VERIFY(desk.line(0).unknownPerson);
    desk.grid().goTo(0, EntryColumn::Kind);
    desk.grid().goTo(0, EntryColumn::Hours);
    desk.type(QStringLiteral("abc"));
    const int plain = desk.grid().rowHeight(0);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Up);
    QVERIFY(desk.model().remarks(0).size() >= 3);
    QCOMPARE(desk.grid().rowHeight(0), plain);
    QCOMPARE(desk.grid().rowHeight(1), plain);
    // All of it stands below the grid.
    QVERIFY(desk.page->findChild<QLabel *>(QStringLiteral("messageLabel"))->text().contains(desk.status(0)));
}

QTEST_MAIN(EntryWarningsTest)
#include "tst_entrywarnings.moc"
