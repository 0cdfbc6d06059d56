// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/chainbreak.h"
#include "jobs/job.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** What a look at the chain of seals found. */
struct ChainState
{
    QList<ActId> broken{};
    QList<ChainBreak> breaks{}; // of the first ones, what can be told
    bool isWhole() const { return broken.isEmpty(); }
};

/** The newest acts alone, which a page can do whenever it opens. */
QFuture<Result<ChainState>> lookAtNewestActs(Store &store, int count = 200);

/** Proves the chain of seals from the first act to the last. */
class ChainJob : public Job
{
    Q_OBJECT

public:
    explicit ChainJob(Store &store, QObject *parent = nullptr);
    ~ChainJob() override { stopAndWait(); }

    const ChainState &state() const { return m_state; }

protected:
    Done run() override;

private:
    Store &m_store;
    ChainState m_state;
};

} // namespace dangjian
