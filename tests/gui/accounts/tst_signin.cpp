// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include "accounts/accountbutton.h"
#include "accounts/newpasswordpane.h"
#include "accounts/passworddialog.h"
#include "accounts/signinwindow.h"
#include "app/scopebutton.h"

#include <QLabel>
#include <QMenu>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAccountsTheWindowStandsAtOnce();
    void aWrongPasswordIsRefusedAndTheRightOneOpensTheWindow();
    void aLockIsToldWithItsTime();
    void aGivenPasswordIsChangedBeforeAnythingIsSeen();
    void theNameIsRememberedAndThePasswordIsNot();
    void capsLockIsTold();
    void signingOutLeavesNothingOfTheFormerAccount();
    void onesOwnPasswordIsChangedInTheWindow();
    void aRecoveryIsToldToTheDepartment();
};

void TestSignIn::withoutAccountsTheWindowStandsAtOnce()
{
    ProgramDesk desk;
    desk.start();
    QTRY_VERIFY(desk.program->window() != nullptr);
    QVERIFY(desk.door() == nullptr);
    // It says plainly that everybody may do everything, and where that is changed.
    auto *button = desk.program->window()->findChild<QToolButton *>(u"noAccountsButton"_s);
    QVERIFY(button != nullptr && button->isVisible());
    QVERIFY(button->text().contains(u"everybody"_s));
    button->click();
    QCOMPARE(desk.program->window()->currentPage(), u"accounts"_s);
    QVERIFY(desk.program->window()->lockScreen() == nullptr);
}

void TestSignIn::aWrongPasswordIsRefusedAndTheRightOneOpensTheWindow()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    QVERIFY(desk.program->window() == nullptr);
    auto *fault = desk.door()->findChild<QLabel *>(u"faultLabel"_s);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, u"not this one"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(fault->text().contains(u"wrong"_s));
    QVERIFY(desk.door()->findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
    // Somebody who does not exist is refused with the same words.
    const QString words = fault->text();
    ProgramDesk::enter(desk.door(), u"nobody"_s, departmentPassword);
    QTRY_VERIFY(desk.door()->findChild<QPushButton *>(u"signInButton"_s)->isEnabled() && fault->isVisible());
    QCOMPARE(fault->text(), words);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(desk.program->window() != nullptr);
    QVERIFY(desk.door() == nullptr);
    QCOMPARE(desk.program->window()->findChild<AccountButton *>()->text(), u"赵敏"_s);
    QVERIFY(desk.program->window()->findChild<QToolButton *>(u"noAccountsButton"_s) == nullptr);
}

void TestSignIn::aLockIsToldWithItsTime()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    auto *fault = desk.door()->findChild<QLabel *>(u"faultLabel"_s);
    auto *button = desk.door()->findChild<QPushButton *>(u"signInButton"_s);
    for (int i = 0; i < 6; ++i) {
        ProgramDesk::enter(desk.door(), u"zhaomin"_s, u"wrong again"_s);
        QTRY_VERIFY(button->isEnabled() && fault->isVisible());
    }
    QVERIFY2(fault->text().contains(QRegularExpression(u"\\d\\d:\\d\\d"_s)), qPrintable(fault->text()));
    // The right one is refused as well, and told as such.
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(button->isEnabled() && fault->isVisible());
    QVERIFY(desk.program->window() == nullptr);
}

void TestSignIn::aGivenPasswordIsChangedBeforeAnythingIsSeen()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    addAccount(desk.data, u"yahe"_s, Role::Branch, desk.data.firstCommunity);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"yahe"_s, givenPassword);
    auto *pane = desk.door()->findChild<NewPasswordPane *>();
    QTRY_VERIFY(pane->isVisible());
    QVERIFY(desk.program->window() == nullptr);
    auto *next = pane->findChild<QLineEdit *>(u"nextEdit"_s);
    auto *again = pane->findChild<QLineEdit *>(u"againEdit"_s);
    auto *rule = pane->findChild<QLabel *>(u"ruleLabel"_s);
    auto *change = desk.door()->findChild<QPushButton *>(u"changeButton"_s);
    // What is wrong with it is told while it is typed.
    const QString atFirst = rule->text();
    QTest::keyClicks(next, u"1234567"_s);
    QVERIFY(rule->text() != atFirst);
    QVERIFY(!change->isEnabled());
    next->setText(u"12345678"_s);
    again->setText(u"12345678"_s);
    QVERIFY(!change->isEnabled());
    next->setText(givenPassword);
    again->setText(givenPassword);
    QVERIFY(!change->isEnabled());
    QVERIFY2(rule->text().contains(u"given to you"_s), qPrintable(rule->text()));
    next->setText(u"copper kettle 31"_s);
    again->setText(u"copper kettle 3"_s);
    QVERIFY(!change->isEnabled());
    QTest::keyClicks(again, u"1"_s);
    QVERIFY(change->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY(desk.program->window() != nullptr);
    QVERIFY(!desk.program->workplace()->authority().mustChangePassword);
}

