// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "id.h"
#include "organizations/organization.h"

#include <QDateTime>
#include <QString>

#include <compare>

namespace dangjian {

using AccountId = Id<struct AccountTag>;

/** What an account is for (domain §1); permission.h says what each may do. */
enum class Role
{
    Department, // staff of the district's department: everything, everywhere
    Subdistrict, // secretary of a subdistrict
    Branch, // secretary of a community's branch
    Reader // looks up and prints
};

template <>
struct Codes<Role>
{
    static constexpr std::array table{std::pair{Role::Department, "department"},
        std::pair{Role::Subdistrict, "subdistrict"}, std::pair{Role::Branch, "branch"},
        std::pair{Role::Reader, "reader"}};
};

/** Closed accounts stay in the store: acts name them. */
enum class AccountState
{
    Active,
    Closed
};

template <>
struct Codes<AccountState>
{
    static constexpr std::array table{
        std::pair{AccountState::Active, "active"}, std::pair{AccountState::Closed, "closed"}};
};

/** A local account. `name` is what is typed at the door, without spaces, unique whatever its case. */
struct Account
{
    AccountId id{};
    QString name{};
    QString fullName{};
    Role role = Role::Reader;
    OrganizationId organizationId{}; // it sees and changes this one and all below; a department's is the district
    AccountState state = AccountState::Active;
    bool mustChangePassword = false;
    QDateTime createdAt{};
    qint64 rowVersion = 0;
};

/** In whose name the store is asked: an account's, or everybody's where the store has none. */
struct Authority
{
    AccountId account{}; // null: the store has no accounts, everything is allowed
    QString name{};
    QString fullName{};
    Role role = Role::Department;
    OrganizationId root{}; // null: the whole district
    bool mustChangePassword = false;

    bool isEverywhere() const { return root.isNull(); }
    friend bool operator==(const Authority &, const Authority &) = default;
};

} // namespace dangjian
