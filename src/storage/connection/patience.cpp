// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/patience.h"

#include "connection/connection.h"

#include <QThread>

#include <sqlite3.h>

#include <algorithm>

namespace dangjian {

namespace {

// SQLite keeps no queue: who asks seldom loses to who asks often. Asking costs some 10 µs.
constexpr qint64 longestPauseMs = 10;
// Shorter than this a person takes for the time that saving takes.
constexpr qint64 noticedMs = 700;

} // namespace

void Patience::attach(const Connection &connection)
{
    sqlite3_busy_handler(connection.handle(), &Patience::wait, this);
}

void Patience::over()
{
    m_waiting = false;
    if (!m_told)
        return;
    m_told = false;
    if (onWaiting)
        onWaiting(false);
}

int Patience::wait(void *self, int times)
{
    return static_cast<Patience *>(self)->goOn(times) ? 1 : 0;
}

bool Patience::goOn(int times)
{
    if (times == 0)
        m_clock.start();
    const qint64 waited = m_clock.elapsed();
    if (m_givenUp || waited >= m_limitMs || (m_unwanted && m_unwanted()))
        return false;
    if (!m_waiting && waited >= briefMs) {
        m_waiting = true;
        if (onLong)
            onLong();
    }
    if (!m_told && waited >= noticedMs) {
        m_told = true;
        if (onWaiting)
            onWaiting(true);
    }
    const qint64 pause = std::min({qint64(times) + 1, longestPauseMs, m_limitMs - waited});
    QThread::msleep(static_cast<unsigned long>(pause));
    return true;
}

} // namespace dangjian
