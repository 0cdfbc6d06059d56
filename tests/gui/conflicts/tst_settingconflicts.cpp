// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "accounts/accountdialog.h"
#include "accounts/accountscard.h"
#include "accounts/accountspage.h"
#include "accounts/trustsettings.h"
#include "backups/backupkeeper.h"
#include "backups/passphrasedialog.h"
#include "conflictlook.h"
#include "settings/backupcard.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Two people change the same setting, or the same account; whoever is second sees both values and chooses. */
class TestSettingConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ofMinutes_data();
    void ofMinutes();
    void theSameIsNoConflict();
    void changesInARowAreOnesOwn();
    void ofTheSecondPlace();
    void ofThePassphrase_data();
    void ofThePassphrase();
    void ofAnAccount();
    void anAccountIsClosedAsItIsNow();

private:
    template <class W>
    static W *in(const QWidget *parent, const QString &name)
    {
        auto *found = parent->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    static void settle(QWidget *widget, const QString &choice)
    {
        auto *conflict = conflictOver<WindowDesk>(widget);
        in<QRadioButton>(conflict, choice)->click();
        in<QPushButton>(conflict, u"saveButton"_s)->click();
    }
    QString setting(const QString &key) { return valueOf(m_desk->data.services().settings.all()).value(key); }
    QWidget *page() { return m_desk->window->showPage(u"settings"_s); }
    AccountsCard *shownCard()
    {
        auto *card = page()->findChild<AccountsCard *>();
        card->refresh();
        valueOf(m_desk->data.services().settings.all());
        QCoreApplication::processEvents();
        return card;
    }
    AccountId addAccount(const QString &name, Role role)
    {
        Account account;
        account.name = name;
        account.fullName = u"赵敏"_s;
        account.role = role;
        account.organizationId = m_desk->data.district;
        return valueOf(m_desk->data.services().accounts.add(account, u"lantern hedgerow 7"_s));
    }
    Account accountNow(AccountId id)
    {
        for (const AccountRow &row : valueOf(m_desk->data.services().accounts.all()))
            if (row.account.id == id)
                return row.account;
        qFatal("there is no such account");
    }
    void openOther()
    {
        auto opened = Store::open(m_desk->data.file(), std::make_shared<FixedClock>(m_desk->data.clock().now()),
            StoreOptions{u"other 1.0"_s});
        QVERIFY(opened);
        m_other = std::move(*opened);
        m_others = std::make_unique<Services>(*m_other);
    }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<Store> m_other; // another program's
    std::unique_ptr<Services> m_others;
};

void TestSettingConflicts::init()
{
    m_desk = std::make_unique<WindowDesk>();
    openOther();
}

void TestSettingConflicts::cleanup()
{
    m_others.reset();
    m_other.reset();
    m_desk.reset();
}

void TestSettingConflicts::ofMinutes_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("minutes");
    QTest::newRow("mine") << u"mine_value"_s << 20;
    QTest::newRow("theirs") << u"theirs_value"_s << 30;
}

void TestSettingConflicts::ofMinutes()
{
    QFETCH(QString, choice);
    QFETCH(int, minutes);
    m_desk->open();
    AccountsCard *card = shownCard();
    auto *spin = in<QSpinBox>(card, u"lockSpin"_s);
    QCOMPARE(spin->value(), 10);
    valueOf(m_others->settings.set(trustsetting::lockMinutes, u"30"_s));
    QSignalSpy answered(card, &AccountsCard::answered);
    spin->setValue(20);
    auto *conflict = conflictOver<WindowDesk>(card);
    QVERIFY2(wordsOf(conflict).contains(u"30 min"_s) && wordsOf(conflict).contains(u"20 min"_s),
        qPrintable(wordsOf(conflict)));
    QVERIFY(wordsOf(conflict).contains(m_other->actor().osUser));
    QCOMPARE(setting(trustsetting::lockMinutes), u"30"_s);
    settle(card, choice);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(setting(trustsetting::lockMinutes), QString::number(minutes));
    QCOMPARE(spin->value(), minutes);
}

void TestSettingConflicts::theSameIsNoConflict()
{
    m_desk->open();
    AccountsCard *card = shownCard();
    valueOf(m_others->settings.set(trustsetting::lockMinutes, u"20"_s));
    QSignalSpy answered(card, &AccountsCard::answered);
    in<QSpinBox>(card, u"lockSpin"_s)->setValue(20);
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(card->findChild<ConflictDialog *>() == nullptr);
}

void TestSettingConflicts::changesInARowAreOnesOwn()
{
    m_desk->open();
    AccountsCard *card = shownCard();
    auto *spin = in<QSpinBox>(card, u"lockSpin"_s);
    for (int minutes = 11; minutes <= 15; ++minutes)
        spin->setValue(minutes);
    QTRY_COMPARE(setting(trustsetting::lockMinutes), u"15"_s);
    QCOMPARE(spin->value(), 15);
    QVERIFY(card->findChild<ConflictDialog *>() == nullptr);
}

