// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeaccess.h"
#include "teststore.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString departmentPassword = u"槐树 河边 粮站"_s;
const QString branchPassword = u"lantern hedgerow 7"_s;

} // namespace

/** Who is let in, and who is not. */
class AccountServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void withoutAccountsNobodyIsAsked()
    {
        QVERIFY(!m_store->store().asksForSignIn());
        QCOMPARE(valueOf(m_store->services().members.find(u"单"_s, {}, 10)).size(), 1);
        QVERIFY(m_store->store().actor().account.isEmpty());
    }

    void theFirstAccountIsTheDepartmentsAndSignsIn()
    {
        QSignalSpy changes(&m_store->store(), &Store::authorityChanged);
        Account branch = accountOf(u"yahe"_s, Role::Branch, m_store->firstCommunity);
        QCOMPARE(errorOf(accounts().add(branch, branchPassword)).args.value(0), u"account.first_department"_s);
        QVERIFY(!m_store->store().asksForSignIn());
        addDepartment();
        QVERIFY(m_store->store().asksForSignIn());
        QCOMPARE(m_store->store().authority().name, u"Admin.Qu"_s);
        QVERIFY(changes.size() >= 1);
        valueOf(m_store->services().settings.set(u"title"_s, u"x"_s));
        QCOMPARE(m_store->scalar(u"SELECT account FROM act ORDER BY number DESC LIMIT 1"_s).toString(), u"Admin.Qu"_s);
    }

    void nobodySignedInSeesAndChangesNothing()
    {
        addDepartment();
        accounts().signOut();
        expectNotSignedIn();
        m_store->reopen();
        QVERIFY(m_store->store().asksForSignIn());
        expectNotSignedIn();
    }

    void signsInWhateverTheCaseOfTheName()
    {
        addDepartment();
        accounts().signOut();
        const Authority authority = valueOf(accounts().signIn(u"ADMIN.QU"_s, departmentPassword));
        QCOMPARE(authority.name, u"Admin.Qu"_s);
        QVERIFY(authority.isEverywhere());
        QCOMPARE(valueOf(m_store->services().members.find(u"单"_s, {}, 10)).size(), 1);
    }

    void aWrongNameAndAWrongPasswordAreToldAlike()
    {
        addDepartment();
        accounts().signOut();
        const Error name = errorOf(accounts().signIn(u"nobody"_s, departmentPassword));
        const Error password = errorOf(accounts().signIn(u"admin.qu"_s, u"not the password"_s));
        QCOMPARE(name.code, ErrorCode::SignInRefused);
        QCOMPARE(name.args, QStringList{u"wrong"_s});
        QCOMPARE(password.args, name.args);
        // What was typed for a name may have been a password: it is nowhere.
        QCOMPARE(m_store->scalar(u"SELECT group_concat(subject, '|') FROM act WHERE kind = 'account.sign_in_failed'"_s)
                     .toString(),
            u"|"_s + m_store->scalar(u"SELECT id FROM account"_s).toString());
    }

    void fiveFailuresLockForAMinuteThenTwiceAsLong()
    {
        addDepartment();
        accounts().signOut();
        for (int tried = 1; tried < 5; ++tried)
            QCOMPARE(errorOf(accounts().signIn(u"Admin.Qu"_s, u"wrong wrong"_s)).args.value(0), u"wrong"_s);
        const QDateTime start = m_store->clock().now();
        expectLockedUntil(u"wrong wrong"_s, start.addSecs(60));
        // Not even the right one, and a try during the lock does not make it longer.
        m_store->clock().set(start.addSecs(59));
        expectLockedUntil(departmentPassword, start.addSecs(60));
        QDateTime now = start;
        for (const int seconds : {120, 240, 480, 960, 1920, 3600, 3600}) {
            now = now.addSecs(7200);
            m_store->clock().set(now);
            expectLockedUntil(u"wrong wrong"_s, now.addSecs(seconds));
        }
        m_store->reopen();
        expectLockedUntil(departmentPassword, now.addSecs(3600));
        m_store->clock().set(now.addSecs(3600));
        valueOf(accounts().signIn(u"Admin.Qu"_s, departmentPassword));
        accounts().signOut();
        QCOMPARE(errorOf(accounts().signIn(u"Admin.Qu"_s, u"wrong wrong"_s)).args.value(0), u"wrong"_s);
    }

    void aClockThatWentWrongLocksNobodyForYears()
    {
        addDepartment();
        accounts().signOut();
        const QDateTime now = m_store->clock().now();
        m_store->clock().set(now.addYears(3));
        for (int tried = 0; tried < 5; ++tried)
            (void)accounts().signIn(u"Admin.Qu"_s, u"wrong wrong"_s).result();
        m_store->clock().set(now);
        valueOf(accounts().signIn(u"Admin.Qu"_s, departmentPassword));
    }

    void aLockedScreenCountsFailuresToo()
    {
        addDepartment();
        valueOf(accounts().confirm(departmentPassword));
        for (int tried = 0; tried < 4; ++tried)
            QCOMPARE(errorOf(accounts().confirm(u"wrong wrong"_s)).args.value(0), u"wrong"_s);
        QCOMPARE(errorOf(accounts().confirm(u"wrong wrong"_s)).args.value(0), u"locked"_s);
        QCOMPARE(errorOf(accounts().confirm(departmentPassword)).args.value(0), u"locked"_s);
    }

    void passwordsStandNowhere()
    {
        addDepartment();
        addBranch();
        valueOf(accounts().changePassword(departmentPassword, u"another one of mine"_s));
        m_store->close();
        QFile file(m_store->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &password : {departmentPassword, branchPassword, u"another one of mine"_s})
            QVERIFY(!bytes.contains(password.toUtf8()));
        QVERIFY(bytes.contains("$argon2id$"));
    }

    void badAccountsAreRefused()
    {
        addDepartment();
        const auto fault = [this](const Account &account, const QString &password) {
            const Error error = errorOf(accounts().add(account, password));
            return error.code == ErrorCode::Duplicate ? u"duplicate"_s : error.args.value(0);
        };
        const auto first = m_store->firstCommunity;
        QCOMPARE(fault(accountOf({}, Role::Branch, first), branchPassword), u"name.missing"_s);
        QCOMPARE(fault(accountOf(u"ya he"_s, Role::Branch, first), branchPassword), u"name.account"_s);
        QCOMPARE(fault(accountOf(u"admin.QU"_s, Role::Branch, first), branchPassword), u"duplicate"_s);
        QCOMPARE(fault(accountOf(u"yahe"_s, Role::Branch, {}), branchPassword), u"organization.missing"_s);
        QCOMPARE(fault(accountOf(u"yahe"_s, Role::Branch, m_store->district), branchPassword),
            u"account.role_organization"_s);
        QCOMPARE(fault(accountOf(u"yahe"_s, Role::Subdistrict, first), branchPassword), u"account.role_organization"_s);
        QCOMPARE(fault(accountOf(u"yahe"_s, Role::Department, first), branchPassword), u"account.role_organization"_s);
        QCOMPARE(fault(accountOf(u"yahe"_s, Role::Branch, first), u"12345678"_s), u"password.common"_s);
        QCOMPARE(fault(accountOf(u"yahe"_s, Role::Branch, first), u"short"_s), u"password.short"_s);
        QCOMPARE(valueOf(accounts().all()).size(), 1);
    }

    void somebodyOfTheDepartmentIsAlwaysLeft()
    {
        addDepartment();
        Account only = valueOf(accounts().all()).constFirst().account;
        only.state = AccountState::Closed;
        QCOMPARE(errorOf(accounts().edit(only)).args.value(0), u"account.last_department"_s);
        only.state = AccountState::Active;
        only.role = Role::Reader;
        QCOMPARE(errorOf(accounts().edit(only)).args.value(0), u"account.last_department"_s);
        only.role = Role::Department;
        only.fullName = u"区委组织部"_s;
        valueOf(accounts().edit(only));
        QCOMPARE(errorOf(accounts().edit(only)).code, ErrorCode::EditedMeanwhile);
    }

    void aGivenPasswordIsToBeChanged()
    {
        addDepartment();
        const AccountId branch = addBranch();
        for (int tried = 0; tried < 5; ++tried)
            (void)accounts().signIn(u"yahe"_s, u"wrong wrong"_s).result();
        QVERIFY(valueOf(accounts().all()).at(1).lockedUntil.isValid());
        valueOf(accounts().setPassword(branch, u"from the department"_s));
        QVERIFY(valueOf(accounts().signIn(u"yahe"_s, u"from the department"_s)).mustChangePassword);
        QCOMPARE(
            errorOf(accounts().changePassword(u"wrong wrong"_s, u"chosen by myself"_s)).code, ErrorCode::SignInRefused);
        valueOf(accounts().changePassword(u"from the department"_s, u"chosen by myself"_s));
        QVERIFY(!m_store->store().authority().mustChangePassword);
        accounts().signOut();
        QVERIFY(!valueOf(accounts().signIn(u"yahe"_s, u"chosen by myself"_s)).mustChangePassword);
    }

    void onlyTheDepartmentKeepsAccounts()
    {
        addDepartment();
        const AccountId branch = addBranch();
        valueOf(accounts().signIn(u"yahe"_s, branchPassword));
        const Account other = accountOf(u"taiping"_s, Role::Branch, m_store->firstCommunity);
        QCOMPARE(errorOf(accounts().all()).code, ErrorCode::NotPermitted);
        QCOMPARE(errorOf(accounts().add(other, departmentPassword)).code, ErrorCode::NotPermitted);
        QCOMPARE(errorOf(accounts().setPassword(branch, u"chosen by myself"_s)).code, ErrorCode::NotPermitted);
        Account own = other;
        own.id = branch;
        own.role = Role::Department;
        QCOMPARE(errorOf(accounts().edit(own)).code, ErrorCode::NotPermitted);
    }

    void aClosedAccountIsNotLetInAndGoesAtOnceWhereItIs()
    {
        addDepartment();
        addBranch();
        const auto clock = std::make_shared<FixedClock>(m_store->clock().now());
        auto elsewhere = Store::open(m_store->file(), clock, {u"other 1.0"_s, 5000, {1, 8192}});
        QVERIFY(elsewhere);
        Services there(**elsewhere);
        valueOf(there.accounts.signIn(u"yahe"_s, branchPassword));
        QCOMPARE(valueOf(there.members.find(u"单"_s, {}, 10)).size(), 1);
        Account branch = valueOf(accounts().all()).at(1).account;
        branch.state = AccountState::Closed;
        valueOf(accounts().edit(branch));
        QSignalSpy changes(elsewhere->get(), &Store::authorityChanged);
        const Participation entry = TestStore::entryOf(m_store->branchMember, QDate(2026, 10, 1), u"清洁"_s, 60);
        QCOMPARE(errorOf(there.participation.add(entry)).code, ErrorCode::NotSignedIn);
        QCOMPARE(errorOf(there.members.find(u"单"_s, {}, 10)).code, ErrorCode::NotSignedIn);
        QVERIFY(changes.size() >= 1);
        QVERIFY((*elsewhere)->authority().account.isNull());
        QCOMPARE(errorOf(there.accounts.signIn(u"yahe"_s, branchPassword)).args.value(0), u"closed"_s);
        // Whoever does not know the password is not told.
        QCOMPARE(errorOf(there.accounts.signIn(u"yahe"_s, u"wrong wrong"_s)).args.value(0), u"wrong"_s);
    }

    void theFirstAccountMadeElsewhereAsksHereToo()
    {
        const auto clock = std::make_shared<FixedClock>(m_store->clock().now());
        auto elsewhere = Store::open(m_store->file(), clock, {u"other 1.0"_s, 5000, {1, 8192}});
        QVERIFY(elsewhere);
        Services there(**elsewhere);
        addDepartment();
        QCOMPARE(errorOf(there.settings.set(u"title"_s, u"x"_s)).code, ErrorCode::NotSignedIn);
        QVERIFY((*elsewhere)->asksForSignIn());
        QCOMPARE(errorOf(there.members.find(u"单"_s, {}, 10)).code, ErrorCode::NotSignedIn);
    }

    void aForgottenPasswordLeavesATrace()
    {
        addDepartment();
        addBranch();
        m_store->clock().set(m_store->clock().now().addSecs(60));
        valueOf(accounts().signIn(u"Admin.Qu"_s, departmentPassword));
        QVERIFY(valueOf(accounts().recoveries()).isEmpty());
        m_store->reopen();
        QCOMPARE(errorOf(accounts().recover(u"nobody"_s, u"set from outside"_s)).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(accounts().recover(u"admin.qu"_s, u"12345678"_s)).code, ErrorCode::Invalid);
        m_store->clock().set(m_store->clock().now().addSecs(60));
        valueOf(accounts().recover(u"admin.qu"_s, u"set from outside"_s));
        expectNotSignedIn();
        m_store->clock().set(m_store->clock().now().addSecs(60));
        QVERIFY(valueOf(accounts().signIn(u"admin.qu"_s, u"set from outside"_s)).mustChangePassword);
        const QList<RecoveryNotice> notices = valueOf(accounts().recoveries());
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().name, u"Admin.Qu"_s);
        QVERIFY(!notices.constFirst().osUser.isEmpty());
        m_store->clock().set(m_store->clock().now().addSecs(60));
        valueOf(accounts().signIn(u"admin.qu"_s, u"set from outside"_s));
        QVERIFY(valueOf(accounts().recoveries()).isEmpty());
    }

    void actsOnAccountsAreNotUndone()
    {
        addDepartment();
        addBranch();
        const ActId act{m_store->scalar(u"SELECT max(id) FROM act WHERE kind = 'account.add'"_s).toLongLong()};
        const Error error = errorOf(m_store->services().undo.preview(act));
        QCOMPARE(error.code, ErrorCode::StateForbids);
        QCOMPARE(error.args.value(0), u"undo.account"_s);
    }

    void whatWasAskedBeforeAnotherSignedInIsNotAnsweredToThem()
    {
        addDepartment();
        addBranch();
        // Behind a read that takes its time, and while it waits there, who asked leaves.
        QSemaphore begun;
        QSemaphore mayEnd;
        auto before = m_store->store().access().read(Lane::Quick, [&](Connection &) -> Done {
            begun.release();
            mayEnd.acquire();
            return {};
        });
        begun.acquire();
        const auto asked = accounts().all();
        accounts().signOut();
        mayEnd.release();
        QVERIFY(before.result());
        QCOMPARE(errorOf(asked).code, ErrorCode::NotSignedIn);
        expectNotSignedIn();
    }

