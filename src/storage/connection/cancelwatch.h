// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace dangjian {

class Connection;

/**
 * While it stands it asks from a thread of its own whether the work on a connection was given up, and ends the
 * statements that run there: some, the check of all pages before all, take minutes and ask nobody. They fail with
 * Canceled. `canceled` is asked while the connection's thread is within SQLite, never after the watch has gone.
 */
class CancelWatch
{
public:
    CancelWatch(const Connection &connection, std::function<bool()> canceled);
    ~CancelWatch();
    CancelWatch(const CancelWatch &) = delete;
    CancelWatch &operator=(const CancelWatch &) = delete;

    /** Waits for the thread; true where the work was given up, also where it came to its end all the same. */
    bool end();

private:
    void watch(const Connection &connection);

    std::function<bool()> m_canceled;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isOver = false;
    bool m_wasCanceled = false;
    std::thread m_thread;
};

} // namespace dangjian
