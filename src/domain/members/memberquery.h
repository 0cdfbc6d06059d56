// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QList>

#include <optional>

namespace dangjian {

/** A member as lists and searches show it. */
struct MemberRow
{
    MemberId id;
    QString name;
    Sex sex = Sex::Unknown;
    QDate birth;
    MemberCategory category = MemberCategory::Branch;
    Standing standing = Standing::Full;
    MembershipState state = MembershipState::Normal;
    Relation relation = Relation::Branch;
    OrganizationId branchId;
    QString branchCode;
    QString branchName;
    QString unitName;
    QString certificate; // number of the valid one
    QString idNumber;
    QString mobile;
    QString address;
    QString education; // code
    QString ethnicity; // code
    QDate joined;
    int yearMinutes = 0; // of the query's year
    int yearDeeds = 0;
    int yearRecords = 0;
};

enum class MemberSort
{
    Name,
    Branch,
    Certificate,
    Birth,
    Joined,
    Unit,
    YearMinutes,
    YearDeeds,
    Address
};

/** What may be due with a member: a list shows those whom the workbench counts. */
enum class MemberDue
{
    Probation, // a year after joining is over, or will be within 30 days (Party constitution, article 7)
    NoRecord, // in service, and not one record in the query's year
    LostContact,
    NoPhoto
};

template <>
struct Codes<MemberDue>
{
    static constexpr std::array table{std::pair{MemberDue::Probation, "probation"},
        std::pair{MemberDue::NoRecord, "no_record"}, std::pair{MemberDue::LostContact, "lost_contact"},
        std::pair{MemberDue::NoPhoto, "no_photo"}};
};

/** What a list of members shows: filter, order and the year whose totals stand beside each. */
struct MemberQuery
{
    QList<OrganizationId> scope; // empty = all
    QString text; // beginning of name, pinyin, initials, numbers, address
    std::optional<MemberCategory> category;
    std::optional<MembershipState> state = MembershipState::Normal;
    std::optional<Standing> standing;
    std::optional<Relation> relation;
    UnitId unitId;
    bool neverPrinted = false; // only those whose valid certificate has never been printed
    std::optional<MemberDue> due;
    QDate today; // by which `due` is reckoned
    int year = 0;
    MemberSort sort = MemberSort::Name;
    bool descending = false;
};

/** What stands in the footer of such a list. */
struct MemberTotals
{
    int members = 0;
    int formal = 0;
    qint64 minutes = 0;
    qint64 deeds = 0;
};

} // namespace dangjian
