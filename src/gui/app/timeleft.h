// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dangjian {

/**
 * How long a job still takes, from what it has reported so far. The pace is smoothed, so that a slow moment does not
 * make the figure jump; none is given before the pace is known.
 */
class TimeLeft
{
public:
    /** `at` are milliseconds of any clock that only goes forward. */
    void report(qint64 done, qint64 total, qint64 at);
    /** Milliseconds; nothing in the first seconds, without a total and at the end. */
    std::optional<qint64> left() const;
    /** "about 4 min left"; empty where left() gives nothing. */
    QString text() const;

private:
    qint64 m_beganAt = -1;
    qint64 m_at = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    double m_pace = 0; // of the total, a millisecond
};

} // namespace dangjian
