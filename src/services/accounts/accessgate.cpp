// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accessgate.h"

#include "accounts/accountrepository.h"
#include "accounts/sqliteviews.h"
#include "connection/sqlitefile.h"

namespace dangjian {

Done AccessGate::open(Connection &connection)
{
    const auto any = AccountRepository(connection).any();
    if (!any)
        return failure(any.error());
    const std::lock_guard lock(m_mutex);
    m_asks = *any;
    return {};
}

Pass AccessGate::pass() const
{
    const std::lock_guard lock(m_mutex);
    return {m_authority, !m_asks || m_authority.account, m_turn};
}

bool AccessGate::asksForSignIn() const
{
    const std::lock_guard lock(m_mutex);
    return m_asks;
}

void AccessGate::signIn(const Authority &authority)
{
    {
        const std::lock_guard lock(m_mutex);
        m_authority = authority;
        m_asks = true;
        ++m_turn;
    }
    tell();
}

void AccessGate::signInFirst(const Authority &authority)
{
    {
        const std::lock_guard lock(m_mutex);
        m_authority = authority;
        m_asks = true;
    }
    tell();
}

void AccessGate::signOut()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_asks)
            return;
        m_authority = {};
        ++m_turn;
    }
    tell();
}

void AccessGate::noteOwnPassword()
{
    {
        const std::lock_guard lock(m_mutex);
        m_authority.mustChangePassword = false;
    }
    tell();
}

Done AccessGate::mayDo(const Pass &pass, Permission permission)
{
    if (!pass.isOpen)
        return failure(ErrorCode::NotSignedIn);
    if (!dangjian::mayDo(pass.authority, permission))
        return failure(ErrorCode::NotPermitted, codeOf(permission));
    return {};
}

Done AccessGate::admitReader(Connection &connection, const Pass &pass)
{
    if (!pass.isOpen || pass.turn != this->pass().turn)
        return failure(ErrorCode::NotSignedIn);
    if (!pass.authority.account)
        return {};
    // Moves on with every commit of every other connection, of this program and of others.
    const auto version = dataVersion(connection);
    if (!version)
        return failure(version.error());
    if (*version == connection.boundsVersion() && connection.bounds().accountId == pass.authority.account.value)
        return {};
    // Bound to another account, the connection does not show this one.
    if (connection.bounds().accountId != pass.authority.account.value)
        if (Done done = bindReader(connection, Bounds{}); !done)
            return done;
    const auto authority = renewed(connection, pass);
    if (!authority)
        return failure(authority.error());
    const auto bounds = boundsOf(connection, *authority);
    if (!bounds)
        return failure(bounds.error());
    if (Done done = bindReader(connection, *bounds); !done)
        return done;
    connection.setBoundsVersion(*version);
    return {};
}

Result<Bounds> AccessGate::admitAct(Connection &connection, const Pass &pass, Permission permission)
{
    if (!pass.authority.account) {
        // Another program may have made the first account.
        const auto any = AccountRepository(connection).any();
        if (!any)
            return failure(any.error());
        if (!*any)
            return Bounds{};
        bool isNew = false;
        {
            const std::lock_guard lock(m_mutex);
            isNew = !std::exchange(m_asks, true);
        }
        if (isNew)
            tell();
        return failure(ErrorCode::NotSignedIn);
    }
    const auto authority = renewed(connection, pass);
    if (!authority)
        return failure(authority.error());
    if (Done done = mayDo({*authority, true, pass.turn}, permission); !done)
        return failure(done.error());
    return boundsOf(connection, *authority);
}

Result<Authority> AccessGate::renewed(Connection &connection, const Pass &pass)
{
    AccountRepository accounts(connection);
    const auto account = accounts.byId(pass.authority.account);
    const bool isGone = account ? account->state != AccountState::Active : account.error().code == ErrorCode::NotFound;
    if (isGone) {
        if (pass.turn == this->pass().turn)
            signOut();
        return failure(ErrorCode::NotSignedIn);
    }
    if (!account)
        return failure(account.error());
    const auto authority = accounts.authority(*account);
    if (!authority)
        return failure(authority.error());
    bool isChanged = false;
    {
        const std::lock_guard lock(m_mutex);
        if (pass.turn == m_turn && m_authority != *authority) {
            m_authority = *authority;
            isChanged = true;
        }
    }
    if (isChanged)
        tell();
    return authority;
}

Result<Bounds> AccessGate::boundsOf(Connection &connection, const Authority &authority)
{
    Bounds bounds;
    bounds.accountId = authority.account.value;
    if (authority.isEverywhere())
        return bounds;
    AccountRepository accounts(connection);
    auto organizations = accounts.organizationsBelow(authority.root);
    if (!organizations)
        return failure(organizations.error());
    bounds.organizations = std::move(*organizations);
    auto names = accounts.namesOf(authority.account);
    if (!names)
        return failure(names.error());
    bounds.names = std::move(*names);
    return bounds;
}

void AccessGate::tell() const
{
    if (onChanged)
        onChanged();
}

} // namespace dangjian
