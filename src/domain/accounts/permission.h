// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "acts/act.h"

namespace dangjian {

/** What can be allowed; the table of roles is made of these, in this order. */
enum class Permission
{
    Look, // see members, records and everything else of the scope
    Disclose, // see ID numbers, telephones and addresses in clear, which is journaled
    Print,
    Enter, // participation records, roll calls
    KeepMembers, // members, their certificates and photos
    KeepPlaces,
    KeepUnits,
    Import,
    Export,
    Merge, // duplicates
    KeepOrganizations, // particulars of organizations, Party groups below them
    Restructure, // add, move and dissolve organizations
    ChangeSheets,
    ChangeSettings,
    KeepAccounts,
    Audit, // everybody's acts
    Check,
    Backup,
    Restore
};

template <>
struct Codes<Permission>
{
    static constexpr std::array table{std::pair{Permission::Look, "look"}, std::pair{Permission::Disclose, "disclose"},
        std::pair{Permission::Print, "print"}, std::pair{Permission::Enter, "enter"},
        std::pair{Permission::KeepMembers, "keep_members"}, std::pair{Permission::KeepPlaces, "keep_places"},
        std::pair{Permission::KeepUnits, "keep_units"}, std::pair{Permission::Import, "import"},
        std::pair{Permission::Export, "export"}, std::pair{Permission::Merge, "merge"},
        std::pair{Permission::KeepOrganizations, "keep_organizations"},
        std::pair{Permission::Restructure, "restructure"}, std::pair{Permission::ChangeSheets, "change_sheets"},
        std::pair{Permission::ChangeSettings, "change_settings"}, std::pair{Permission::KeepAccounts, "keep_accounts"},
        std::pair{Permission::Audit, "audit"}, std::pair{Permission::Check, "check"},
        std::pair{Permission::Backup, "backup"}, std::pair{Permission::Restore, "restore"}};
};

/** The table of roles: whether a role may do this within its organizations. */
bool mayDo(Role role, Permission permission);

/** Whether this is allowed in the name of whom the store is asked. */
bool mayDo(const Authority &authority, Permission permission);

/** What an act asks for. Undo asks for what the act that it takes back asked for; that is the service's to find. */
Permission permissionFor(ActKind kind);

} // namespace dangjian
