// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkfinding.h"
#include "jobs/job.h"
#include "store/store.h"

#include <QList>

#include <memory>

namespace dangjian {

/** The check as a job: on a connection of its own, so that lists and searches go on meanwhile. */
class CheckJob : public Job
{
    Q_OBJECT

public:
    explicit CheckJob(Store &store, QObject *parent = nullptr);
    ~CheckJob() override;

    /** What was found, once it has finished; empty = all is in order. */
    const QList<CheckFinding> &findings() const { return m_findings; }

protected:
    Done run() override;
    void interrupt() override;

private:
    class Reading;

    Store &m_store;
    QList<CheckFinding> m_findings;
    std::unique_ptr<Reading> m_reading;
};

} // namespace dangjian
