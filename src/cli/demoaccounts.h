// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "result.h"

#include <QList>

namespace dangjian {

struct Services;

/** An account of the demonstration district, with the password that everybody may know. */
struct DemoAccount
{
    QString name{};
    QString fullName{};
    Role role = Role::Reader;
    QString organizationCode{}; // empty: the district
    QString password{};
    QString organization{}; // its name, as the store has it
};

/** Makes one account of each role for fitting organizations of the demonstration district; the README names them. */
Result<QList<DemoAccount>> addDemoAccounts(Services &services);

} // namespace dangjian
