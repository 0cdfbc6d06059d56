// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/cancelwatch.h"

#include "connection/sqlitefile.h"

#include <chrono>

namespace dangjian {

namespace {

constexpr std::chrono::milliseconds pulse(20);

} // namespace

CancelWatch::CancelWatch(const Connection &connection, std::function<bool()> canceled) : m_canceled(std::move(canceled))
{
    if (m_canceled)
        m_thread = std::thread([this, &connection] { watch(connection); });
}

CancelWatch::~CancelWatch()
{
    end();
}

void CancelWatch::watch(const Connection &connection)
{
    std::unique_lock lock(m_mutex);
    do {
        m_wasCanceled = m_wasCanceled || m_canceled();
        // Again with each pulse: between two statements there was none to be ended.
        if (m_wasCanceled)
            interruptStatements(connection);
    } while (!m_ended.wait_for(lock, pulse, [this] { return m_isOver; }));
}

bool CancelWatch::end()
{
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_ended.notify_all();
        m_thread.join();
    }
    return m_wasCanceled;
}

} // namespace dangjian
