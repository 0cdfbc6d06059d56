// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/bounds.h"
#include "mapping/row.h"

#include <algorithm>
#include <optional>

namespace dangjian {

template <>
struct Table<Account>
{
    static constexpr const char *name = "account";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("name", row.name);
        v("full_name", row.fullName);
        v("role", row.role);
        v("organization_id", row.organizationId);
        v("state", row.state);
        v("must_change_password", row.mustChangePassword);
        v("created_at", row.createdAt);
        v("row_version", row.rowVersion);
    }
};

/** Tries of an account that failed in a row, and when it was signed in. */
struct AccountTrial
{
    AccountId accountId{};
    int failures = 0;
    QDateTime lockedUntil{};
    QDateTime signedInAt{};
    QDateTime signedInBefore{};
};

/** A password that was set anew without anybody being signed in. */
struct RecoveredAccount
{
    AccountId accountId;
    QString name;
    QDateTime at;
    QString osUser;
};

/** Whether an act under this name was done by the account that has had these names. */
inline bool wasDoneBy(const QList<AccountName> &names, const QString &name, qint64 act)
{
    return std::any_of(names.begin(), names.end(), [&](const AccountName &each) {
        return each.name == name && act >= each.from && (each.until == 0 || act < each.until);
    });
}

/** Accounts, their passwords and trials in the store. */
class AccountRepository
{
public:
    explicit AccountRepository(Connection &connection) : m_connection(connection) { }

    Result<bool> any();
    /** By name. */
    Result<QList<Account>> all();
    Result<Account> byId(AccountId id);
    /** The one whose name differs at most in case; none where there is none. */
    Result<std::optional<Account>> byName(const QString &name);

    /** Inserts it with its password and without trials; sets its id. */
    Done insert(Transaction &transaction, Account &account, const QString &hash);
    Done update(Transaction &transaction, const Account &account);

    Result<QString> passwordHash(AccountId id);
    Done setPasswordHash(Transaction &transaction, AccountId id, const QString &hash);
    Done setMustChangePassword(Transaction &transaction, AccountId id, bool must);

    /** A new password from somebody else: to be changed at the next sign-in, and the end of a lock. */
    Done renew(Transaction &transaction, AccountId id, const QString &hash);

    /** Those of whom the journal tells since then, the latest first. */
    Result<QList<RecoveredAccount>> recoveredSince(const QDateTime &since);

    Result<AccountTrial> trial(AccountId id);
    Done setTrial(Transaction &transaction, const AccountTrial &trial);

    /** What an account may be asked for: its role and where; an account of the topmost organization is everywhere. */
    Result<Authority> authority(const Account &account);
    /** The names that the account has had, by the journal: acts tell by the name of their time who did them. */
    Result<QList<AccountName>> namesOf(AccountId id);
    /** An organization and all below it, as the store stands; a circle ends where it began. */
    Result<QList<OrganizationId>> organizationsBelow(OrganizationId root);

private:
    Connection &m_connection;
};

} // namespace dangjian
