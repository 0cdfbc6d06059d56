// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/bounds.h"
#include "accounts/permission.h"
#include "result.h"

#include <QSet>

#include <functional>
#include <mutex>

namespace dangjian {

class Connection;

/** In whose name something was asked for. What is under way when another signs in is not answered any more. */
struct Pass
{
    Authority authority;
    bool isOpen = true; // false: the store has accounts, and nobody is signed in
    quint64 turn = 0; // moves on with each sign-in and sign-out
};

/**
 * In whose name a store is asked, and what follows for each read and each write: all that reaches the store goes
 * through here. Callable from any thread.
 */
class AccessGate
{
public:
    /** Told after a sign-in, a sign-out, and where the account was changed or closed meanwhile; on any thread. */
    std::function<void()> onChanged;

    /** Finds whether the store has accounts. */
    Done open(Connection &connection);

    Pass pass() const;
    Authority authority() const { return pass().authority; }
    bool asksForSignIn() const;

    void signIn(const Authority &authority);
    /** Who made the first account goes on with it, and with what was asked before. */
    void signInFirst(const Authority &authority);
    void signOut();
    /** The password of who is signed in is no longer one to be changed. */
    void noteOwnPassword();

    /** NotSignedIn, NotPermitted. */
    static Done mayDo(const Pass &pass, Permission permission);

    /** Lets a read pass, and binds the connection to the rows of the account. */
    Done admitReader(Connection &connection, const Pass &pass);
    /** Lets an act pass, in its transaction: as the account stands at this moment. Gives what the act is bound to. */
    Result<Bounds> admitAct(Connection &connection, const Pass &pass, Permission permission);

private:
    /** The account as it stands now; closes the gate where it is closed or gone. */
    Result<Authority> renewed(Connection &connection, const Pass &pass);
    static Result<Bounds> boundsOf(Connection &connection, const Authority &authority);
    void tell() const;

    mutable std::mutex m_mutex;
    Authority m_authority;
    bool m_asks = false;
    quint64 m_turn = 0;
};

} // namespace dangjian
