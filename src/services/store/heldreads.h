// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/patience.h"
#include "store/storeworker.h"

#include <mutex>
#include <vector>

namespace dangjian {

/** Reads that wait until the writer has followed the date; never for another program's writer. */
class HeldReads
{
public:
    using Task = std::function<void(Connection &)>;

    /** Keeps a read for `release`; where the writer waits for another program, it runs at once: false then. */
    bool hold(StoreWorker &reader, Task task, const Patience &patience)
    {
        const std::lock_guard lock(m_mutex);
        if (patience.isWaiting()) {
            reader.post(std::move(task));
            return false;
        }
        m_reads.push_back({&reader, std::move(task)});
        return true;
    }

    /** Lets all of them go. */
    void release()
    {
        std::vector<Read> reads;
        {
            const std::lock_guard lock(m_mutex);
            reads.swap(m_reads);
        }
        for (Read &read : reads)
            read.reader->post(std::move(read.task));
    }

private:
    struct Read
    {
        StoreWorker *reader;
        Task task;
    };
    std::mutex m_mutex;
    std::vector<Read> m_reads;
};

} // namespace dangjian
