// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>
#include <QList>

#include <memory>
#include <type_traits>

class QThreadPool;

namespace dangjian {

class AccountRepository;

/** An account as the list of accounts shows it. */
struct AccountRow
{
    Account account;
    QString organization; // its name
    QDateTime lastSignedIn; // invalid: never
    QDateTime lockedUntil; // invalid: not locked
};

/** A password that was set anew from outside, which everybody of the department is to see. */
struct RecoveryNotice
{
    QString name; // of the account
    QDateTime at;
    QString osUser;
};

/**
 * Use cases on local accounts: who may open the store and in whose name it is asked (domain §1). Passwords are kept as
 * Argon2id (libsodium); nothing here ever logs one.
 */
class AccountService
{
public:
    explicit AccountService(Store &store);
    ~AccountService();

    /**
     * From now on the store is asked in this account's name. Fails with SignInRefused: "wrong" (name or password, which
     * of them is not told), "locked" with the time until when further tries are refused (after five failures in a row a
     * minute, then twice as long with each, at most an hour), "closed". Both outcomes are acts of the journal.
     */
    QFuture<Result<Authority>> signIn(const QString &name, const QString &password);
    /**
     * Whether this is the password of who is signed in, for a locked screen; failures count as those of signIn, and
     * say "wrong", "own".
     */
    QFuture<Done> confirm(const QString &password);
    /** Nobody is signed in any more; every other call fails with NotSignedIn until somebody is. */
    void signOut();

    QFuture<Result<QList<AccountRow>>> all();
    /**
     * Adds an account. The first one has to be of the department, and makes that the store asks for a sign-in from then
     * on; who makes it is signed in with it. Fails with Invalid (name.missing, name.account, organization.missing,
     * account.first_department, account.role_organization, the password's rules), Duplicate (name).
     */
    QFuture<Result<AccountId>> add(const Account &account, const QString &password);
    /**
     * Saves name, full name, role, organization and state. Fails as add does, with EditedMeanwhile, and with
     * StateForbids account.last_department where nobody of the department would be left.
     */
    QFuture<Done> edit(const Account &account);
    /** A new password given to somebody, to be changed at the next sign-in; also ends a lock. */
    QFuture<Done> setPassword(AccountId id, const QString &password);
    /** One's own. Fails with SignInRefused where the present one is wrong. */
    QFuture<Done> changePassword(const QString &present, const QString &next);
    /**
     * A forgotten password set anew by somebody who may write the store's file, without being signed in: the account is
     * opened again, must change its password, and the act stays on record (docs/accounts.md).
     */
    QFuture<Done> recover(const QString &name, const QString &password);
    /** Passwords set anew from outside since this account was last signed in before the present time. */
    QFuture<Result<QList<RecoveryNotice>>> recoveries();

private:
    /** Runs on the thread for passwords: hashing takes a tenth of a second and 64 MiB. */
    template <class Task>
    auto aside(Task task) -> QFuture<std::invoke_result_t<Task>>;
    /** Reads beside the readers, whoever is signed in. */
    template <class Task>
    auto readOwn(Task task) -> std::invoke_result_t<Task, AccountRepository &>;
    /** The account whose password this is; counts what fails. */
    Result<Account> verify(const QString &name, const QString &password, bool isSignIn);
    Done noteFailure(AccountId id);
    Result<Account> noteSuccess(const Account &account, const QString &hash, const QString &newHash, bool isSignIn);

    Store &m_store;
    std::unique_ptr<QThreadPool> m_passwords; // one thread: tries wait for each other
};

} // namespace dangjian