void TestSettingConflicts::ofTheSecondPlace()
{
    m_desk->open();
    auto *card = page()->findChild<BackupCard *>();
    QTRY_VERIFY(BackupKeeper::of(*m_desk->workplace).state().has_value());
    QTemporaryDir mine;
    QTemporaryDir theirs;
    valueOf(m_others->backups.setSecondFolder(theirs.path()));
    m_desk->prompts.files = {mine.path()};
    QSignalSpy answered(card, &BackupCard::answered);
    in<QPushButton>(card, u"secondPlaceButton"_s)->click();
    QVERIFY(wordsOf(conflictOver<WindowDesk>(card)).contains(theirs.path()));
    settle(card, u"mine_value"_s);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(valueOf(m_others->backups.state()).settings.secondFolder, mine.path());
}

void TestSettingConflicts::ofThePassphrase_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestSettingConflicts::ofThePassphrase()
{
    QFETCH(bool, mine);
    m_desk->open();
    auto *card = page()->findChild<BackupCard *>();
    QTRY_VERIFY(BackupKeeper::of(*m_desk->workplace).state().has_value());
    in<QPushButton>(card, u"passphraseButton"_s)->click();
    auto *dialog = WindowDesk::dialog<PassphraseDialog>(card);
    QVERIFY(dialog != nullptr);
    valueOf(m_others->backups.setPassphrase(u"their own long passphrase"_s));
    const QString theirLock = valueOf(m_others->backups.state()).settings.lock;
    for (const QString &name : {u"passphraseEdit"_s, u"repeatEdit"_s})
        in<QLineEdit>(dialog, name)->setText(u"serve the people"_s);
    QSignalSpy finished(dialog, &QDialog::finished);
    in<QPushButton>(dialog, u"saveButton"_s)->click();
    auto *conflict = WindowDesk::dialog<ConflictDialog>(dialog);
    QVERIFY(conflict != nullptr);
    QCOMPARE(valueOf(m_others->backups.state()).settings.lock, theirLock);
    settle(dialog, mine ? u"mine_value"_s : u"theirs_value"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(valueOf(m_others->backups.state()).settings.lock != theirLock, mine);
}

void TestSettingConflicts::ofAnAccount()
{
    addAccount(u"zhaomin"_s, Role::Department);
    const AccountId id = addAccount(u"hong"_s, Role::Reader);
    valueOf(m_others->accounts.signIn(u"zhaomin"_s, u"lantern hedgerow 7"_s));
    const Account before = accountNow(id);
    QWidget parent;
    parent.show();
    Workplace workplace(m_desk->data.services(), m_desk->prompts);
    auto *dialog = new AccountDialog(workplace, before, false, &parent);
    dialog->open();
    in<QLineEdit>(dialog, u"fullNameEdit"_s)->setText(u"洪静"_s);
    Account theirs = before;
    theirs.fullName = u"洪晶"_s;
    theirs.state = AccountState::Closed;
    valueOf(m_others->accounts.edit(theirs));
    QSignalSpy saved(dialog, &AccountDialog::saved);
    in<QPushButton>(dialog, u"saveButton"_s)->click();
    auto *conflict = conflictOver<WindowDesk>(dialog);
    QVERIFY2(wordsOf(conflict).contains(u"洪晶"_s), qPrintable(wordsOf(conflict)));
    QCOMPARE(conflict->findChildren<QRadioButton *>().size(), 2);
    settle(dialog, u"mine_full_name"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(accountNow(id).fullName, u"洪静"_s);
    QCOMPARE(accountNow(id).state, AccountState::Closed);
}

void TestSettingConflicts::anAccountIsClosedAsItIsNow()
{
    addAccount(u"zhaomin"_s, Role::Department);
    const AccountId id = addAccount(u"hong"_s, Role::Reader);
    valueOf(m_others->accounts.signIn(u"zhaomin"_s, u"lantern hedgerow 7"_s));
    Workplace workplace(m_desk->data.services(), m_desk->prompts);
    AccountsPage accounts(workplace);
    accounts.resize(1000, 600);
    accounts.show();
    accounts.activate();
    auto *table = accounts.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    int row = 0;
    while (row < 2 && !table->model()->index(row, 0).data().toString().contains(u"hong"_s))
        ++row;
    QVERIFY(row < 2);
    table->selectRow(row);
    Account theirs = accountNow(id);
    theirs.fullName = u"洪晶"_s;
    valueOf(m_others->accounts.edit(theirs));
    m_desk->prompts.confirmations = {true};
    in<QAction>(&accounts, u"closeAccountAction"_s)->trigger();
    QTRY_COMPARE(accountNow(id).state, AccountState::Closed);
    QCOMPARE(accountNow(id).fullName, u"洪晶"_s);
    // Nothing but the question before.
    QVERIFY2(m_desk->prompts.told.size() == 1, qPrintable(m_desk->prompts.told.join(u'\n')));
}

QTEST_MAIN(TestSettingConflicts)
#include "tst_settingconflicts.moc"
