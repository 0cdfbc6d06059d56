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
