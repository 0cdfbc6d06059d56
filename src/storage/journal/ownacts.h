// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/act.h"

#include <QSet>

#include <mutex>

namespace dangjian {

class Connection;

/**
 * The acts that a connection commits, so that a reader tells them from those of other programs. Told by SQLite itself,
 * before a commit is seen by anybody: no path that writes can forget it.
 */
class OwnActs
{
public:
    /** From now on; `this` outlives the connection. */
    void follow(const Connection &connection);
    /** Whether it is one of them; it is then forgotten. From any thread. */
    bool take(ActId act);

private:
    static void noteRow(void *self, int operation, const char *database, const char *table, long long row);
    static int noteCommit(void *self);
    static void noteRollback(void *self);

    qint64 m_begun = 0; // the act of the transaction under way; on the connection's thread
    qint64 m_committing = 0;
    std::mutex m_mutex;
    QSet<ActId> m_acts;
};

} // namespace dangjian
