// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/permission.h"

namespace dangjian {

bool mayDo(Role role, Permission permission)
{
    switch (permission) {
    case Permission::Look:
    case Permission::Disclose:
    case Permission::Print:
        return true;
    case Permission::Enter:
    case Permission::KeepMembers:
    case Permission::KeepPlaces:
    case Permission::KeepUnits:
    case Permission::Import:
    case Permission::Export:
        return role != Role::Reader;
    case Permission::Merge:
    case Permission::KeepOrganizations:
        return role == Role::Department || role == Role::Subdistrict;
    case Permission::Restructure:
    case Permission::ChangeSheets:
    case Permission::ChangeSettings:
    case Permission::KeepAccounts:
    case Permission::Audit:
    case Permission::Check:
    case Permission::Backup:
    case Permission::Restore:
        return role == Role::Department;
    }
    return false;
}

bool mayDo(const Authority &authority, Permission permission)
{
    return authority.account.isNull() || mayDo(authority.role, permission);
}

Permission permissionFor(ActKind kind)
{
    switch (kind) {
    case ActKind::StoreInit:
    case ActKind::StoreDemo:
    case ActKind::StoreRefresh:
    case ActKind::AccountSignIn:
    case ActKind::AccountSignInFailed:
    case ActKind::AccountPassword:
    case ActKind::AccountRecover:
    case ActKind::Undo:
        return Permission::Look;
    case ActKind::StoreRestore:
        return Permission::Restore;
    case ActKind::OrganizationEdit:
        return Permission::KeepOrganizations;
    case ActKind::OrganizationAdd:
    case ActKind::OrganizationDissolve:
    case ActKind::OrganizationImport:
        return Permission::Restructure;
    case ActKind::PlaceAdd:
    case ActKind::PlaceEdit:
        return Permission::KeepPlaces;
    case ActKind::UnitAdd:
    case ActKind::UnitEdit:
        return Permission::KeepUnits;
    case ActKind::MemberAdd:
    case ActKind::MemberEdit:
    case ActKind::MemberCategoryChange:
    case ActKind::MemberStateChange:
    case ActKind::MemberTransfer:
    case ActKind::MemberPhoto:
    case ActKind::CertificateReplace:
    case ActKind::CertificateLost:
    case ActKind::CertificateWithdraw:
    case ActKind::CertificateIssue:
        return Permission::KeepMembers;
    case ActKind::MemberImport:
    case ActKind::UnitImport:
    case ActKind::RecordImport:
        return Permission::Import;
    case ActKind::MemberMerge:
    case ActKind::MemberDistinct:
        return Permission::Merge;
    case ActKind::CertificatePrint:
    case ActKind::PrintRun:
        return Permission::Print;
    case ActKind::RecordAdd:
    case ActKind::RecordAmend:
    case ActKind::RecordVoid:
    case ActKind::RollCall:
        return Permission::Enter;
    case ActKind::PersonalDataShown:
        return Permission::Disclose;
    case ActKind::SettingChange:
        return Permission::ChangeSettings;
    case ActKind::SheetChange:
    case ActKind::SheetReset:
        return Permission::ChangeSheets;
    case ActKind::AccountAdd:
    case ActKind::AccountEdit:
        return Permission::KeepAccounts;
    }
    return Permission::KeepAccounts;
}

} // namespace dangjian
