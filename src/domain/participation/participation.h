// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace dangjian {

using ParticipationId = Id<struct ParticipationTag>;
using ActivityId = Id<struct ActivityTag>;

/** 参与记录 kinds: 志愿服务, 实事, 会议, 学习, 文体, 其他. */
enum class ParticipationKind
{
    Volunteer,
    Deed,
    Meeting,
    Study,
    Culture,
    Other
};

template <>
struct Codes<ParticipationKind>
{
    static constexpr std::array table{std::pair{ParticipationKind::Volunteer, "volunteer"},
        std::pair{ParticipationKind::Deed, "deed"}, std::pair{ParticipationKind::Meeting, "meeting"},
        std::pair{ParticipationKind::Study, "study"}, std::pair{ParticipationKind::Culture, "culture"},
        std::pair{ParticipationKind::Other, "other"}};
};

/** An entry is never changed in place: an amended one gives way to the one that replaces it, a voided one to none. */
enum class ParticipationState
{
    Valid,
    Amended,
    Voided
};

template <>
struct Codes<ParticipationState>
{
    static constexpr std::array table{std::pair{ParticipationState::Valid, "valid"},
        std::pair{ParticipationState::Amended, "amended"}, std::pair{ParticipationState::Voided, "voided"}};
};

/** A line of the certificate: what a member did for the community. Only valid ones count. */
struct Participation
{
    ParticipationId id;
    MemberId memberId;
    OrganizationId organizationId; // for which it was done; a later transfer does not move it
    QDate date;
    ParticipationKind kind = ParticipationKind::Volunteer;
    QString content;
    int minutes = 0;
    int deeds = 0;
    QString place;
    ActivityId activityId;
    QString certifier;
    ParticipationState state = ParticipationState::Valid;
    ParticipationId replacesId; // the amended entry that this one replaces
    QString reason; // why it was amended or voided
    QString enteredBy;
    QDateTime enteredAt;
    qint64 rowVersion = 1;
};

/** An entry as lists of records show it. */
struct ParticipationRow
{
    Participation entry;
    QString memberName;
    QString branchName;
};

/** 活动: what several members did together; its roll call makes one participation each. */
struct Activity
{
    ActivityId id;
    OrganizationId organizationId;
    QString title;
    ParticipationKind kind = ParticipationKind::Volunteer;
    QString theme; // 四进社区: science, culture, law, health; empty = none
    QDate date;
    int minutes = 0;
    QString place;
    QString certifier;
    qint64 rowVersion = 1;
};

/** One thing about an entry that looks wrong; stable code ("date.in_future"). */
struct ParticipationFinding
{
    bool error = false;
    QString code;
};

/** What is already known of the member's day and of the entry's likeness, gathered by the caller. */
struct ParticipationContext
{
    QDate today;
    int minutesThatDay = 0; // valid entries of the member on the same date, this one not counted
    bool sameExists = false; // same member, date, kind and content
    bool inScope = true;
    QDate founded; // of the organization it was done for, where that is known
};

inline constexpr int minutesADay = 24 * 60;
inline constexpr int minutesAtMost = 10000 * 60; // of any figure that is typed: what is beyond is no such figure
inline constexpr int contentLimit = 200; // characters; a line of the booklet shows the first forty or so
inline constexpr int placeLimit = 100;
inline constexpr int certifierLimit = 100; // several names may stand there

/** Date missing or in the future, before 1949, more than 24 h a day, content missing or too long, twice the same … */
QList<ParticipationFinding> findingsOf(const Participation &entry, const ParticipationContext &context);

/** The entry with its texts in one line each: no line breaks, no spaces around or in a row. */
Participation withPlainTexts(Participation entry);

/** Hours as people type them ("2", "1.5", "1:30", "１．５") in minutes, up to minutesAtMost; nothing where it is no
 * such figure. */
std::optional<int> minutesFromText(const QString &text);

/** Minutes as hours for people: 90 → "1.5", 60 → "1", 50 → "0.83". */
QString hoursText(int minutes);

} // namespace dangjian
