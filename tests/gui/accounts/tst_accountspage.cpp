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
#include "app/language.h"
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
    void thePageFitsALowScreen();
    void anAccountIsAddedWithItsOrganization();
    void anAccountIsClosedAndOpenedAgain();
    void aNewPasswordIsGiven();
    void theTableOfRolesIsMadeOfTheRules();
    void theReadmeTellsTheSameTable_data();
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
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(u"nextEdit"_s));
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

void TestAccountsPage::thePageFitsALowScreen()
{
    WindowDesk desk;
    addDepartment(desk.data);
    const AccountId subdistrict
        = addAccount(desk.data, u"chengdong"_s, Role::Subdistrict, desk.data.subdistrict, u"copper kettle 31"_s);
    AccountsPage *page = open(desk);
    QVERIFY(choose(page, subdistrict));
    auto *may = page->findChild<QLabel *>(u"accountMayLabel"_s);
    QTRY_VERIFY(may->text().count(u'\n') > 5);
    QVERIFY2(desk.window->minimumSizeHint().height() <= 768,
        qPrintable(QString::number(desk.window->minimumSizeHint().height())));
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
    auto *next = dialog->findChild<QLineEdit *>(u"nextEdit"_s);
    auto *again = dialog->findChild<QLineEdit *>(u"againEdit"_s);
    // Enter goes on to the second field; what is wrong is told once, where it is typed.
    next->setFocus();
    next->setText(givenPassword);
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(dialog->focusWidget(), again);
    QVERIFY(!dialog->findChild<QLabel *>(u"faultLabel"_s)->isVisible());
    const QColor telling = dialog->findChild<QLabel *>(u"ruleLabel"_s)->palette().color(QPalette::WindowText);
    next->setFocus();
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QCOMPARE(dialog->focusWidget(), again);
    QVERIFY(!dialog->findChild<QLabel *>(u"faultLabel"_s)->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"ruleLabel"_s)->palette().color(QPalette::WindowText) != telling);
    again->setText(givenPassword);
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

void TestAccountsPage::theReadmeTellsTheSameTable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"en"_s << u"README.md"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"README.zh_CN.md"_s;
}

void TestAccountsPage::theReadmeTellsTheSameTable()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    Language words;
    words.use(language);
    QFile readme(QStringLiteral(DANGJIAN_SOURCE_DIR) + u'/' + file);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
    const RoleTable table;
    QStringList headings;
    for (int column = 0; column < table.columnCount(); ++column) {
        headings.append(table.horizontalHeaderItem(column)->text());
    }
    qsizetype line = lines.indexOf(u"| "_s + headings.join(u" | "_s) + u" |"_s);
    QVERIFY2(line >= 0, qPrintable(headings.join(u' ')));
    ++line; // how the columns are aligned
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            cells.append(table.item(row, column)->text());
        }
        QCOMPARE(lines.value(++line), u"| "_s + cells.join(u" | "_s) + u" |"_s);
    }
    QCOMPARE(lines.value(++line), QString());
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
