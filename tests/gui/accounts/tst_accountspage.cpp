// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include "../app/repeatedkeys.h"

#include "accounts/accountdialog.h"
#include "accounts/accountlistmodel.h"
#include "accounts/accountspage.h"
#include "accounts/accountwords.h"
#include "accounts/organizationedit.h"
#include "accounts/passworddialog.h"
#include "accounts/roletable.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestAccountsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAccountIsTheDepartmentsAndIsExplained();
    void accountsAreListedFilteredAndTold();
    void anAccountIsAddedWithItsOrganization();
    void anAccountIsClosedAndOpenedAgain();
    void aNewPasswordIsGiven();
    void theTableOfRolesIsMadeOfTheRules();
    void theReadmeTellsTheSameTable();

private:
    static AccountsPage *open(WindowDesk &desk)
    {
        desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
        desk.open();
        return qobject_cast<AccountsPage *>(desk.window->showPage(u"accounts"_s));
    }
    static bool choose(AccountsPage *page, AccountId id)
    {
        if (!QTest::qWaitFor([&] { return page->model()->rowOf(id) >= 0; })) {
            return false;
        }
        page->table()->selectRow(page->model()->rowOf(id));
        const QString name = page->model()->rowAt(page->model()->rowOf(id))->account.name;
        return QTest::qWaitFor([&] { return page->findChild<QLabel *>(u"accountNameLabel"_s)->text() == name; });
    }
    static void trigger(AccountsPage *page, const QString &name) { page->findChild<QAction *>(name)->trigger(); }
};

void TestAccountsPage::theFirstAccountIsTheDepartmentsAndIsExplained()
{
    WindowDesk desk;
    AccountsPage *page = open(desk);
    QVERIFY(page != nullptr);
    auto *empty = page->findChild<QLabel *>(u"emptyLabel"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"everybody"_s));
    auto *first = page->findChild<QPushButton *>(u"emptyNewAccountButton"_s);
    QVERIFY(first->isVisible());
    first->click();
    auto *dialog = WindowDesk::dialog<AccountDialog>(desk.window.get());
    QVERIFY(dialog != nullptr);
    QVERIFY(repeatedKeys(*dialog).isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(u"introLabel"_s)->text().contains(u"asks"_s));
    QVERIFY(!dialog->findChild<QComboBox *>(u"roleCombo"_s)->isEnabled());
    QCOMPARE(dialog->findChild<OrganizationEdit *>()->organization(), desk.data.district);
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"zhaomin"_s);
    dialog->findChild<QLineEdit *>(u"nextEdit"_s)->setText(u"zhaomin"_s);
    dialog->findChild<QLineEdit *>(u"againEdit"_s)->setText(u"zhaomin"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    save->click();
    QVERIFY(dialog->findChild<QLabel *>(u"faultLabel"_s)->isVisible());
    QVERIFY(!desk.data.store().asksForSignIn());
    dialog->findChild<QLineEdit *>(u"nextEdit"_s)->setText(departmentPassword);
    dialog->findChild<QLineEdit *>(u"againEdit"_s)->setText(departmentPassword);
    save->click();
    QTRY_VERIFY(desk.data.store().asksForSignIn());
    QTRY_COMPARE(desk.workplace->authority().name, u"zhaomin"_s);
}

void TestAccountsPage::accountsAreListedFilteredAndTold()
{
    WindowDesk desk;
    const AccountId department = addDepartment(desk.data);
    const AccountId branch = addAccount(desk.data, u"yahe"_s, Role::Branch, desk.data.firstCommunity);
    AccountsPage *page = open(desk);
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QVERIFY(choose(page, branch));
    QVERIFY(page->findChild<QLabel *>(u"accountMayLabel"_s)->text().contains(u"participation records"_s));
    page->filterBar()->textEdit()->setText(u"赵敏"_s);
    QTRY_COMPARE(page->model()->rowCount(), 1);
    QCOMPARE(page->model()->rowAt(0)->account.id, department);
    page->filterBar()->clear();
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QVERIFY(choose(page, department));
    QCOMPARE(page->findChild<QLabel *>(u"accountMayLabel"_s)->text(), u"May do everything."_s);
    // Nobody shuts oneself out.
    QVERIFY(!page->findChild<QAction *>(u"closeAccountAction"_s)->isEnabled());
    QVERIFY(repeatedKeys(*page).isEmpty());
}

