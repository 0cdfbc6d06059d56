// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include "accounts/idlewatch.h"
#include "accounts/lockscreen.h"
#include "accounts/signinwindow.h"
#include "accounts/trustsettings.h"
#include "members/memberformdialog.h"
#include "participation/entrygrid.h"
#include "participation/entrymodel.h"
#include "participation/entrypage.h"

#include <QLabel>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestLockScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodysTouchLocksAndAnyTouchDoesNot();
    void zeroMinutesNeverLock();
    void aClockThatIsSetBackDoesNotLock();
    void theWindowFollowsTheSetting();
    void lockingKeepsWhatIsTypedAndUnlockingGivesItBack();
    void aWrongPasswordDoesNotUnlock();
    void whatComesUpMeanwhileComesUpHidden();
    void jobsGoOnWhileItIsLocked();
    void somebodyElseIsToldWhatIsUnsaved();
    void enterPressesTheButtonThatHasTheKeyboard();
    void draftsOfQuickEntryStayWithTheirAccount();

private:
    static MainWindow *signedIn(ProgramDesk &desk)
    {
        addDepartment(desk.data);
        desk.start();
        if (!QTest::qWaitFor([&] { return desk.door() != nullptr; })) {
            return nullptr;
        }
        ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
        if (!QTest::qWaitFor([&] { return desk.program->window() != nullptr; })
            || !QTest::qWaitFor([&] { return !desk.program->workplace()->organizations().isEmpty(); })) {
            return nullptr;
        }
        return desk.program->window();
    }
    static void unlock(LockScreen *screen, const QString &password)
    {
        auto *edit = screen->findChild<QLineEdit *>(u"passwordEdit"_s);
        QTest::keyClicks(edit, password);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    static QList<LockVeil *> veils(const QWidget *window)
    {
        return window->findChildren<LockVeil *>(Qt::FindDirectChildrenOnly);
    }
};

