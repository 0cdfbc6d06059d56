// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include "app/desktopprogram.h"
#include "app/jobtray.h"
#include "app/keysdialog.h"
#include "app/scopebutton.h"
#include "members/memberspage.h"
#include "members/personpage.h"
#include "organizations/organizationspage.h"
#include "participation/entrygrid.h"
#include "participation/entrymodel.h"
#include "participation/entrypage.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReachedByKeys();
    void scopeIsChosenByInitials();
    void searchFindsAPersonByInitials();
    void searchFindsAnOrganization();
    void searchFindsACommand();
    void searchTellsWhenNothingIsFound();
    void keysReachThePageFromALineEdit();
    void pageAndScopeComeBack();
    void comesBackWithinTheScreen();
    void aRunningJobIsShownAndCanceled();
    void closingAsksWhileAJobRuns();
    void closingWaitsForALineThatIsBeingSaved();
    void languageIsSwitchedWithoutARestart();
};

void TestMainWindow::pagesAreReachedByKeys()
{
    WindowDesk desk;
    desk.open();
    const QStringList pages{
        u"workbench"_s, u"organizations"_s, u"units"_s, u"members"_s, u"entry"_s, u"records"_s, u"settings"_s};
    QCOMPARE(desk.window->currentPage(), pages.first());
    // A page that nobody looked at has not been made.
    QVERIFY(desk.window->page(u"settings"_s) == nullptr);
    for (int i = int(pages.size()) - 1; i >= 0; --i) {
        desk.key(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(desk.window->currentPage(), pages.at(i));
        QVERIFY(desk.window->page(pages.at(i))->isVisible());
    }
}

void TestMainWindow::scopeIsChosenByInitials()
{
    WindowDesk desk;
    desk.open();
    QSignalSpy changed(desk.workplace.get(), &Workplace::scopeChanged);
    desk.key(Qt::Key_L, Qt::ControlModifier);
    auto *popup = desk.window->findChild<ScopePopup *>();
    QVERIFY(popup != nullptr && popup->isVisible());
    auto *edit = popup->findChild<QLineEdit *>();
    auto *tree = popup->findChild<QTreeView *>();
    QTest::keyClicks(edit, u"tp"_s);
    const auto current
        = [&] { return OrganizationId{tree->currentIndex().data(OrganizationTreeModel::IdRole).toLongLong()}; };
    // Readings are made aside; the tree follows when they come.
    QTRY_VERIFY([&] {
        edit->clear();
        QTest::keyClicks(edit, u"tp"_s);
        return current() == desk.data.secondCommunity;
    }());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.workplace->scopeRoot(), desk.data.secondCommunity);
    QCOMPARE(desk.workplace->scope(), QList<OrganizationId>{desk.data.secondCommunity});
    QVERIFY(!popup->isVisible());
    QVERIFY(desk.window->scopeButton().text().contains(u"太平"_s));
    // The district's own organization means everything.
    desk.workplace->setScope(desk.data.district);
    QVERIFY(desk.workplace->scope().isEmpty());
}

void TestMainWindow::searchFindsAPersonByInitials()
{
    WindowDesk desk;
    desk.open();
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&desk.window->searchBox()));
    QSignalSpy answered(&desk.window->searchBox(), &SearchBox::answered);
    desk.type(u"szq"_s);
    QVERIFY(answered.wait());
    const SearchModel &model = desk.window->searchBox().model();
    QTRY_VERIFY(model.rowCount() > 0);
    QCOMPARE(model.index(0).data().toString(), u"单志强"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.window->currentPage(), u"members"_s);
    auto *members = qobject_cast<MembersPage *>(desk.window->page(u"members"_s));
    QTRY_COMPARE(members->person()->details().member.id, desk.data.branchMember);
    QVERIFY(members->person()->isVisible());
    QVERIFY(desk.window->searchBox().text().isEmpty());
}

void TestMainWindow::searchFindsAnOrganization()
{
    WindowDesk desk;
    desk.open();
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy answered(&desk.window->searchBox(), &SearchBox::answered);
    // As an input method does, all at once.
    desk.window->searchBox().insert(u"太平"_s);
    QVERIFY(answered.wait());
    const SearchModel &model = desk.window->searchBox().model();
    int row = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.index(i).data(SearchModel::KindRole).toInt() == int(SearchModel::HitKind::Organization)) {
            row = i;
            break;
        }
    }
    QVERIFY(row >= 0);
    for (int i = 0; i < row; ++i) {
        desk.key(Qt::Key_Down);
    }
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.window->currentPage(), u"organizations"_s);
    QTRY_VERIFY(desk.window->page(u"organizations"_s)
                    ->findChild<QLabel *>(u"organizationNameLabel"_s)
                    ->text()
                    .contains(u"太平"_s));
}

void TestMainWindow::searchFindsACommand()
{
    WindowDesk desk;
    desk.open();
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy answered(&desk.window->searchBox(), &SearchBox::answered);
    desk.type(u"Check the"_s);
    QVERIFY(answered.wait());
    QTRY_COMPARE(desk.window->searchBox().model().rowCount(), 1);
    desk.key(Qt::Key_Return);
    // Enter waits for the answer to what was typed last.
    QTRY_COMPARE(desk.window->currentPage(), u"settings"_s);
}