void TestSignIn::theNameIsRememberedAndThePasswordIsNot()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(desk.program->window() != nullptr);
    desk.program.reset();
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    QCOMPARE(desk.door()->findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"zhaomin"_s);
    // Who types on does not type the password where everybody reads it.
    desk.door()->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), desk.door()->findChild<QLineEdit *>(u"passwordEdit"_s));
    QVERIFY(desk.door()->findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
    QFile memory(windowMemory().fileName());
    QVERIFY(memory.open(QIODevice::ReadOnly));
    QVERIFY(!memory.readAll().contains(departmentPassword.toUtf8()));
}

void TestSignIn::capsLockIsTold()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    auto *password = desk.door()->findChild<QLineEdit *>(u"passwordEdit"_s);
    auto *hint = password->parentWidget()->findChild<QLabel *>(u"capsLockLabel"_s);
    QVERIFY(!hint->isVisible());
    QTest::keyClick(password, 'a');
    QVERIFY(!hint->isVisible());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(password, &capital);
    QVERIFY(hint->isVisible());
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
    QApplication::sendEvent(password, &shifted);
    QVERIFY(!hint->isVisible());
}

void TestSignIn::signingOutLeavesNothingOfTheFormerAccount()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    addAccount(desk.data, u"yahe"_s, Role::Branch, desk.data.firstCommunity, u"copper kettle 31"_s);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(desk.program->window() != nullptr);
    QPointer<MainWindow> before = desk.program->window();
    QTRY_VERIFY(!desk.program->workplace()->organizations().isEmpty());
    desk.program->workplace()->setScope(desk.data.secondCommunity);
    before->showPage(u"settings"_s);
    Q_EMIT desk.program->workplace()->signOutRequested();
    QTRY_VERIFY(desk.door() != nullptr);
    QTRY_VERIFY(before.isNull());
    QVERIFY(desk.program->workplace() == nullptr);
    ProgramDesk::enter(desk.door(), u"yahe"_s, u"copper kettle 31"_s);
    QTRY_VERIFY(desk.program->window() != nullptr);
    // Neither page nor scope are those of the one before.
    QCOMPARE(desk.program->window()->currentPage(), u"workbench"_s);
    QTRY_VERIFY(!desk.program->workplace()->organizations().isEmpty());
    QCOMPARE(desk.program->workplace()->scopeRoot(), desk.data.firstCommunity);
    desk.program->workplace()->setScope(desk.data.secondCommunity);
    QCOMPARE(desk.program->workplace()->scopeRoot(), desk.data.firstCommunity);
    QCOMPARE(desk.program->workplace()->scope(), QList<OrganizationId>{desk.data.firstCommunity});
    QTRY_VERIFY(desk.program->window()->scopeButton().text().contains(u"雅和"_s));
}

void TestSignIn::onesOwnPasswordIsChangedInTheWindow()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(desk.program->window() != nullptr);
    auto *button = desk.program->window()->findChild<AccountButton *>();
    button->menu()->findChild<QAction *>(u"passwordAction"_s)->trigger();
    auto *dialog = WindowDesk::dialog<PasswordDialog>(desk.program->window());
    QVERIFY(dialog != nullptr);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QLineEdit *>(u"presentEdit"_s)->setText(u"not this one"_s);
    dialog->findChild<QLineEdit *>(u"nextEdit"_s)->setText(u"copper kettle 31"_s);
    dialog->findChild<QLineEdit *>(u"againEdit"_s)->setText(u"copper kettle 31"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    save->click();
    QVERIFY(answered.wait());
    auto *fault = dialog->findChild<QLabel *>(u"faultLabel"_s);
    QVERIFY(fault->isVisible());
    QVERIFY2(!fault->text().contains(u"name"_s), qPrintable(fault->text())); // no name was typed
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(u"presentEdit"_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"nextEdit"_s)->text(), u"copper kettle 31"_s);
    dialog->findChild<QLineEdit *>(u"presentEdit"_s)->setText(departmentPassword);
    save->click();
    QVERIFY(answered.wait());
    desk.program.reset();
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, u"copper kettle 31"_s);
    QTRY_VERIFY(desk.program->window() != nullptr);
}

void TestSignIn::aRecoveryIsToldToTheDepartment()
{
    ProgramDesk desk;
    addDepartment(desk.data);
    addAccount(desk.data, u"yahe"_s, Role::Branch, desk.data.firstCommunity);
    desk.data.services().accounts.signOut();
    valueOf(desk.data.services().accounts.recover(u"yahe"_s, u"copper kettle 31"_s));
    desk.start();
    QTRY_VERIFY(desk.door() != nullptr);
    ProgramDesk::enter(desk.door(), u"zhaomin"_s, departmentPassword);
    QTRY_VERIFY(!desk.prompts.told.isEmpty());
    QVERIFY2(desk.prompts.told.first().contains(u"yahe"_s), qPrintable(desk.prompts.told.first()));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
