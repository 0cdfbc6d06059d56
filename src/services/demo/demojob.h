// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "store/store.h"

#include <QDate>

namespace dangjian {

/** What the demonstration district is to be like; the same values give the same content, ids included. */
struct DemoOptions
{
    quint64 seed = 1;
    int members = 30'000;
    qint64 records = -1; ///< -1: 250,000 in ten months for 30,000 members, in proportion
    /** Calendar years with records, 1 … 50; the last one ends at `on`, the first begins when the first member came. */
    int years = 1;
    QDate on = QDate(2026, 10, 31);
    int office = 1;
};

struct DemoCounts
{
    qint64 organizations = 0;
    qint64 units = 0;
    qint64 places = 0;
    qint64 members = 0;
    qint64 certificates = 0;
    qint64 activities = 0;
    qint64 records = 0;
};

/**
 * Makes a new store with the demonstration district in it: invented people, ID numbers with valid check digits,
 * telephone numbers of a prefix that nobody has. It is built beside the target and renamed when whole, so that a run
 * that is canceled or killed leaves no half store. Fails with StoreNotEmpty where the file holds anything, Invalid
 * ("members", "records", "years", "on", "office"), DiskFull, FileUnwritable, Canceled. Progress counts rows of members
 * and records.
 */
class DemoJob : public Job
{
    Q_OBJECT

public:
    DemoJob(QString file, DemoOptions options, StoreOptions storeOptions, QObject *parent = nullptr);
    ~DemoJob() override { stopAndWait(); }

    /** What was made; known when the job has finished. */
    const DemoCounts &counts() const { return m_counts; }

protected:
    Done run() override;

private:
    QString m_file;
    DemoOptions m_options;
    StoreOptions m_storeOptions;
    DemoCounts m_counts;
};

} // namespace dangjian