void TestMainWindow::searchTellsWhenNothingIsFound()
{
    WindowDesk desk;
    desk.open();
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy answered(&desk.window->searchBox(), &SearchBox::answered);
    desk.type(u"qqqqqqxx"_s);
    QVERIFY(answered.wait());
    auto *popup = desk.window->findChild<QFrame *>(u"searchPopup"_s);
    QVERIFY(popup->isVisible());
    const QList<QLabel *> labels = popup->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible(); }));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.window->currentPage(), u"workbench"_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void TestMainWindow::keysReachThePageFromALineEdit()
{
    WindowDesk desk;
    desk.open();
    desk.key(Qt::Key_2, Qt::ControlModifier);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(filter != nullptr);
    desk.type(u"abc"_s);
    filter->setCursorPosition(0);
    // Ctrl+K would delete to the end of the line otherwise.
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&desk.window->searchBox()));
    QCOMPARE(filter->text(), u"abc"_s);
}

void TestMainWindow::pageAndScopeComeBack()
{
    WindowDesk desk;
    desk.open();
    desk.key(Qt::Key_3, Qt::ControlModifier);
    desk.workplace->setScope(desk.data.firstCommunity);
    QVERIFY(desk.window->close());
    desk.window.reset();
    desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
    desk.open();
    QCOMPARE(desk.window->currentPage(), u"units"_s);
    QTRY_COMPARE(desk.workplace->scopeRoot(), desk.data.firstCommunity);
    QCOMPARE(desk.workplace->scope(), QList<OrganizationId>{desk.data.firstCommunity});
}

void TestMainWindow::comesBackWithinTheScreen()
{
    WindowDesk desk;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const auto leave = [&](Qt::WindowStates state) {
        QWidget before;
        before.setGeometry(QRect(room.topLeft() + QPoint(1, 1), room.size() + QSize(78, 132)));
        before.setWindowState(state);
        desk.workplace->memory().setValue(u"window/geometry"_s, before.saveGeometry());
    };
    leave(Qt::WindowNoState);
    {
        const MainWindow window(*desk.workplace);
        QVERIFY(room.contains(window.geometry()));
        QVERIFY(!window.isMaximized());
    }
    leave(Qt::WindowMaximized);
    const MainWindow window(*desk.workplace);
    QVERIFY(window.isMaximized());
}

void TestMainWindow::aRunningJobIsShownAndCanceled()
{
    WindowDesk desk;
    desk.open();
    auto *job = new EndlessJob;
    QSignalSpy failed(job, &Job::failed);
    desk.workplace->run(job, u"Counting sheep"_s);
    auto *tray = desk.window->findChild<JobTray *>();
    QCOMPARE(tray->running(), 1);
    auto *item = tray->findChild<JobItem *>();
    auto *cancel = item->findChild<QToolButton *>(u"cancelJobButton"_s);
    QVERIFY(cancel->accessibleName().contains(u"Counting sheep"_s));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(failed.count() > 0 || failed.wait());
    QTRY_COMPARE(tray->running(), 0);
}

void TestMainWindow::closingAsksWhileAJobRuns()
{
    WindowDesk desk;
    desk.open();
    desk.workplace->run(new EndlessJob, u"Counting sheep"_s);
    desk.prompts.confirmations = {false, true};
    QVERIFY(!desk.window->close());
    QCOMPARE(desk.prompts.told.size(), 1);
    QVERIFY(desk.window->close());
    desk.window.reset();
    desk.workplace.reset();
}

void TestMainWindow::closingWaitsForALineThatIsBeingSaved()
{
    WindowDesk desk;
    desk.open();
    desk.window->showPage(u"entry"_s);
    const auto model
        = [&]() -> EntryModel & { return qobject_cast<EntryPage *>(desk.window->page(u"entry"_s))->grid().entries(); };
    QTRY_VERIFY(model().rowCount() == 1);
    desk.type(u"szq"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(model().line(0).member.has_value());
    QInputMethodEvent content;
    content.setCommitString(u"巡逻"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &content);
    QVERIFY(!desk.window->close());
    QTRY_VERIFY(!desk.window->isVisible());
    QCOMPARE(valueOf(desk.data.services().participation.recent({}, 10)).size(), 1);
    // It does not come back as one that had not been saved.
    desk.window.reset();
    desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
    desk.open();
    QCOMPARE(desk.window->currentPage(), u"entry"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(model().line(0).isBlank());
}

void TestMainWindow::languageIsSwitchedWithoutARestart()
{
    QTemporaryDir memory;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, memory.path());
    windowMemory().clear();
    TestStore data;
    data.close();
    ScriptedPrompts prompts;
    DesktopProgram program(*qApp, prompts, {std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"dangjian test"_s}},
        {data.file(), {}, u"settings"_s});
    QVERIFY(program.start());
    QTRY_VERIFY(program.window() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(program.window()));
    QCOMPARE(program.window()->currentPage(), u"settings"_s);
    const auto combo = [&] { return program.window()->findChild<QComboBox *>(u"languageCombo"_s); };
    QVERIFY(program.window()->windowTitle().contains(u"社区党建"_s));
    combo()->setFocus();
    QTest::keyClick(combo(), Qt::Key_Down);
    QTRY_VERIFY(program.window() != nullptr && program.window()->windowTitle().contains(u"Community Party building"_s));
    QCOMPARE(program.window()->currentPage(), u"settings"_s);
    QCOMPARE(combo()->currentData().toString(), u"en"_s);
    QTest::keyClick(combo(), Qt::Key_Up);
    QTRY_VERIFY(program.window()->windowTitle().contains(u"社区党建"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
