// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountwords.h"

#include <QCoreApplication>

namespace dangjian {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString wordFor(Role role)
{
    switch (role) {
    case Role::Department:
        return AccountWords::tr("Department");
    case Role::Subdistrict:
        return AccountWords::tr("Subdistrict");
    case Role::Branch:
        return AccountWords::tr("Branch");
    case Role::Reader:
        return AccountWords::tr("Reader");
    }
    return {};
}

QString wordFor(AccountState state)
{
    return state == AccountState::Active ? AccountWords::tr("In use") : AccountWords::tr("Closed");
}

QString wordFor(Permission permission)
{
    switch (permission) {
    case Permission::Look:
        return AccountWords::tr("Look up members, records and figures");
    case Permission::Disclose:
        return AccountWords::tr("Show ID numbers, phones and addresses (journaled)");
    case Permission::Print:
        return AccountWords::tr("Print certificates, forms and letters");
    case Permission::Enter:
        return AccountWords::tr("Enter and correct participation records");
    case Permission::KeepMembers:
        return AccountWords::tr("Enter and change members");
    case Permission::KeepPlaces:
        return AccountWords::tr("Enter and change places");
    case Permission::KeepUnits:
        return AccountWords::tr("Enter and change work units");
    case Permission::Import:
        return AccountWords::tr("Import rosters and records");
    case Permission::Export:
        return AccountWords::tr("Export lists");
    case Permission::Merge:
        return AccountWords::tr("Merge duplicate members");
    case Permission::KeepOrganizations:
        return AccountWords::tr("Change particulars of organizations");
    case Permission::Restructure:
        return AccountWords::tr("Add, move and dissolve organizations");
    case Permission::ChangeSheets:
        return AccountWords::tr("Change the papers");
    case Permission::ChangeSettings:
        return AccountWords::tr("Change settings of the database");
    case Permission::KeepAccounts:
        return AccountWords::tr("Keep accounts");
    case Permission::Audit:
        return AccountWords::tr("See what everybody did");
    case Permission::Check:
        return AccountWords::tr("Check the database");
    case Permission::Backup:
        return AccountWords::tr("Back up");
    case Permission::Restore:
        return AccountWords::tr("Restore a backup");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Department:
        return AccountWords::tr("Staff of the district's department: everything, in the whole district.");
    case Role::Subdistrict:
        return AccountWords::tr("Secretary of a subdistrict: members, records and papers of its organizations.");
    case Role::Branch:
        return AccountWords::tr("Secretary of one branch: its members, records and papers.");
    case Role::Reader:
        return AccountWords::tr("Looks up and prints; changes nothing.");
    }
    return {};
}

} // namespace dangjian
