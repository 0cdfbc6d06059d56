// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/undoservice.h"
#include "jobs/job.h"

namespace dangjian {

/** Takes an act back with progress and cancel: an import of 30,000 people takes a while. Cancelled, nothing is undone.
 */
class UndoJob : public Job
{
    Q_OBJECT

public:
    UndoJob(Store &store, ActId act, UndoExtent extent, QObject *parent = nullptr);
    ~UndoJob() override { stopAndWait(); }

    /** What was done, once it is finished. */
    const UndoOutcome &outcome() const { return m_outcome; }

protected:
    Done run() override;

private:
    Store &m_store;
    ActId m_act;
    UndoExtent m_extent;
    UndoOutcome m_outcome;
};

} // namespace dangjian
