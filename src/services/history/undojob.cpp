// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/undojob.h"

namespace dangjian {

namespace {

constexpr int whole = 1000;

} // namespace

UndoJob::UndoJob(Store &store, ActId act, UndoExtent extent, QObject *parent)
    : Job(parent), m_store(store), m_act(act), m_extent(extent)
{
}

Done UndoJob::run()
{
    const UndoWatch watch{
        [this](double share) { report(qint64(share * whole), whole); }, [this] { return isCanceled(); }};
    // The writer's thread does the work; this one waits for it, as it may.
    const auto outcome = UndoService(m_store).undo(m_act, m_extent, watch).result();
    if (!outcome)
        return failure(outcome.error());
    m_outcome = *outcome;
    return {};
}

} // namespace dangjian
