// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <utility>

namespace dangjian {

class Connection;

/**
 * How a writing connection waits while another program writes: in its own thread, asking again every few milliseconds,
 * until the other lets go, the limit has passed (it then fails with StoreBusy) or nobody wants it any more.
 */
class Patience
{
public:
    static constexpr qint64 briefMs = 100;

    /** Told when a wait has become one that a person would notice, and when it is over. On the connection's thread. */
    std::function<void(bool waiting)> onWaiting;
    /** Told when a wait is longer than briefMs, before anybody notices it. On the connection's thread. */
    std::function<void()> onLong;

    /** Makes the connection wait like this; `this` outlives it. */
    void attach(const Connection &connection);
    /** Asked every few milliseconds while it waits: true ends the wait with StoreBusy. On the connection's thread. */
    void setUnwanted(std::function<bool()> unwanted) { m_unwanted = std::move(unwanted); }
    /** On the connection's thread. */
    void setLimit(qint64 milliseconds) { m_limitMs = milliseconds; }
    /** The connection has what it waited for, or has given up. On the connection's thread. */
    void over();
    /** Whether something has waited for longer than briefMs and still does. From any thread. */
    bool isWaiting() const { return m_waiting; }
    /** From any thread: what waits now and later fails at once with StoreBusy. */
    void giveUp() { m_givenUp = true; }

private:
    static int wait(void *self, int times);
    bool goOn(int times);

    QElapsedTimer m_clock;
    qint64 m_limitMs = 0;
    std::function<bool()> m_unwanted;
    std::atomic_bool m_givenUp = false;
    std::atomic_bool m_waiting = false;
    bool m_told = false;
};

} // namespace dangjian
