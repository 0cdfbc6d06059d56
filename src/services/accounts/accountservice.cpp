// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountservice.h"

#include "accounts/accountname.h"
#include "accounts/accountrepository.h"
#include "accounts/passwordhash.h"
#include "organizations/organizationrepository.h"
#include "store/storeaccess.h"

#include <QThreadPool>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int triesBeforeLock = 5;
constexpr qint64 firstLockS = 60;
constexpr qint64 longestLockS = 3600;

/** Five failures in a row lock for a minute, each further one for twice as long, for an hour at most. */
qint64 lockSeconds(int failures)
{
    qint64 seconds = failures < triesBeforeLock ? 0 : firstLockS;
    for (int more = triesBeforeLock; more < failures && seconds < longestLockS; ++more)
        seconds *= 2;
    return std::min(seconds, longestLockS);
}

/** A lock that lies further ahead than locks do was noted by a clock that went wrong. */
bool isLocked(const AccountTrial &trial, const QDateTime &now)
{
    return trial.lockedUntil.isValid() && now < trial.lockedUntil && now.secsTo(trial.lockedUntil) <= longestLockS;
}

Failure refused(const QString &why, const QDateTime &until = {})
{
    QStringList args{why};
    if (until.isValid())
        args.append(until.toString(Qt::ISODate));
    return failure(ErrorCode::SignInRefused, u"account"_s, args);
}

/** At the door it is not told which of the two was wrong; who is signed in has typed the password alone. */
Failure wrong(bool isSignIn)
{
    if (isSignIn)
        return refused(u"wrong"_s);
    return failure(ErrorCode::SignInRefused, u"account"_s, {u"wrong"_s, u"own"_s});
}

Failure invalid(const QString &field, const QString &rule)
{
    return failure(ErrorCode::Invalid, field, {rule});
}

Done checkPassword(const QString &password, const QString &name)
{
    const QString fault = passwordFault(password, name);
    return fault.isEmpty() ? Done() : Done(invalid(u"password"_s, fault));
}

/** Which organizations a role is for. */
bool fits(Role role, const Organization &organization)
{
    const bool isTop = organization.parentId.isNull();
    switch (role) {
    case Role::Department:
        return isTop;
    case Role::Subdistrict:
        return !isTop
            && (organization.kind == OrganizationKind::SubdistrictCommittee
                || organization.kind == OrganizationKind::Committee);
    case Role::Branch:
        return !isTop && organization.kind != OrganizationKind::SubdistrictCommittee;
    case Role::Reader:
        return true;
    }
    return false;
}

Done checkAccount(Connection &connection, const Account &account)
{
    if (const QString fault = accountNameFault(account.name); !fault.isEmpty())
        return invalid(u"name"_s, fault);
    const auto organization = OrganizationRepository(connection).byId(account.organizationId);
    if (!organization && organization.error().code == ErrorCode::NotFound)
        return invalid(u"organization"_s, u"organization.missing"_s);
    if (!organization)
        return failure(organization.error());
    if (!fits(account.role, *organization))
        return invalid(u"organization"_s, u"account.role_organization"_s);
    const auto other = AccountRepository(connection).byName(account.name);
    if (!other)
        return failure(other.error());
    if (*other && (*other)->id != account.id)
        return failure(ErrorCode::Duplicate, u"name"_s, {(*other)->name});
    return {};
}

/** A department's account is for the district, which need not be named. */
Done settleOrganization(Connection &connection, Account &account)
{
    if (account.role != Role::Department || account.organizationId)
        return {};
    const auto top = connection.scalar(u"SELECT id FROM organization WHERE parent_id IS NULL ORDER BY code LIMIT 1"_s);
    if (!top)
        return failure(top.error());
    account.organizationId.value = top->toLongLong();
    return {};
}

Done requireDepartment(Connection &connection)
{
    const auto left
        = connection.scalar(u"SELECT count(*) FROM account WHERE role = 'department' AND state = 'active'"_s);
    if (!left)
        return failure(left.error());
    if (left->toInt() == 0)
        return failure(ErrorCode::StateForbids, u"account"_s, {u"account.last_department"_s});
    return {};
}

} // namespace

AccountService::AccountService(Store &store) : m_store(store), m_passwords(std::make_unique<QThreadPool>())
{
    m_passwords->setMaxThreadCount(1);
}

AccountService::~AccountService() = default;