void TestLockScreen::nobodysTouchLocksAndAnyTouchDoesNot()
{
    qint64 now = 0;
    IdleWatch watch(nullptr, [&now] { return now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(10);
    now += 9 * 60'000;
    watch.check();
    QCOMPARE(idle.size(), 0);
    // A key as it comes from the desktop.
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(window.windowHandle(), Qt::Key_A);
    now += 9 * 60'000;
    watch.check();
    QCOMPARE(idle.size(), 0);
    now += 60'000;
    watch.check();
    QCOMPARE(idle.size(), 1);
}

void TestLockScreen::zeroMinutesNeverLock()
{
    qint64 now = 0;
    IdleWatch watch(nullptr, [&now] { return now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(0);
    now += qint64(1000) * 60'000;
    watch.check();
    QCOMPARE(idle.size(), 0);
}

void TestLockScreen::aClockThatIsSetBackDoesNotLock()
{
    qint64 now = qint64(100) * 60'000;
    IdleWatch watch(nullptr, [&now] { return now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(10);
    now -= qint64(50) * 60'000;
    watch.check();
    now += 9 * 60'000;
    watch.check();
    QCOMPARE(idle.size(), 0);
    now += 60'000;
    watch.check();
    QCOMPARE(idle.size(), 1);
}

void TestLockScreen::theWindowFollowsTheSetting()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    auto *watch = window->findChild<IdleWatch *>();
    QTRY_COMPARE(watch->minutes(), 10);
    valueOf(desk.program->services()->settings.set(trustsetting::lockMinutes, u"3"_s));
    QTRY_COMPARE(watch->minutes(), 3);
    Q_EMIT watch->idle();
    QVERIFY(window->lockScreen()->isLocked());
}

void TestLockScreen::lockingKeepsWhatIsTypedAndUnlockingGivesItBack()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    window->showPage(u"members"_s)->newRecord();
    auto *form = WindowDesk::dialog<MemberFormDialog>(window);
    QVERIFY(form != nullptr);
    auto *name = form->findChild<QLineEdit *>(u"nameEdit"_s);
    name->setText(u"李秀兰"_s);
    const QString title = window->windowTitle();
    Q_EMIT desk.program->workplace()->lockRequested();
    QVERIFY(window->lockScreen()->isLocked());
    // Window and dialog are covered in full, their titles tell nothing.
    for (QWidget *covered : QList<QWidget *>{window, form}) {
        QCOMPARE(veils(covered).size(), 1);
        QCOMPARE(veils(covered).first()->geometry(), covered->rect());
        QCOMPARE(covered->windowTitle(), u"Locked"_s);
    }
    QCOMPARE(QApplication::activeModalWidget(), static_cast<QWidget *>(window->lockScreen()));
    // Alt+F4 and Escape do not open it.
    window->lockScreen()->close();
    QTest::keyClick(window->lockScreen(), Qt::Key_Escape);
    QVERIFY(window->lockScreen()->isLocked());
    unlock(window->lockScreen(), departmentPassword);
    QTRY_VERIFY(!window->lockScreen()->isLocked());
    QVERIFY(form->isVisible());
    QCOMPARE(name->text(), u"李秀兰"_s);
    QCOMPARE(window->windowTitle(), title);
    QVERIFY(veils(window).isEmpty() && veils(form).isEmpty());
}

void TestLockScreen::aWrongPasswordDoesNotUnlock()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    window->lockScreen()->lock();
    unlock(window->lockScreen(), u"not this one"_s);
    auto *fault = window->lockScreen()->findChild<QLabel *>(u"faultLabel"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(!fault->text().contains(u"name"_s), qPrintable(fault->text())); // no name was typed
    QVERIFY(window->lockScreen()->isLocked());
    unlock(window->lockScreen(), departmentPassword);
    QTRY_VERIFY(!window->lockScreen()->isLocked());
}

void TestLockScreen::whatComesUpMeanwhileComesUpHidden()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    window->lockScreen()->lock();
    QDialog late(window);
    late.setWindowTitle(u"单志强"_s);
    late.open();
    QCOMPARE(veils(&late).size(), 1);
    QCOMPARE(late.windowTitle(), u"Locked"_s);
    QTRY_COMPARE(QApplication::activeModalWidget(), static_cast<QWidget *>(window->lockScreen()));
    unlock(window->lockScreen(), departmentPassword);
    QTRY_VERIFY(!window->lockScreen()->isLocked());
    QCOMPARE(late.windowTitle(), u"单志强"_s);
}

void TestLockScreen::jobsGoOnWhileItIsLocked()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    auto *job = new EndlessJob;
    QSignalSpy progressed(job, &Job::progressed);
    desk.program->workplace()->run(job, u"Counting sheep"_s);
    window->lockScreen()->lock();
    const qsizetype before = progressed.size();
    QTRY_VERIFY(progressed.size() > before);
    QCOMPARE(desk.program->workplace()->jobs().size(), 1);
    unlock(window->lockScreen(), departmentPassword);
    QTRY_VERIFY(!window->lockScreen()->isLocked());
    desk.program->workplace()->cancelJobs();
    QTRY_VERIFY(desk.program->workplace()->jobs().isEmpty());
}

void TestLockScreen::somebodyElseIsToldWhatIsUnsaved()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    window->showPage(u"members"_s)->newRecord();
    QVERIFY(WindowDesk::dialog<MemberFormDialog>(window) != nullptr);
    window->lockScreen()->lock();
    auto *other = window->lockScreen()->findChild<QPushButton *>(u"otherButton"_s);
    desk.prompts.confirmations = {false, true};
    other->click();
    QCOMPARE(desk.prompts.losses, 1);
    QVERIFY2(desk.prompts.told.last().contains(u"Open dialogs: 1"_s), qPrintable(desk.prompts.told.last()));
    QVERIFY(window->lockScreen()->isLocked());
    other->click();
    QTRY_VERIFY(desk.door() != nullptr);
    QVERIFY(desk.program->window() == nullptr);
}

void TestLockScreen::enterPressesTheButtonThatHasTheKeyboard()
{
    ProgramDesk desk;
    MainWindow *window = signedIn(desk);
    QVERIFY(window != nullptr);
    window->lockScreen()->lock();
    auto *other = window->lockScreen()->findChild<QPushButton *>(u"otherButton"_s);
    desk.prompts.confirmations = {false};
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(desk.prompts.losses, 1);
    QVERIFY(window->lockScreen()->isLocked());
}

void TestLockScreen::draftsOfQuickEntryStayWithTheirAccount()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    addAccount(desk.data, u"chengdong"_s, Role::Subdistrict, desk.data.subdistrict, u"copper kettle 31"_s);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(desk.program->window() != nullptr);
    const auto model = [&]() -> EntryModel & {
        return qobject_cast<EntryPage *>(desk.program->window()->page(u"entry"_s))->grid().entries();
    };
    QTRY_VERIFY(!desk.program->workplace()->organizations().isEmpty());
    desk.program->window()->showPage(u"entry"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    desk.program->window()->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"szq"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(model().line(0).member.has_value());
    desk.program->window()->lockScreen()->lock();
    desk.prompts.confirmations = {true};
    desk.program->window()->lockScreen()->findChild<QPushButton *>(u"otherButton"_s)->click();
    QTRY_VERIFY(desk.door() != nullptr && desk.program->window() == nullptr);
    ProgramDesk::enter(desk.door(), u"chengdong"_s, u"copper kettle 31"_s);
    QTRY_VERIFY(desk.program->window() != nullptr);
    QTRY_VERIFY(!desk.program->workplace()->organizations().isEmpty());
    desk.program->window()->showPage(u"entry"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(model().line(0).isBlank());
    Q_EMIT desk.program->workplace()->signOutRequested();
    QTRY_VERIFY(desk.door() != nullptr && desk.program->window() == nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(desk.program->window() != nullptr);
    desk.program->window()->showPage(u"entry"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(model().line(0).member.has_value());
}

QTEST_MAIN(TestLockScreen)
#include "tst_lockscreen.moc"
