// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participation.h"

#include <QList>

#include <optional>

namespace dangjian {

/** An entry as the list of all records shows it, with what is known of its person, its branch and its activity. */
struct RecordRow
{
    Participation entry{};
    QString memberName{};
    MemberCategory category = MemberCategory::Branch; // of today
    QString certificate{}; // number of the person's valid one
    QString branchCode{}; // of the organization for which it was done
    QString branchName{}; // short
    QString branchFullName{};
    QString activityTitle{};
    QString theme{}; // 四进社区: science, culture, law, health; empty = none
    bool isPrinted = false; // stands in a booklet
};

enum class RecordSort
{
    Date,
    Name,
    Branch,
    Minutes,
    Deeds,
    Entered
};

/** What a list of records shows: filter and order. */
struct RecordQuery
{
    QList<OrganizationId> scope{}; // for which they were done; empty = all
    QString text{}; // in the content; or beginning of the person's name, pinyin, initials or numbers
    MemberId member{}; // one person's alone
    QDate from{}; // both days included; invalid = open
    QDate until{};
    std::optional<ParticipationKind> kind{};
    std::optional<MemberCategory> category{}; // of the person, today
    std::optional<ParticipationState> state = ParticipationState::Valid; // nothing = each
    std::optional<bool> printed{}; // whether it stands in a booklet
    RecordSort sort = RecordSort::Date;
    bool descending = true;
};

/** What stands below such a list; only valid entries are summed. */
struct RecordTotals
{
    qint64 rows = 0;
    qint64 valid = 0;
    qint64 minutes = 0;
    qint64 deeds = 0;
};

/** What voiding several entries would do. */
struct VoidForecast
{
    QList<ParticipationId> valid{}; // those it would void
    int others = 0; // amended or voided already: they stay as they are
    int members = 0; // whose entries they are
    qint64 minutes = 0;
    qint64 deeds = 0;
    int printed = 0; // of the valid ones, those that stand in a booklet
};

} // namespace dangjian
