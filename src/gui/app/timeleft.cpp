// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeleft.h"

#include <QCoreApplication>

#include <cmath>

namespace dangjian {

namespace {

constexpr qint64 knownAfterMs = 3000;
constexpr double smoothedOverMs = 15000;
constexpr qint64 msASecond = 1000;
constexpr qint64 msAMinute = 60 * msASecond;
constexpr qint64 minutesAnHour = 60;

struct TimeLeftWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeLeft)
};

} // namespace

void TimeLeft::report(qint64 done, qint64 total, qint64 at)
{
    if (m_beganAt < 0 || total != m_total || done < m_done) {
        *this = {};
        m_beganAt = at;
        m_at = at;
        m_done = done;
        m_total = total;
        return;
    }
    const auto passed = double(at - m_at);
    if (passed <= 0 || done == m_done)
        return;
    const double pace = double(done - m_done) / passed;
    // At first the mean of all, later the last quarter of a minute counts most.
    const double weight = std::max(1 - std::exp(-passed / smoothedOverMs), passed / double(at - m_beganAt));
    m_pace += weight * (pace - m_pace);
    m_at = at;
    m_done = done;
}

std::optional<qint64> TimeLeft::left() const
{
    if (m_total <= 0 || m_done >= m_total || m_pace <= 0 || m_at - m_beganAt < knownAfterMs)
        return std::nullopt;
    return qint64(double(m_total - m_done) / m_pace);
}

QString TimeLeft::text() const
{
    const auto ms = left();
    if (!ms)
        return {};
    if (*ms < 50 * msASecond)
        return TimeLeftWords::tr("about %1 s left").arg(std::max<qint64>(5, (*ms + 2500) / 5000 * 5));
    const qint64 minutes = (*ms + msAMinute / 2) / msAMinute;
    if (minutes < minutesAnHour)
        return TimeLeftWords::tr("about %1 min left").arg(std::max<qint64>(1, minutes));
    return TimeLeftWords::tr("about %1 h %2 min left").arg(minutes / minutesAnHour).arg(minutes % minutesAnHour);
}

} // namespace dangjian
