// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberchangejob.h"

#include <QPromise>

namespace dangjian {

namespace {

/** The new certificate's number is not of interest to everyone who changes a category. */
QFuture<Done> withoutValue(QFuture<Result<QString>> future)
{
    return future.then([](const Result<QString> &result) { return result ? Done() : Done(failure(result.error())); });
}

} // namespace

QFuture<Done> carryOut(MemberService &members, MemberId id, const MemberChangeOrder &order)
{
    switch (order.what) {
    case MemberChange::Category:
        return withoutValue(members.changeCategory(id, order.category, order.on, order.reason));
    case MemberChange::State:
        return members.changeState(id, order.state, order.on, order.reason);
    case MemberChange::Standing:
        return members.changeStanding(id, order.standing, order.on, order.reason);
    case MemberChange::Branch:
        break;
    }
    return members.transfer(id, order.branch, order.on, order.reason);
}

MemberChangeJob::MemberChangeJob(
    MemberService &members, const QList<MemberId> &ids, const MemberChangeOrder &order, QObject *parent)
    : Job(parent), m_members(members), m_ids(ids), m_order(order)
{
}

Done MemberChangeJob::run()
{
    qint64 done = 0;
    for (const MemberId id : std::as_const(m_ids)) {
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        const Done result = carryOut(m_members, id, m_order).result();
        if (result)
            ++m_changed;
        else
            m_failures.append(result.error());
        report(++done, m_ids.size());
    }
    return {};
}

} // namespace dangjian
