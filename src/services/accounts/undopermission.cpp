// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/undopermission.h"

#include "accounts/accountrepository.h"
#include "accounts/sqlitescopecheck.h"
#include "store/storeaccess.h"

namespace dangjian {

using namespace Qt::StringLiterals;

Done requireUndo(Connection &connection, const StoreAccess &access, ActId act)
{
    if (Done done = access.require(Permission::Look); !done)
        return done;
    const Authority authority = access.authority();
    if (!authority.account)
        return {};
    ActId first = act;
    QString account;
    for (;;) {
        Statement statement = connection.prepare(u"SELECT kind, subject, account FROM act WHERE id = ?"_s);
        if (Done done = statement.bind(first).run(); !done)
            return done;
        if (!statement.next())
            return failure(ErrorCode::NotFound, u"act"_s);
        if (first == act)
            account = statement.value<QString>(2);
        const auto kind = fromCode<ActKind>(statement.value<QString>(0));
        const ActId undone{statement.value<QString>(1).toLongLong()};
        if (kind == ActKind::Undo && undone < first) {
            first = undone;
            continue;
        }
        if (Done done = access.require(kind ? permissionFor(*kind) : Permission::KeepAccounts); !done)
            return done;
        break;
    }
    if (authority.isEverywhere())
        return {};
    AccountRepository accounts(connection);
    auto names = accounts.namesOf(authority.account);
    if (!names)
        return failure(names.error());
    if (wasDoneBy(*names, account, act.value))
        return {};
    auto own = accounts.organizationsBelow(authority.root);
    if (!own)
        return failure(own.error());
    return requireOwn(connection, act, {std::move(*own), std::move(*names), authority.account.value});
}

} // namespace dangjian
