// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/permission.h"

#include <QString>

namespace dangjian {

/** The words of the screen for accounts, in the language chosen. */
QString wordFor(Role role);
QString wordFor(AccountState state);
QString wordFor(Permission permission);
/** What an account of this role is for, in one sentence. */
QString roleText(Role role);

} // namespace dangjian
