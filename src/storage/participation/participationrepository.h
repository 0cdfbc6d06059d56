// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duties/duty.h"
#include "mapping/row.h"
#include "participation/participation.h"

namespace dangjian {

template <>
struct Table<Participation>
{
    static constexpr const char *name = "participation";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("member_id", row.memberId);
        v("organization_id", row.organizationId);
        v("date", row.date);
        v("kind", row.kind);
        v("content", row.content);
        v("minutes", row.minutes);
        v("deeds", row.deeds);
        v("place", row.place);
        v("activity_id", row.activityId);
        v("certifier", row.certifier);
        v("state", row.state);
        v("replaces_id", row.replacesId);
        v("reason", row.reason);
        v("entered_by", row.enteredBy);
        v("entered_at", row.enteredAt);
        v("row_version", row.rowVersion);
    }
};

template <>
struct Table<Activity>
{
    static constexpr const char *name = "activity";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("organization_id", row.organizationId);
        v("title", row.title);
        v("kind", row.kind);
        v("theme", row.theme);
        v("date", row.date);
        v("minutes", row.minutes);
        v("place", row.place);
        v("certifier", row.certifier);
        v("row_version", row.rowVersion);
    }
};

template <>
struct Table<DutyRule>
{
    static constexpr const char *name = "duty_rule";
    template <class Visitor>
    static void visit(Visitor &&v, auto &row)
    {
        v("id", row.id);
        v("category", row.category);
        v("minutes", row.minutes);
        v("deeds", row.deeds);
        v("zones", row.zones);
        v("from_date", row.from);
        v("until_date", row.until);
    }
};

/** Participation records and activities in the store. */
class ParticipationRepository
{
public:
    explicit ParticipationRepository(Connection &connection) : m_connection(connection) { }

    Result<Participation> byId(ParticipationId id);
    /** By date; all years where year is 0; every state. */
    Result<QList<Participation>> ofMember(MemberId member, int year);
    Result<YearTotals> yearTotals(MemberId member, int year);
    /** Minutes of the member's valid entries on a date, and whether one has this kind and content; `except` left out.
     */
    struct Day
    {
        int minutes = 0;
        bool same = false;
    };
    Result<Day> day(const Participation &entry);
    /** The newest valid entries made for these organizations (empty = all), with the names beside; among the newest
     * 100,000 of all. */
    Result<QList<ParticipationRow>> recent(const QList<OrganizationId> &scope, int limit);
    /** Who certified lately, the most frequent first. */
    Result<QStringList> certifiers(const QList<OrganizationId> &scope, int limit);
    Result<QList<Activity>> activities(const QList<OrganizationId> &scope, int limit);
    /** Contents of the newest records that begin with the text, the most used first. */
    Result<QStringList> contents(const QString &beginning, ParticipationKind kind, int limit);

    /** Inserts with the id that the caller reserved, or takes one. */
    Done insert(Transaction &transaction, Participation &entry);
    Done update(Transaction &transaction, const Participation &entry) { return updateRow(transaction, entry); }
    Done insert(Transaction &transaction, Activity &activity);
    /** The rule that holds for a category on a date; id 0 where it owes nothing. */
    Result<DutyRule> dutyRule(MemberCategory category, QDate on);

private:
    Result<QList<ParticipationRow>> recentAmong(int newest, const QList<OrganizationId> &scope, int limit);

    Connection &m_connection;
};

} // namespace dangjian
