// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "id.h"

#include <QString>

namespace dangjian {

using ActId = Id<struct ActTag>;

/** Who does something, as the journal keeps it with every act. */
struct Actor
{
    QString account; // empty = the store has no accounts
    QString osUser;
    QString program; // "dangjian 0.1.0", "dangjianctl 0.1.0"
};

/** What is being done; the code stands in the journal and never changes its meaning. */
enum class ActKind
{
    StoreInit,
    StoreDemo,
    StoreRefresh, // present values brought up to the date
    StoreRestore, // a backup took the store's place
    OrganizationAdd,
    OrganizationEdit,
    OrganizationDissolve,
    PlaceAdd,
    PlaceEdit,
    UnitAdd,
    UnitEdit,
    MemberAdd,
    MemberEdit,
    MemberCategoryChange,
    MemberStateChange,
    MemberTransfer,
    MemberPhoto,
    MemberImport,
    UnitImport,
    OrganizationImport,
    RecordImport,
    MemberMerge, // two that are one person
    MemberDistinct, // two who look alike and are not, or are not said to be any more
    CertificateReplace,
    CertificateLost,
    CertificateWithdraw,
    CertificateIssue,
    CertificatePrint,
    PrintRun, // a run of many papers and how far it has come
    RecordAdd,
    RecordAmend,
    RecordVoid,
    RollCall,
    PersonalDataShown,
    SettingChange,
    SheetChange, // the office's own copy of a sheet
    SheetReset, // back to the one that the program brings along
    AccountAdd,
    AccountEdit,
    AccountPassword, // an account's own, or a new one given by the department
    AccountRecover, // a forgotten password set anew without being signed in
    AccountSignIn,
    AccountSignInFailed,
    Undo,
};

template <>
struct Codes<ActKind>
{
    static constexpr std::array table{
        std::pair{ActKind::StoreInit, "store.init"},
        std::pair{ActKind::StoreDemo, "store.demo"},
        std::pair{ActKind::StoreRefresh, "store.refresh"},
        std::pair{ActKind::StoreRestore, "store.restore"},
        std::pair{ActKind::OrganizationAdd, "organization.add"},
        std::pair{ActKind::OrganizationEdit, "organization.edit"},
        std::pair{ActKind::OrganizationDissolve, "organization.dissolve"},
        std::pair{ActKind::PlaceAdd, "place.add"},
        std::pair{ActKind::PlaceEdit, "place.edit"},
        std::pair{ActKind::UnitAdd, "unit.add"},
        std::pair{ActKind::UnitEdit, "unit.edit"},
        std::pair{ActKind::MemberAdd, "member.add"},
        std::pair{ActKind::MemberEdit, "member.edit"},
        std::pair{ActKind::MemberCategoryChange, "member.category"},
        std::pair{ActKind::MemberStateChange, "member.state"},
        std::pair{ActKind::MemberTransfer, "member.transfer"},
        std::pair{ActKind::MemberPhoto, "member.photo"},
        std::pair{ActKind::MemberImport, "member.import"},
        std::pair{ActKind::UnitImport, "unit.import"},
        std::pair{ActKind::OrganizationImport, "organization.import"},
        std::pair{ActKind::RecordImport, "record.import"},
        std::pair{ActKind::MemberMerge, "member.merge"},
        std::pair{ActKind::MemberDistinct, "member.distinct"},
        std::pair{ActKind::CertificateReplace, "certificate.replace"},
        std::pair{ActKind::CertificateLost, "certificate.lost"},
        std::pair{ActKind::CertificateWithdraw, "certificate.withdraw"},
        std::pair{ActKind::CertificateIssue, "certificate.issue"},
        std::pair{ActKind::CertificatePrint, "certificate.print"},
        std::pair{ActKind::PrintRun, "print.run"},
        std::pair{ActKind::RecordAdd, "record.add"},
        std::pair{ActKind::RecordAmend, "record.amend"},
        std::pair{ActKind::RecordVoid, "record.void"},
        std::pair{ActKind::RollCall, "record.roll_call"},
        std::pair{ActKind::PersonalDataShown, "personal_data.shown"},
        std::pair{ActKind::SettingChange, "setting.change"},
        std::pair{ActKind::SheetChange, "sheet.change"},
        std::pair{ActKind::SheetReset, "sheet.reset"},
        std::pair{ActKind::AccountAdd, "account.add"},
        std::pair{ActKind::AccountEdit, "account.edit"},
        std::pair{ActKind::AccountPassword, "account.password"},
        std::pair{ActKind::AccountRecover, "account.recover"},
        std::pair{ActKind::AccountSignIn, "account.sign_in"},
        std::pair{ActKind::AccountSignInFailed, "account.sign_in_failed"},
        std::pair{ActKind::Undo, "undo"},
    };
};

} // namespace dangjian
