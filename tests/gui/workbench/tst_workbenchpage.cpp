// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "members/memberlistmodel.h"
#include "members/memberlistpage.h"
#include "printing/batchprintdialog.h"
#include "rosters/rosterimportdialog.h"
#include "workbench/card.h"
#include "workbench/monthchart.h"
#include "workbench/recentmodel.h"
#include "workbench/sharebar.h"
#include "workbench/workbenchpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestWorkbenchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheScope();
    void aNewRecordShowsByItself();
    void whatIsDueLeadsToItsPage();
    void aRunThatStoppedLeadsToItsRest();
    void aRecordLeadsToItsPerson();
    void aNewDistrictIsToldHowToBegin();
    void sharesAddUpToAHundred();
    void aNarrowWindowNeedsNoScrollingSideways();
    void noRowIsCutThrough();

private:
    static WorkbenchPage *page(const WindowDesk &desk)
    {
        return qobject_cast<WorkbenchPage *>(desk.window->page(u"workbench"_s));
    }
    static QString figures(const WindowDesk &desk)
    {
        QStringList all;
        const QList<FigureCard *> cards = page(desk)->findChildren<FigureCard *>();
        for (const FigureCard *card : cards) {
            all.append(card->accessibleDescription().section(u' ', 0, 0));
        }
        return all.join(u' ');
    }
    static QAbstractItemModel *recent(const WindowDesk &desk)
    {
        return page(desk)->findChild<QTableView *>(u"recentTable"_s)->model();
    }
};

void TestWorkbenchPage::figuresAreThoseOfTheScope()
{
    WindowDesk desk;
    desk.open();
    // Members, hours, deeds, certificates.
    QTRY_COMPARE(figures(desk), u"3 0 0 3"_s);
    desk.workplace->setScope(desk.data.firstCommunity);
    QTRY_COMPARE(figures(desk), u"2 0 0 2"_s);
    desk.workplace->setScope({});
    QTRY_COMPARE(figures(desk), u"3 0 0 3"_s);
}

void TestWorkbenchPage::aNewRecordShowsByItself()
{
    WindowDesk desk;
    desk.open();
    QTRY_COMPARE(figures(desk), u"3 0 0 3"_s);
    const QAbstractItemModelTester tester(recent(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
    (void)valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.inServiceMember, QDate(2026, 10, 20), u"清理楼道"_s, 150, 1)));
    QTRY_COMPARE(recent(desk)->rowCount(), 1);
    QTRY_COMPARE(figures(desk), u"3 2.5 1 3"_s);
    QCOMPARE(recent(desk)->index(0, RecentModel::Hours).data().toString(), u"2.5"_s);
    // Not asked for again when one only comes back to it.
    desk.window->showPage(u"units"_s);
    (void)valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.branchMember, QDate(2026, 10, 21), u"看望老人"_s, 60, 1)));
    desk.window->showPage(u"workbench"_s);
    QTRY_COMPARE(figures(desk), u"3 3.5 2 3"_s);
}

void TestWorkbenchPage::whatIsDueLeadsToItsPage()
{
    WindowDesk desk;
    desk.open();
    QTRY_VERIFY(page(desk)->findChild<QToolButton *>(u"dueButton"_s) != nullptr);
    const auto buttons = page(desk)->findChildren<QToolButton *>(u"dueButton"_s);
    const auto without = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton *due) { return due->text().contains(u"without a record"_s); });
    QVERIFY(without != buttons.end());
    const int count = (*without)->text().section(u' ', 0, 0).toInt();
    (*without)->setFocus();
    QTest::keyClick(*without, Qt::Key_Space);
    // The list shows those who were counted.
    QCOMPARE(desk.window->currentPage(), u"members"_s);
    const auto *list = desk.window->findChild<MemberListPage *>();
    QTRY_VERIFY(list->model()->isAnswered() && list->model()->rowCount() == count);
    QCOMPARE(list->model()->query().due, std::optional(MemberDue::NoRecord));
}

void TestWorkbenchPage::aRunThatStoppedLeadsToItsRest()
{
    WindowDesk desk;
    const QTemporaryDir folder;
    PrintOptions options;
    options.file = folder.filePath(u"stopped.pdf"_s);
    PrintJob stopped(desk.data.store(), {}, options);
    connect(&stopped, &Job::progressed, &stopped, [&stopped](qint64, qint64 total) {
        if (total > 0)
            stopped.cancel();
    });
    QVERIFY(!stopped.runHere());
    desk.open();
    const auto runs = [&desk] {
        const auto buttons = page(desk)->findChildren<QToolButton *>(u"dueButton"_s);
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [](const QToolButton *due) { return due->text().contains(u"print runs"_s); });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(runs() != nullptr);
    runs()->click();
    auto *dialog = page(desk)->findChild<BatchPrintDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"runsFrame"_s)->isVisible());
}

