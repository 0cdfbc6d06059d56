// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "members/memberservice.h"

namespace dangjian {

/** What changes from a day on and is kept as a dated period. */
enum class MemberChange
{
    Category,
    State,
    Standing,
    Branch
};

/** One such change with its value, its day and its reason. */
struct MemberChangeOrder
{
    MemberChange what = MemberChange::Category;
    MemberCategory category = MemberCategory::Branch;
    MembershipState state = MembershipState::Normal;
    Standing standing = Standing::Full;
    OrganizationId branch{};
    QDate on{};
    QString reason{};
};

/** Carries an order out for one member. */
QFuture<Done> carryOut(MemberService &members, MemberId id, const MemberChangeOrder &order);

/** Carries an order out for many, one act each; who cannot be changed is left and counted. */
class MemberChangeJob : public Job
{
    Q_OBJECT

public:
    MemberChangeJob(
        MemberService &members, const QList<MemberId> &ids, const MemberChangeOrder &order, QObject *parent = nullptr);
    ~MemberChangeJob() override { stopAndWait(); }

    int changedCount() const { return m_changed; }
    /** Why some were left, one for each of them. */
    const QList<Error> &failures() const { return m_failures; }

protected:
    Done run() override;

private:
    MemberService &m_members;
    QList<MemberId> m_ids;
    MemberChangeOrder m_order;
    int m_changed = 0;
    QList<Error> m_failures;
};

} // namespace dangjian