template <class Task>
auto AccountService::aside(Task task) -> QFuture<std::invoke_result_t<Task>>
{
    using Outcome = std::invoke_result_t<Task>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    m_passwords->start([promise, task = std::move(task)] {
        promise->addResult(task());
        promise->finish();
    });
    return future;
}

template <class Task>
auto AccountService::readOwn(Task task) -> std::invoke_result_t<Task, AccountRepository &>
{
    auto connection = m_store.access().openOwnReader();
    if (!connection)
        return failure(connection.error());
    AccountRepository accounts(**connection);
    return task(accounts);
}

Result<Account> AccountService::verify(const QString &name, const QString &password, bool isSignIn)
{
    struct Known
    {
        std::optional<Account> account;
        QString hash;
        AccountTrial trial;
    };
    const auto known = readOwn([&name](AccountRepository &accounts) -> Result<Known> {
        Known found;
        auto account = accounts.byName(name);
        if (!account)
            return failure(account.error());
        found.account = *account;
        if (!found.account)
            return found;
        const auto hash = accounts.passwordHash(found.account->id);
        if (!hash)
            return failure(hash.error());
        found.hash = *hash;
        const auto trial = accounts.trial(found.account->id);
        if (!trial)
            return failure(trial.error());
        found.trial = *trial;
        return found;
    });
    if (!known)
        return failure(known.error());
    const PasswordCost cost = m_store.passwordCost();
    StoreAccess &access = m_store.access();
    if (!known->account) {
        // As slow as a name that is known, and not a word of what was typed: it may be a password.
        (void)hashPassword(password, cost);
        if (const Done done
            = access.writeOwn(ActKind::AccountSignInFailed, {}, {}, [](Transaction &) -> Done { return {}; }).result();
            !done)
            return failure(done.error());
        return refused(u"wrong"_s);
    }
    const Account &account = *known->account;
    if (isLocked(known->trial, m_store.clock().now()))
        return refused(u"locked"_s, known->trial.lockedUntil);
    if (!matchesPassword(password, known->hash)) {
        if (Done done = noteFailure(account.id); !done)
            return failure(done.error());
        return wrong(isSignIn);
    }
    if (account.state == AccountState::Closed)
        return refused(u"closed"_s);
    if (!isSignIn && known->trial.failures == 0)
        return account;
    QString newHash;
    if (wantsNewHash(known->hash, cost))
        newHash = hashPassword(password, cost).value_or(QString());
    return noteSuccess(account, known->hash, newHash, isSignIn);
}

Done AccountService::noteFailure(AccountId id)
{
    const auto until = m_store.access()
                           .writeOwn(ActKind::AccountSignInFailed, QString::number(id.value), {},
                               [id](Transaction &transaction) -> Result<QDateTime> {
                                   AccountRepository accounts(transaction.connection());
                                   auto trial = accounts.trial(id);
                                   if (!trial)
                                       return failure(trial.error());
                                   ++trial->failures;
                                   const qint64 seconds = lockSeconds(trial->failures);
                                   trial->lockedUntil
                                       = seconds > 0 ? transaction.header().at.addSecs(seconds) : QDateTime();
                                   if (Done done = accounts.setTrial(transaction, *trial); !done)
                                       return failure(done.error());
                                   return trial->lockedUntil;
                               })
                           .result();
    if (!until)
        return failure(until.error());
    if (until->isValid())
        return refused(u"locked"_s, *until);
    return {};
}

Result<Account> AccountService::noteSuccess(
    const Account &account, const QString &hash, const QString &newHash, bool isSignIn)
{
    return m_store.access()
        .writeOwn(ActKind::AccountSignIn, QString::number(account.id.value), account.name,
            [account, hash, newHash, isSignIn](Transaction &transaction) -> Result<Account> {
                // Other tries may have come between.
                AccountRepository accounts(transaction.connection());
                auto now = accounts.byId(account.id);
                if (!now)
                    return failure(now.error());
                const auto hashNow = accounts.passwordHash(account.id);
                if (!hashNow)
                    return failure(hashNow.error());
                auto trial = accounts.trial(account.id);
                if (!trial)
                    return failure(trial.error());
                if (isLocked(*trial, transaction.header().at))
                    return refused(u"locked"_s, trial->lockedUntil);
                if (*hashNow != hash)
                    return wrong(isSignIn);
                if (now->state == AccountState::Closed)
                    return refused(u"closed"_s);
                trial->failures = 0;
                trial->lockedUntil = {};
                if (isSignIn)
                    trial->signedInBefore = std::exchange(trial->signedInAt, transaction.header().at);
                if (Done done = accounts.setTrial(transaction, *trial); !done)
                    return failure(done.error());
                if (!newHash.isEmpty())
                    if (Done done = accounts.setPasswordHash(transaction, account.id, newHash); !done)
                        return failure(done.error());
                return now;
            })
        .result();
}