private:
    AccountService &accounts() { return m_store->services().accounts; }

    static Account accountOf(const QString &name, Role role, OrganizationId organization)
    {
        Account account;
        account.name = name;
        account.fullName = u"祭红梅"_s;
        account.role = role;
        account.organizationId = organization;
        return account;
    }

    void addDepartment()
    {
        valueOf(accounts().add(accountOf(u"Admin.Qu"_s, Role::Department, {}), departmentPassword));
    }

    AccountId addBranch()
    {
        return valueOf(accounts().add(accountOf(u"yahe"_s, Role::Branch, m_store->firstCommunity), branchPassword));
    }

    void expectNotSignedIn()
    {
        Services &services = m_store->services();
        QCOMPARE(errorOf(services.members.find(u"单"_s, {}, 10)).code, ErrorCode::NotSignedIn);
        QCOMPARE(errorOf(services.settings.set(u"title"_s, u"x"_s)).code, ErrorCode::NotSignedIn);
        QVERIFY(m_store->store().authority().account.isNull());
    }

    void expectLockedUntil(const QString &password, const QDateTime &until)
    {
        const Error error = errorOf(accounts().signIn(u"Admin.Qu"_s, password));
        QCOMPARE(error.code, ErrorCode::SignInRefused);
        QCOMPARE(error.args, (QStringList{u"locked"_s, until.toString(Qt::ISODate)}));
    }

    std::unique_ptr<TestStore> m_store;
};

QTEST_GUILESS_MAIN(AccountServiceTest)
#include "tst_accountservice.moc"