void TestAccountsPage::anAccountIsAddedWithItsOrganization()
{
    WindowDesk desk;
    addDepartment(desk.data);
    AccountsPage *page = open(desk);
    QTRY_COMPARE(page->model()->rowCount(), 1);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = WindowDesk::dialog<AccountDialog>(desk.window.get());
    QVERIFY(dialog != nullptr);
    auto *fault = dialog->findChild<QLabel *>(u"faultLabel"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"taiping"_s);
    dialog->findChild<QLineEdit *>(u"nextEdit"_s)->setText(givenPassword);
    dialog->findChild<QLineEdit *>(u"againEdit"_s)->setText(givenPassword);
    save->click();
    QVERIFY(fault->isVisible() && fault->text().contains(u"organization"_s));
    auto *organization = dialog->findChild<OrganizationEdit *>();
    organization->setOrganization(desk.data.secondCommunity);
    save->click();
    QTRY_COMPARE(page->model()->rowCount(), 2);
    const QList<AccountRow> rows = valueOf(desk.data.services().accounts.all());
    const auto added
        = std::find_if(rows.begin(), rows.end(), [](const AccountRow &row) { return row.account.name == u"taiping"; });
    QVERIFY(added != rows.end());
    QCOMPARE(added->account.organizationId, desk.data.secondCommunity);
    QCOMPARE(added->account.role, Role::Branch);
    QVERIFY(added->account.mustChangePassword);
}

void TestAccountsPage::anAccountIsClosedAndOpenedAgain()
{
    WindowDesk desk;
    addDepartment(desk.data);
    const AccountId branch = addAccount(desk.data, u"yahe"_s, Role::Branch, desk.data.firstCommunity);
    AccountsPage *page = open(desk);
    QVERIFY(choose(page, branch));
    const auto state = [&] { return page->model()->rowAt(page->model()->rowOf(branch))->account.state; };
    desk.prompts.confirmations = {false, true};
    trigger(page, u"closeAccountAction"_s);
    QCOMPARE(state(), AccountState::Active);
    trigger(page, u"closeAccountAction"_s);
    QTRY_COMPARE(state(), AccountState::Closed);
    QVERIFY(choose(page, branch));
    QTRY_VERIFY(page->findChild<QAction *>(u"closeAccountAction"_s)->text().contains(u"again"_s));
    trigger(page, u"closeAccountAction"_s);
    QTRY_COMPARE(state(), AccountState::Active);
}

void TestAccountsPage::aNewPasswordIsGiven()
{
    WindowDesk desk;
    addDepartment(desk.data);
    const AccountId branch
        = addAccount(desk.data, u"yahe"_s, Role::Branch, desk.data.firstCommunity, u"copper kettle 31"_s);
    AccountsPage *page = open(desk);
    QVERIFY(choose(page, branch));
    trigger(page, u"accountPasswordAction"_s);
    auto *dialog = WindowDesk::dialog<PasswordDialog>(desk.window.get());
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"presentEdit"_s)->isVisible());
    dialog->findChild<QLineEdit *>(u"nextEdit"_s)->setText(givenPassword);
    dialog->findChild<QLineEdit *>(u"againEdit"_s)->setText(givenPassword);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QTRY_VERIFY(page->model()->rowAt(page->model()->rowOf(branch))->account.mustChangePassword);
    desk.data.services().accounts.signOut();
    QVERIFY(valueOf(desk.data.services().accounts.signIn(u"yahe"_s, givenPassword)).mustChangePassword);
}

void TestAccountsPage::theTableOfRolesIsMadeOfTheRules()
{
    const RoleTable table;
    const auto &permissions = Codes<Permission>::table;
    const auto &roles = Codes<Role>::table;
    QCOMPARE(table.rowCount(), int(permissions.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        QVERIFY(!table.item(row, 0)->text().isEmpty());
        for (int column = 1; column < table.columnCount(); ++column) {
            const bool may = mayDo(roles.at(size_t(column - 1)).first, permissions.at(size_t(row)).first);
            QCOMPARE(table.item(row, column)->text() == u"✓"_s, may);
        }
    }
}

void TestAccountsPage::theReadmeTellsTheSameTable()
{
    QFile file(QStringLiteral(DANGJIAN_SOURCE_DIR) + u"/README.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    for (const auto &[permission, code] : Codes<Permission>::table) {
        QStringList cells{wordFor(permission)};
        for (const auto &[role, roleCode] : Codes<Role>::table) {
            cells.append(mayDo(role, permission) ? u"✓"_s : u"–"_s);
        }
        QVERIFY2(readme.contains(u"| "_s + cells.join(u" | "_s) + u" |"_s), code);
    }
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
