// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/chainjob.h"

#include "journal/chainproof.h"
#include "journal/seal.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

constexpr int whole = 1000;
constexpr int breaksTold = 50;

Result<ChainState> describe(Connection &connection, const Result<QList<ActId>> &broken)
{
    if (!broken)
        return failure(broken.error());
    ChainState state;
    state.broken = *broken;
    for (qsizetype i = 0; i < std::min<qsizetype>(breaksTold, broken->size()); ++i) {
        const auto told = describeBreak(connection, broken->at(i));
        if (!told)
            return failure(told.error());
        state.breaks.append(*told);
    }
    return state;
}

} // namespace

QFuture<Result<ChainState>> lookAtNewestActs(Store &store, int count)
{
    return store.access().read(Lane::Bulk,
        [count](Connection &connection) { return describe(connection, brokenAmongNewest(connection, count)); });
}

ChainJob::ChainJob(Store &store, QObject *parent) : Job(parent), m_store(store) { }

Done ChainJob::run()
{
    const auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    const auto broken = brokenSeals(
        **connection, [this](double share) { report(qint64(share * whole), whole); }, [this] { return isCanceled(); });
    auto state = describe(**connection, broken);
    if (!state)
        return failure(state.error());
    m_state = std::move(*state);
    return {};
}

} // namespace dangjian