QFuture<Result<Authority>> AccountService::signIn(const QString &name, const QString &password)
{
    return aside([this, name, password]() -> Result<Authority> {
        const auto account = verify(name, password, true);
        if (!account)
            return failure(account.error());
        auto authority = readOwn([&account](AccountRepository &accounts) { return accounts.authority(*account); });
        if (authority)
            m_store.access().gate().signIn(*authority);
        return authority;
    });
}

QFuture<Done> AccountService::confirm(const QString &password)
{
    return aside([this, password]() -> Done {
        const Authority present = m_store.authority();
        if (!present.account)
            return failure(ErrorCode::NotSignedIn);
        const auto account = verify(present.name, password, false);
        if (!account)
            return failure(account.error());
        return {};
    });
}

void AccountService::signOut()
{
    m_store.access().gate().signOut();
}

QFuture<Result<QList<AccountRow>>> AccountService::all()
{
    StoreAccess &access = m_store.access();
    return access.read(Lane::Quick, [&access](Connection &connection) -> Result<QList<AccountRow>> {
        if (Done done = access.require(Permission::KeepAccounts); !done)
            return failure(done.error());
        AccountRepository accounts(connection);
        const auto found = accounts.all();
        if (!found)
            return failure(found.error());
        QList<AccountRow> rows;
        for (const Account &account : *found) {
            const auto name
                = connection.scalar(u"SELECT name FROM organization WHERE id = ?"_s, {toSql(account.organizationId)});
            if (!name)
                return failure(name.error());
            const auto trial = accounts.trial(account.id);
            if (!trial)
                return failure(trial.error());
            const bool locked = isLocked(*trial, access.clock().now());
            rows.append({account, name->toString(), trial->signedInAt, locked ? trial->lockedUntil : QDateTime()});
        }
        return rows;
    });
}

QFuture<Result<AccountId>> AccountService::add(const Account &given, const QString &password)
{
    return aside([this, given, password]() -> Result<AccountId> {
        StoreAccess &access = m_store.access();
        if (Done done = access.require(Permission::KeepAccounts); !done)
            return failure(done.error());
        if (Done done = checkPassword(password, given.name); !done)
            return failure(done.error());
        const auto hash = hashPassword(password, m_store.passwordCost());
        if (!hash)
            return failure(hash.error());
        struct Added
        {
            AccountId id;
            bool isFirst;
            Authority authority;
        };
        const auto added = access
                               .write(ActKind::AccountAdd, given.name,
                                   [given, hash = *hash](Transaction &transaction) -> Result<Added> {
                                       Connection &connection = transaction.connection();
                                       AccountRepository accounts(connection);
                                       const auto any = accounts.any();
                                       if (!any)
                                           return failure(any.error());
                                       if (!*any && given.role != Role::Department)
                                           return invalid(u"role"_s, u"account.first_department"_s);
                                       Account account = given;
                                       account.id = {};
                                       account.fullName = account.fullName.simplified();
                                       account.state = AccountState::Active;
                                       account.createdAt = transaction.header().at;
                                       if (Done done = settleOrganization(connection, account); !done)
                                           return failure(done.error());
                                       if (Done done = checkAccount(connection, account); !done)
                                           return failure(done.error());
                                       if (Done done = accounts.insert(transaction, account, hash); !done)
                                           return failure(done.error());
                                       const auto authority = accounts.authority(account);
                                       if (!authority)
                                           return failure(authority.error());
                                       return Added{account.id, !*any, *authority};
                                   })
                               .result();
        if (!added)
            return failure(added.error());
        if (added->isFirst)
            access.gate().signInFirst(added->authority);
        return added->id;
    });
}

QFuture<Done> AccountService::edit(const Account &given)
{
    return m_store.access().write(
        ActKind::AccountEdit, QString::number(given.id.value), [given](Transaction &transaction) -> Done {
            Connection &connection = transaction.connection();
            AccountRepository accounts(connection);
            const auto before = accounts.byId(given.id);
            if (!before)
                return failure(before.error());
            Account account = given;
            account.fullName = account.fullName.simplified();
            account.createdAt = before->createdAt;
            account.mustChangePassword = before->mustChangePassword;
            if (Done done = settleOrganization(connection, account); !done)
                return done;
            if (Done done = checkAccount(connection, account); !done)
                return done;
            if (Done done = accounts.update(transaction, account); !done)
                return done;
            return requireDepartment(connection);
        });
}

