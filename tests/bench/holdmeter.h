// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace dangjian {

/** Asks every millisecond whether the store is held by anybody; the longest time in one piece, in seconds. */
class HoldMeter
{
public:
    explicit HoldMeter(const QString &file) : m_thread([this, file] { measure(file); }) { }
    double stop()
    {
        m_stopped = true;
        m_thread.join();
        return m_longest;
    }

private:
    void measure(const QString &file)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(file.toUtf8().constData(), &database);
        QElapsedTimer held;
        while (!m_stopped) {
            if (sqlite3_exec(database, "BEGIN IMMEDIATE; ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_BUSY) {
                if (!held.isValid())
                    held.start();
                m_longest = std::max(m_longest, double(held.nsecsElapsed()) / 1e9);
            } else {
                held.invalidate();
            }
            QThread::msleep(1);
        }
        sqlite3_close(database);
    }

    double m_longest = 0;
    std::atomic_bool m_stopped = false;
    std::thread m_thread;
};

} // namespace dangjian
