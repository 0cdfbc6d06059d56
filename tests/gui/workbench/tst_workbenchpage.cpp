// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "workbench/card.h"
#include "workbench/recentmodel.h"
#include "workbench/workbenchpage.h"

#include <QAbstractItemModelTester>
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
    void aRecordLeadsToItsPerson();

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
    QTRY_COMPARE(figures(desk), u"3 2 1 3"_s);
    QCOMPARE(recent(desk)->index(0, RecentModel::Hours).data().toString(), u"2.5"_s);
    // Not asked for again when one only comes back to it.
    desk.window->showPage(u"units"_s);
    (void)valueOf(desk.data.services().participation.add(
        TestStore::entryOf(desk.data.branchMember, QDate(2026, 10, 21), u"看望老人"_s, 60, 1)));
    desk.window->showPage(u"workbench"_s);
    QTRY_COMPARE(figures(desk), u"3 3 2 3"_s);
}

void TestWorkbenchPage::whatIsDueLeadsToItsPage()
{
    WindowDesk desk;
    desk.open();
    QTRY_VERIFY(page(desk)->findChild<QToolButton *>(u"dueButton"_s) != nullptr);
    auto *due = page(desk)->findChild<QToolButton *>(u"dueButton"_s);
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Space);
    QVERIFY(desk.window->currentPage() != u"workbench"_s);
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

QTEST_MAIN(TestWorkbenchPage)
#include "tst_workbenchpage.moc"