QFuture<Done> AccountService::setPassword(AccountId id, const QString &password)
{
    return aside([this, id, password]() -> Done {
        StoreAccess &access = m_store.access();
        if (Done done = access.require(Permission::KeepAccounts); !done)
            return done;
        const auto account = readOwn([id](AccountRepository &accounts) { return accounts.byId(id); });
        if (!account)
            return failure(account.error());
        if (Done done = checkPassword(password, account->name); !done)
            return done;
        const auto hash = hashPassword(password, m_store.passwordCost());
        if (!hash)
            return failure(hash.error());
        return access
            .write(ActKind::AccountPassword, Permission::KeepAccounts, QString::number(id.value),
                [id, hash = *hash](Transaction &transaction) {
                    return AccountRepository(transaction.connection()).renew(transaction, id, hash);
                })
            .result();
    });
}

QFuture<Done> AccountService::changePassword(const QString &present, const QString &next)
{
    return aside([this, present, next]() -> Done {
        const Authority authority = m_store.authority();
        if (!authority.account)
            return failure(ErrorCode::NotSignedIn);
        if (Done done = checkPassword(next, authority.name); !done)
            return done;
        const auto account = verify(authority.name, present, false);
        if (!account)
            return failure(account.error());
        const auto hash = hashPassword(next, m_store.passwordCost());
        if (!hash)
            return failure(hash.error());
        const AccountId id = account->id;
        StoreAccess &access = m_store.access();
        Done done = access
                        .writeOwn(ActKind::AccountPassword, QString::number(id.value), account->name,
                            [id, hash = *hash](Transaction &transaction) -> Done {
                                AccountRepository accounts(transaction.connection());
                                const auto now = accounts.byId(id);
                                if (!now)
                                    return failure(now.error());
                                if (now->state == AccountState::Closed)
                                    return refused(u"closed"_s);
                                if (Done set = accounts.setPasswordHash(transaction, id, hash); !set)
                                    return set;
                                return accounts.setMustChangePassword(transaction, id, false);
                            })
                        .result();
        if (done)
            access.gate().noteOwnPassword();
        return done;
    });
}

QFuture<Done> AccountService::recover(const QString &name, const QString &password)
{
    return aside([this, name, password]() -> Done {
        const auto account = readOwn([&name](AccountRepository &accounts) { return accounts.byName(name); });
        if (!account)
            return failure(account.error());
        if (!*account)
            return failure(ErrorCode::NotFound, u"account"_s, {name});
        if (Done done = checkPassword(password, (*account)->name); !done)
            return done;
        const auto hash = hashPassword(password, m_store.passwordCost());
        if (!hash)
            return failure(hash.error());
        const AccountId id = (*account)->id;
        return m_store.access()
            .writeOwn(ActKind::AccountRecover, QString::number(id.value), {},
                [id, hash = *hash](Transaction &transaction) -> Done {
                    AccountRepository accounts(transaction.connection());
                    auto now = accounts.byId(id);
                    if (!now)
                        return failure(now.error());
                    if (now->state == AccountState::Closed) {
                        now->state = AccountState::Active;
                        if (Done done = accounts.update(transaction, *now); !done)
                            return done;
                    }
                    return accounts.renew(transaction, id, hash);
                })
            .result();
    });
}

QFuture<Result<QList<RecoveryNotice>>> AccountService::recoveries()
{
    return aside([this]() -> Result<QList<RecoveryNotice>> {
        if (Done done = m_store.access().require(Permission::Look); !done)
            return failure(done.error());
        const Authority present = m_store.authority();
        if (!present.account)
            return QList<RecoveryNotice>{};
        auto notices = readOwn([&present](AccountRepository &accounts) -> Result<QList<RecoveredAccount>> {
            const auto trial = accounts.trial(present.account);
            if (!trial)
                return failure(trial.error());
            return accounts.recoveredSince(trial->signedInBefore);
        });
        if (!notices)
            return failure(notices.error());
        QList<RecoveryNotice> told;
        for (const RecoveredAccount &recovered : std::as_const(*notices))
            if (present.role == Role::Department || recovered.accountId == present.account)
                told.append({recovered.name, recovered.at, recovered.osUser});
        return told;
    });
}

} // namespace dangjian
