// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "members/membercategory.h"
#include "organizations/organization.h"
#include "places/place.h"
#include "units/unit.h"

#include <QDate>
#include <QString>

namespace dangjian {

/** GB/T 2261.1. */
enum class Sex
{
    Unknown,
    Male,
    Female,
    Unstated
};

template <>
struct Codes<Sex>
{
    static constexpr std::array table{std::pair{Sex::Unknown, "0"}, std::pair{Sex::Male, "1"},
        std::pair{Sex::Female, "2"}, std::pair{Sex::Unstated, "9"}};
};

/** 人员类别. */
enum class Standing
{
    Full,
    Probationary
};

template <>
struct Codes<Standing>
{
    static constexpr std::array table{
        std::pair{Standing::Full, "full"}, std::pair{Standing::Probationary, "probationary"}};
};

/** 党籍状态. A member is never deleted: these are states with dates. */
enum class MembershipState
{
    Normal,
    Suspended,
    Expelled,
    TransferredOut,
    Deceased
};

template <>
struct Codes<MembershipState>
{
    static constexpr std::array table{std::pair{MembershipState::Normal, "normal"},
        std::pair{MembershipState::Suspended, "suspended"}, std::pair{MembershipState::Expelled, "expelled"},
        std::pair{MembershipState::TransferredOut, "transferred_out"},
        std::pair{MembershipState::Deceased, "deceased"}};
};

/** Where the formal relation 组织关系 stands: with a branch here, or with the unit's own organization elsewhere. */
enum class Relation
{
    Branch,
    Unit
};

template <>
struct Codes<Relation>
{
    static constexpr std::array table{std::pair{Relation::Branch, "branch"}, std::pair{Relation::Unit, "unit"}};
};

/**
 * A member 党员 with the fields of the registration form 党员登记表. Branch, category, standing and state are the
 * present ones; their past (and future) stands in dated periods.
 */
struct Member
{
    MemberId id;
    QString name;
    Sex sex = Sex::Unknown;
    QString idNumber; // GB 11643, 18 characters
    QDate birth;
    QString ethnicity; // GB/T 3304 code, "01" = 汉族
    QString nativePlace;
    QString photo; // SHA-256 of the JPEG in the content store, hexadecimal; empty = none
    QString education; // GB/T 4658 code
    QString degree;
    QString school;
    QDate joined; // 入党时间
    QDate full; // 转正时间
    Standing standing = Standing::Full;
    QString introducers;
    OrganizationId branchId; // the branch that looks after the member
    Relation relation = Relation::Branch;
    MemberCategory category = MemberCategory::Branch;
    MembershipState state = MembershipState::Normal;
    QDate reported; // 报到
    UnitId unitId;
    QString post; // 职务
    QString occupation; // 工作岗位
    QString mobile;
    QString phone;
    QString address;
    PlaceId placeId; // the building or stairwell, if known
    QString specialties;
    bool lostContact = false;
    QDate lostSince;
    bool away = false; // 流动
    QString awayWhere;
    bool hardship = false; // 困难党员
    QString reading; // pinyin corrected by hand, syllables separated by spaces; empty = by rule
    QString nameKey; // full pinyin for sorting, written by the repository
    QString remarks;
    qint64 rowVersion = 1;
};

} // namespace dangjian
