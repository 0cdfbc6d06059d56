// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkfinding.h"
#include "connection/connection.h"
#include "result.h"

#include <QList>
#include <QSet>

#include <functional>

namespace dangjian {

class NameReader;

/**
 * Proves on one connection that a store is whole: pages, references, sums, present values, periods, search keys,
 * printed lines, counters, the journal, the chain of acts, and the office's own copies of sheets. Each finding once, at
 * most 20 of a kind.
 */
class StoreInspection
{
public:
    StoreInspection(Connection &connection, const NameReader &reader, qint64 office);

    /** Told after each step and within long ones, of 1000. */
    std::function<void(int)> progressed;
    /** Asked between steps; what runs inside one is ended by an interruption of the connection. */
    std::function<bool()> canceled;

    /** Fails with Canceled and StoreBusy; whatever else cannot be read is a finding. */
    Result<QList<CheckFinding>> run();

private:
    struct Step
    {
        int share = 0; // of the time, roughly
        std::function<Done()> work;
    };
    QList<Step> steps();
    void add(const QString &code, const QString &subject, CheckGravity gravity);
    Done findRows(const char *code, CheckGravity gravity, const QString &sql);
    Done inspectPages();
    Done inspectReferences();
    Done inspectKeys();
    Done inspectCounters();
    Done inspectJournal();
    Done inspectSeals();
    Done inspectPhotos();
    Done inspectSheets();
    std::function<void(double)> within();

    Connection &m_connection;
    const NameReader &m_reader;
    qint64 m_office;
    QList<CheckFinding> m_findings;
    QSet<QString> m_seen;
    bool m_unreadable = false;
    int m_before = 0; // shares of the steps that are done
    int m_share = 0; // of the step under way
    int m_all = 1;
};

} // namespace dangjian