void TestWorkbenchPage::aRecordLeadsToItsPerson()
{
    WindowDesk desk;
    (void)valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.floatingMember, QDate(2026, 10, 20), u"清理楼道"_s, 60)));
    desk.open();
    QTRY_COMPARE(recent(desk)->rowCount(), 1);
    QSignalSpy requested(desk.workplace.get(), &Workplace::personRequested);
    auto *table = page(desk)->findChild<QTableView *>(u"recentTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<MemberId>(), desk.data.floatingMember);
    QCOMPARE(desk.window->currentPage(), u"members"_s);
}

void TestWorkbenchPage::aNewDistrictIsToldHowToBegin()
{
    WindowDesk desk;
    for (const MemberId member : {desk.data.branchMember, desk.data.inServiceMember, desk.data.floatingMember}) {
        (void)valueOf(desk.data.services().members.changeState(
            member, MembershipState::TransferredOut, QDate(2026, 10, 30), u"转出"_s));
    }
    desk.open();
    const auto *beginning = page(desk)->findChild<QLabel *>(u"beginningLabel"_s);
    QTRY_VERIFY(beginning->isVisible());
    QTRY_VERIFY(page(desk)->findChild<QLabel *>(u"recentEmptyLabel"_s)->isVisible());
    QTRY_VERIFY(!page(desk)->findChild<MonthChart *>()->accessibleDescription().isEmpty());
    page(desk)->findChild<QPushButton *>(u"beginImportButton"_s)->click();
    auto *dialog = WindowDesk::dialog<RosterImportDialog>(page(desk));
    QVERIFY(dialog != nullptr);
    dialog->reject();
    page(desk)->findChild<QPushButton *>(u"beginOrganizationsButton"_s)->click();
    QCOMPARE(desk.window->currentPage(), u"organizations"_s);
    desk.window->showPage(u"workbench"_s);
    (void)desk.data.addMember(u"钱思远"_s, testIdNumber(77), MemberCategory::Branch, desk.data.firstCommunity);
    QTRY_VERIFY(!beginning->isVisible());
    QTRY_VERIFY(page(desk)->findChild<QPushButton *>(u"recentEntryButton"_s)->isVisible());
}

void TestWorkbenchPage::sharesAddUpToAHundred()
{
    QCOMPARE(wholeShares({10'885, 13'164, 5'296}), (QList<int>{37, 45, 18}));
    QCOMPARE(wholeShares({1, 1, 1}), (QList<int>{34, 33, 33}));
    QCOMPARE(wholeShares({995, 995, 10}), (QList<int>{50, 50, 0}));
    QCOMPARE(wholeShares({0, 0}), (QList<int>{0, 0}));
    QCOMPARE(wholeShares({7, 0}), (QList<int>{100, 0}));
}

void TestWorkbenchPage::aNarrowWindowNeedsNoScrollingSideways()
{
    WindowDesk desk;
    desk.open();
    QTRY_COMPARE(figures(desk), u"3 0 0 3"_s);
    auto *area = page(desk)->findChild<QScrollArea *>();
    for (const int wide : {1210, 740}) {
        page(desk)->setFixedWidth(wide);
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    }
}

void TestWorkbenchPage::noRowIsCutThrough()
{
    WindowDesk desk;
    for (int day = 1; day <= 28; ++day) {
        (void)valueOf(desk.data.services().participation.add(
            TestStore::entryOf(desk.data.branchMember, QDate(2026, 9, day), u"巡逻"_s, 60)));
    }
    desk.open();
    QTRY_COMPARE(recent(desk)->rowCount(), 28);
    auto *table = page(desk)->findChild<QTableView *>(u"recentTable"_s);
    for (const int height : {768, 771, 790, 803}) {
        desk.window->resize(1366, height);
        QCoreApplication::processEvents();
        const int row = table->rowHeight(0);
        QCOMPARE((table->viewport()->height() % row), 0);
        QVERIFY(table->viewport()->height() >= 2 * row);
    }
}

QTEST_MAIN(TestWorkbenchPage)
#include "tst_workbenchpage.moc"
