// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duties/duty.h"
#include "participation/participation.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** What quick entry and roll call say of an entry before and while it is saved. */
struct EntryReport
{
    QList<ParticipationFinding> findings;
    YearTotals year; // the member's year, this entry not counted
    bool savable() const
    {
        for (const ParticipationFinding &finding : findings)
            if (finding.error)
                return false;
        return true;
    }
};

/** One member ticked in a roll call: figures may differ from the activity's. */
struct Attendance
{
    MemberId member;
    int minutes = 0;
    int deeds = 0;
};

struct RollCallOutcome
{
    ActivityId activity;
    QList<ParticipationId> records;
};

/** Use cases on participation records 参与记录, the main job. */
class ParticipationService
{
public:
    explicit ParticipationService(Store &store);

    /** What looks wrong with an entry (not saved): future date, over 24 h a day, twice the same, out of scope (empty =
     * all). */
    QFuture<Result<EntryReport>> examine(const Participation &entry, const QList<OrganizationId> &scope);

    /** Saves an entry, durable when the future is done. The organization is the member's branch where it is not given.
     */
    QFuture<Result<ParticipationId>> add(const Participation &entry);

    /** All or none, one act (pasted lines). */
    QFuture<Result<QList<ParticipationId>>> addAll(const QList<Participation> &entries);

    /** The old entry is marked amended and stays; the new one replaces it, for the same organization unless another is
     * given or it is another member's. Fails with ReasonMissing, StateForbids. */
    QFuture<Result<ParticipationId>> amend(ParticipationId id, const Participation &entry, const QString &reason);
    QFuture<Done> voidEntry(ParticipationId id, const QString &reason);

    /** A member's entries, by date; all years where year is 0; amended and voided ones included. */
    QFuture<Result<QList<Participation>>> ofMember(MemberId member, int year = 0);
    /** The newest valid entries made for these organizations (empty = all). */
    QFuture<Result<QList<ParticipationRow>>> recent(const QList<OrganizationId> &scope, int limit);

    /** Contents used before that begin with the text, the most used first; for completion. */
    QFuture<Result<QStringList>> contents(const QString &beginning, ParticipationKind kind, int limit);
    QFuture<Result<QStringList>> certifiers(const QList<OrganizationId> &scope, int limit);

    /** One activity and one entry for each attendee, one act. */
    QFuture<Result<RollCallOutcome>> rollCall(const Activity &activity, const QList<Attendance> &attendees);
    QFuture<Result<QList<Activity>>> activities(const QList<OrganizationId> &scope, int limit);

private:
    Store &m_store;
};

} // namespace dangjian
