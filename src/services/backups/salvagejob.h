// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/salvagereport.h"
#include "jobs/job.h"

#include <memory>

namespace dangjian {

class Clock;

/**
 * Saves what can be read of a damaged store into a new one, which gets its name when it is whole (salvageStore). The
 * damaged file is only read; no program should have it open meanwhile. Fails as salvageStore does, and with
 * FileUnwritable.
 */
class SalvageJob : public Job
{
    Q_OBJECT

public:
    SalvageJob(const QString &damaged, const QString &target, std::shared_ptr<const Clock> clock,
        const QString &program, QObject *parent = nullptr);
    ~SalvageJob() override { stopAndWait(); }

    const SalvageReport &outcome() const { return m_report; }

protected:
    Done run() override;

private:
    QString m_damaged;
    QString m_target;
    std::shared_ptr<const Clock> m_clock;
    QString m_program;
    SalvageReport m_report;
};

} // namespace dangjian
