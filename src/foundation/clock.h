// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace dangjian {

/** Where the program asks for the date and the time, so that tests and demonstrations can set them. */
class Clock
{
public:
    virtual ~Clock() = default;
    /** Local time of the office, to the second. */
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
    /** Whether somebody has set the day: the journal says so beside what is done then. */
    virtual bool isSet() const { return false; }
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/** The system's time on a day that was set from outside (DANGJIAN_TODAY), for demonstrations and tests. */
class SetDayClock : public Clock
{
public:
    explicit SetDayClock(QDate day) : m_day(day) { }
    QDateTime now() const override { return {m_day, QTime::currentTime()}; }
    bool isSet() const override { return true; }

private:
    QDate m_day;
};

/** A clock that stands still until it is set. */
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDateTime &now) : m_now(now) { }
    explicit FixedClock(QDate day) : m_now(day, QTime(9, 0)) { }
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace dangjian
