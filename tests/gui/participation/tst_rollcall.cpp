// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmemory.h"
#include "entrydesk.h"
#include "listpage/listtable.h"
#include "participation/draftjournal.h"
#include "participation/rollcallattendees.h"
#include "participation/rollcallpanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace dangjian;

class RollCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void tickScanAndPasteMakeOneAct();
    void unclearNamesAreChosenOrStay();
    void twiceAndTooLongAreSaid();
    void ticksRightAfterTheFilterWasCleared();
    void comesBackAfterACrash();
    void severalComeBackOneAfterTheOther();

private:
    template <class W>
    W *child(const char *name)
    {
        return m_desk->page->findChild<W *>(QString::fromLatin1(name));
    }
    RollCallAttendees &attendees() { return m_desk->page->rollCall().attendees(); }
    void fill(const QString &title, const QString &hours);

    std::unique_ptr<EntryDesk> m_desk;
};

void RollCallTest::init()
{
    m_desk = std::make_unique<EntryDesk>();
    m_desk->open();
    m_desk->workplace->refreshOrganizations();
    QTRY_VERIFY(!m_desk->workplace->organizations().isEmpty());
    m_desk->page->showRollCall();
}

void RollCallTest::fill(const QString &title, const QString &hours)
{
    child<QLineEdit>("titleEdit")->setText(title);
    child<QLineEdit>("hoursEdit")->setText(hours);
    child<QLineEdit>("certifierEdit")->setText(QStringLiteral("祭红梅"));
}

void RollCallTest::tickScanAndPasteMakeOneAct()
{
    EntryDesk &desk = *m_desk;
    const QAbstractItemModelTester tester(&attendees(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(QStringLiteral("消防演练"), QStringLiteral("1.5"));
    auto *record = child<QPushButton>("recordButton");
    QVERIFY(!record->isEnabled());
    auto *filter = child<QLineEdit>("rollCallFilterEdit");
    auto *roster = child<ListTable>("rosterTable");
    // Ticked in the filtered list.
    filter->setFocus();
    desk.type(QStringLiteral("szq"));
    QTRY_COMPARE(roster->model()->rowCount(), 1);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    QTRY_VERIFY(attendees().contains(desk.data.branchMember));
    QCOMPARE(roster->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    // Scanned.
    filter->setFocus();
    filter->clear();
    desk.type(valueOf(desk.data.services().members.row(desk.data.inServiceMember)).certificate);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(attendees().contains(desk.data.inServiceMember));
    QVERIFY(filter->text().isEmpty()); // ready for the next one
    // Pasted, one of them a second time.
    QApplication::clipboard()->setText(QStringLiteral("欧阳建国、吕芳"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(attendees().people(), 3);
    QTRY_COMPARE(attendees().rowCount(), 3);
    // One came later.
    const int late = attendees().rowOf(desk.data.floatingMember);
    attendees().setData(attendees().index(late, RollCallAttendees::HoursColumn), QStringLiteral("0:30"), Qt::EditRole);
    QTRY_VERIFY(record->isEnabled());
    desk.prompts.confirmations = {true};
    record->click();
    QTRY_COMPARE(attendees().rowCount(), 0);
    QVERIFY(desk.prompts.told.last().contains(QStringLiteral("消防演练")));
    const QList<ParticipationRow> stored = desk.stored();
    QCOMPARE(stored.size(), 3);
    QVERIFY(child<QLabel>("sumsLabel")->text().contains(QStringLiteral("3")));
    QVERIFY(child<QLabel>("sumsLabel")->text().contains(QStringLiteral("3.5")));
    const ActivityId activity = stored.first().entry.activityId;
    QVERIFY(!activity.isNull());
    for (const ParticipationRow &row : stored) {
        QVERIFY(row.entry.activityId == activity);
        QCOMPARE(row.entry.minutes, row.entry.memberId == desk.data.floatingMember ? 30 : 90);
        QCOMPARE(row.entry.content, QStringLiteral("消防演练"));
    }
    // One act: the journal tells the same number for all.
    QSet<qint64> acts;
    for (const MemberId member : {desk.data.branchMember, desk.data.inServiceMember, desk.data.floatingMember}) {
        for (const HistoryEntry &entry : valueOf(desk.data.services().members.history(member))) {
            if (entry.table == QStringLiteral("participation")) {
                acts.insert(entry.act.value);
            }
        }
    }
    QCOMPARE(acts.size(), 1);
}

void RollCallTest::unclearNamesAreChosenOrStay()
{
    EntryDesk &desk = *m_desk;
    const MemberId other = desk.data.addMember(QStringLiteral("吕芳"), testIdNumber(62, QDate(1990, 4, 1), Sex::Female),
        MemberCategory::Branch, desk.data.secondCommunity);
    fill(QStringLiteral("消防演练"), QStringLiteral("1"));
    desk.page->rollCall().pasteNames(QStringLiteral("吕芳\n无此人\n单志强"));
    QTRY_COMPARE(attendees().people(), 1);
    QTRY_COMPARE(attendees().at(0).candidates.size(), 2);
    QTRY_VERIFY(attendees().at(1).unknown);
    auto *table = child<QTableView>("attendeeTable");
    table->setFocus();
    table->setCurrentIndex(attendees().index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = child<QMenu>("candidateMenu");
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(QStringLiteral("太平"))) {
            action->trigger();
        }
    }
    QVERIFY(attendees().contains(other));
    delete menu;
    // The unknown one stands in nobody's way and does not vanish.
    auto *record = child<QPushButton>("recordButton");
    QTRY_VERIFY(record->isEnabled());
    desk.prompts.confirmations = {true};
    record->click();
    QTRY_COMPARE(attendees().rowCount(), 1);
    QCOMPARE(attendees().at(0).text, QStringLiteral("无此人"));
    QCOMPARE(desk.stored().size(), 2);
}

void RollCallTest::twiceAndTooLongAreSaid()
{
    EntryDesk &desk = *m_desk;
    valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.branchMember, QDate(2026, 10, 31), QStringLiteral("消防演练"), 23 * 60)));
    fill(QStringLiteral("消防演练"), QStringLiteral("1"));
    desk.page->rollCall().pasteNames(QStringLiteral("单志强\n吕芳"));
    QTRY_COMPARE(attendees().people(), 2);
    QTRY_COMPARE(attendees().doubled(), 1);
    auto *record = child<QPushButton>("recordButton");
    QVERIFY(record->isEnabled()); // worth a look, not forbidden
    child<QLineEdit>("hoursEdit")->setText(QStringLiteral("2"));
    QTRY_COMPARE(attendees().blocked(), 1);
    QTRY_VERIFY(!record->isEnabled());
    attendees().remove(desk.data.branchMember);
    QTRY_VERIFY(record->isEnabled());
}

void RollCallTest::ticksRightAfterTheFilterWasCleared()
{
    EntryDesk &desk = *m_desk;
    auto *filter = child<QLineEdit>("rollCallFilterEdit");
    auto *roster = child<ListTable>("rosterTable");
    QTRY_VERIFY(roster->model()->rowCount() > 0);
    filter->setFocus();
    desk.type(QStringLiteral("qqqq"));
    QTRY_COMPARE(roster->model()->rowCount(), 0);
    // Faster than the list comes back.
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    QTRY_COMPARE(attendees().people(), 1);
    QVERIFY(filter->text().isEmpty());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    QCOMPARE(attendees().people(), 2);
}

void RollCallTest::comesBackAfterACrash()
{
    EntryDesk &desk = *m_desk;
    fill(QStringLiteral("消防演练"), QStringLiteral("1.5"));
    desk.page->rollCall().pasteNames(QStringLiteral("单志强\n无此人"));
    QTRY_COMPARE(attendees().people(), 1);
    desk.close();
    desk.open();
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), QStringLiteral("消防演练"));
    QTRY_VERIFY(attendees().contains(desk.data.branchMember));
    QTRY_COMPARE(attendees().rowCount(), 2);
}

