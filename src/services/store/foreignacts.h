// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "journal/ownacts.h"

#include <QSet>

namespace dangjian {

/** Finds what other programs wrote since one looked last. Used on one reader's thread. */
class ForeignActs
{
public:
    ForeignActs(qint64 office, qint64 lastSeen, OwnActs &own) : m_office(office), m_lastSeen(lastSeen), m_own(own) { }

    /**
     * The tables that acts of other programs have changed; empty where there were none. Costs some microseconds where
     * nobody has written. Fails as SQL does, and with StoreVanished where the file is not in its place.
     */
    Result<QSet<QString>> look(Connection &connection);

    /** Whether the last look was the first that did not find the file. */
    bool isNewlyGone() const { return m_timesGone == 1; }

private:
    Result<QSet<QString>> tablesSince(Connection &connection);

    qint64 m_office;
    qint64 m_lastSeen; // number of the last act that was looked at
    qint64 m_timesGone = 0; // looks in a row
    qint64 m_version = -1; // of the data, as this connection counts
    OwnActs &m_own;
};

} // namespace dangjian
