// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrepository.h"

#include "accounts/accountname.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dangjian {

using namespace Qt::StringLiterals;

Result<bool> AccountRepository::any()
{
    const auto found = m_connection.scalar(u"SELECT 1 FROM account LIMIT 1"_s);
    if (!found)
        return failure(found.error());
    return !found->isNull();
}

Result<QList<Account>> AccountRepository::all()
{
    return selectRows<Account>(m_connection, u"ORDER BY name"_s);
}

Result<Account> AccountRepository::byId(AccountId id)
{
    return selectById<Account>(m_connection, id);
}

Result<std::optional<Account>> AccountRepository::byName(const QString &name)
{
    // No SQL folds the case of all letters, and accounts are few.
    const auto accounts = all();
    if (!accounts)
        return failure(accounts.error());
    const QString wanted = accountNameKey(name);
    for (const Account &account : *accounts)
        if (accountNameKey(account.name) == wanted)
            return std::optional(account);
    return std::optional<Account>();
}

Done AccountRepository::insert(Transaction &transaction, Account &account, const QString &hash)
{
    const auto id = transaction.newId("account");
    if (!id)
        return failure(id.error());
    account.id.value = *id;
    account.rowVersion = 1;
    if (Done done = insertRow(transaction, account); !done)
        return done;
    return m_connection.execute(u"INSERT INTO account_password (account_id, hash, changed_at) VALUES (?, ?, ?)"_s,
        {toSql(account.id), hash, toSql(transaction.header().at)});
}

Done AccountRepository::update(Transaction &transaction, const Account &account)
{
    return updateRow(transaction, account);
}

Result<QString> AccountRepository::passwordHash(AccountId id)
{
    const auto hash = m_connection.scalar(u"SELECT hash FROM account_password WHERE account_id = ?"_s, {toSql(id)});
    if (!hash)
        return failure(hash.error());
    return hash->toString();
}

Done AccountRepository::setPasswordHash(Transaction &transaction, AccountId id, const QString &hash)
{
    return m_connection.execute(u"UPDATE account_password SET hash = ?, changed_at = ? WHERE account_id = ?"_s,
        {hash, toSql(transaction.header().at), toSql(id)});
}

Done AccountRepository::setMustChangePassword(Transaction & /*transaction*/, AccountId id, bool must)
{
    return m_connection.execute(u"UPDATE account SET must_change_password = ?, row_version = row_version + 1"
                                " WHERE id = ? AND must_change_password <> ?"_s,
        {toSql(must), toSql(id), toSql(must)});
}

Done AccountRepository::renew(Transaction &transaction, AccountId id, const QString &hash)
{
    if (const auto account = byId(id); !account)
        return failure(account.error());
    if (Done done = setPasswordHash(transaction, id, hash); !done)
        return done;
    if (Done done = setMustChangePassword(transaction, id, true); !done)
        return done;
    auto trials = trial(id);
    if (!trials)
        return failure(trials.error());
    trials->failures = 0;
    trials->lockedUntil = {};
    return setTrial(transaction, *trials);
}

Result<QList<RecoveredAccount>> AccountRepository::recoveredSince(const QDateTime &since)
{
    Statement statement = m_connection.prepare(
        u"SELECT c.id, c.name, a.started_at, a.os_user FROM act a JOIN account c ON CAST(c.id AS TEXT) = a.subject"
        " WHERE a.kind = ? AND a.started_at >= ? ORDER BY a.started_at DESC, a.id DESC"_s);
    const QString from = since.isValid() ? toSql(since).toString() : QString(u""_s);
    if (Done done = statement.bind(ActKind::AccountRecover).bind(from).run(); !done)
        return failure(done.error());
    QList<RecoveredAccount> recovered;
    while (statement.next())
        recovered.append({statement.value<AccountId>(0), statement.value<QString>(1), statement.value<QDateTime>(2),
            statement.value<QString>(3)});
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    return recovered;
}

Result<AccountTrial> AccountRepository::trial(AccountId id)
{
    Statement statement = m_connection.prepare(u"SELECT failures, locked_until, signed_in_at, signed_in_before"
                                               " FROM account_trial WHERE account_id = ?"_s);
    if (Done done = statement.bind(id).run(); !done)
        return failure(done.error());
    AccountTrial trial;
    trial.accountId = id;
    if (statement.next()) {
        trial.failures = statement.value<int>(0);
        trial.lockedUntil = statement.value<QDateTime>(1);
        trial.signedInAt = statement.value<QDateTime>(2);
        trial.signedInBefore = statement.value<QDateTime>(3);
    }
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    return trial;
}

Done AccountRepository::setTrial(Transaction & /*transaction*/, const AccountTrial &trial)
{
    return m_connection.execute(
        u"INSERT INTO account_trial (account_id, failures, locked_until, signed_in_at, signed_in_before)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET failures = excluded.failures,"
        " locked_until = excluded.locked_until, signed_in_at = excluded.signed_in_at,"
        " signed_in_before = excluded.signed_in_before"_s,
        {toSql(trial.accountId), trial.failures, toSql(trial.lockedUntil), toSql(trial.signedInAt),
            toSql(trial.signedInBefore)});
}

Result<Authority> AccountRepository::authority(const Account &account)
{
    const auto parent
        = m_connection.scalar(u"SELECT parent_id FROM organization WHERE id = ?"_s, {toSql(account.organizationId)});
    if (!parent)
        return failure(parent.error());
    Authority authority;
    authority.account = account.id;
    authority.name = account.name;
    authority.fullName = account.fullName;
    authority.role = account.role;
    authority.mustChangePassword = account.mustChangePassword;
    if (account.role != Role::Department && !parent->isNull())
        authority.root = account.organizationId;
    return authority;
}

Result<QList<AccountName>> AccountRepository::namesOf(AccountId id)
{
    Statement statement = m_connection.prepare(
        u"SELECT act, row_key, before, after FROM %1 WHERE table_name = 'account' AND after IS NOT NULL ORDER BY id"_s
            .arg(m_connection.dialect().whole(u"journal"_s)));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    const auto nameIn = [](const QString &row) {
        return QJsonDocument::fromJson(row.toUtf8()).object().value(QLatin1String("name")).toString();
    };
    const QString own = QString::number(id.value);
    QList<AccountName> names;
    while (statement.next()) {
        const auto act = statement.value<qint64>(0);
        const QString name = nameIn(statement.value<QString>(3));
        if (name == nameIn(statement.value<QString>(2)))
            continue;
        const bool isOwn = statement.value<QString>(1) == own;
        // What was under way when it was renamed may still be noted under the name before.
        for (AccountName &former : names)
            if (!isOwn && former.until == 0 && former.name == name)
                former.until = act;
        if (isOwn)
            names.append({name, act, 0});
    }
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    return names;
}

Result<QList<OrganizationId>> AccountRepository::organizationsBelow(OrganizationId root)
{
    Statement statement
        = m_connection.prepare(u"WITH RECURSIVE own (id) AS (SELECT id FROM organization WHERE id = ? UNION"
                               " SELECT o.id FROM organization o JOIN own ON o.parent_id = own.id)"
                               " SELECT id FROM own ORDER BY id"_s);
    if (Done done = statement.bind(root).run(); !done)
        return failure(done.error());
    QList<OrganizationId> organizations;
    while (statement.next())
        organizations.append(statement.value<OrganizationId>(0));
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    return organizations;
}

} // namespace dangjian