void RollCallTest::severalComeBackOneAfterTheOther()
{
    EntryDesk &desk = *m_desk;
    desk.close();
    // Two programs died in the middle of a roll call each.
    const QString folder = QFileInfo(windowMemory().fileName()).absolutePath();
    {
        DraftJournal first(folder, desk.data.file());
        DraftJournal second(folder, desk.data.file());
        const auto draft = [](const QString &title, MemberId member, const QString &text) {
            const QJsonObject person{{QStringLiteral("text"), text}, {QStringLiteral("hours"), QStringLiteral("2")},
                {QStringLiteral("deeds"), QString()}, {QStringLiteral("member"), member.value}};
            const QJsonObject rollCall{{QStringLiteral("date"), QStringLiteral("2026-10-30")},
                {QStringLiteral("kind"), QStringLiteral("volunteer")}, {QStringLiteral("title"), title},
                {QStringLiteral("hours"), QStringLiteral("2")}, {QStringLiteral("people"), QJsonArray{person}}};
            return QJsonObject{{QStringLiteral("rollCalls"), QJsonArray{rollCall}}};
        };
        first.write(draft(QStringLiteral("消防演练"), desk.data.branchMember, QStringLiteral("单志强")));
        second.write(draft(QStringLiteral("植树"), desk.data.inServiceMember, QStringLiteral("吕芳")));
    }
    desk.open();
    desk.workplace->refreshOrganizations();
    QTRY_VERIFY(!desk.workplace->organizations().isEmpty());
    desk.page->showRollCall();
    QTRY_VERIFY(attendees().contains(desk.data.branchMember));
    QCOMPARE(attendees().rowCount(), 1);
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), QStringLiteral("消防演练"));
    child<QLineEdit>("certifierEdit")->setText(QStringLiteral("祭红梅"));
    desk.prompts.confirmations = {true};
    QTRY_VERIFY(child<QPushButton>("recordButton")->isEnabled());
    desk.page->rollCall().record();
    QTRY_VERIFY(attendees().contains(desk.data.inServiceMember));
    QCOMPARE(attendees().rowCount(), 1);
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), QStringLiteral("植树"));
    const QList<ParticipationRow> stored = desk.stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().entry.content, QStringLiteral("消防演练"));
}

QTEST_MAIN(RollCallTest)
#include "tst_rollcall.moc"
