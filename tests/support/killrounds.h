// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace dangjian {

/**
 * Moments at which programs are killed, and how often: DANGJIAN_KILLS=N tries N of each kind instead of the usual few,
 * DANGJIAN_TEST_SEED repeats a run, whose seed is printed.
 */
class KillRounds
{
public:
    KillRounds();

    /** How many kills of a kind, where `usual` are made in the usual run. */
    int count(int usual) const;
    /** A moment before `microseconds`. */
    int moment(int microseconds) { return int(m_random.bounded(quint32(qMax(microseconds, 1)))); }
    QRandomGenerator &random() { return m_random; }

private:
    QRandomGenerator m_random;
};

} // namespace dangjian
