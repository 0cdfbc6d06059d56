// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ownacts.h"

#include "connection/connection.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace dangjian {

void OwnActs::follow(const Connection &connection)
{
    sqlite3 *handle = connection.handle();
    sqlite3_update_hook(handle, &OwnActs::noteRow, this);
    sqlite3_commit_hook(handle, &OwnActs::noteCommit, this);
    sqlite3_rollback_hook(handle, &OwnActs::noteRollback, this);
}

bool OwnActs::take(ActId act)
{
    const std::lock_guard lock(m_mutex);
    return m_acts.remove(act);
}

void OwnActs::noteRow(void *self, int operation, const char *, const char *table, long long row)
{
    if (operation != SQLITE_INSERT || std::strcmp(table, "act") != 0)
        return;
    auto *acts = static_cast<OwnActs *>(self);
    acts->m_begun = row;
    acts->m_committing = 0;
}

int OwnActs::noteCommit(void *self)
{
    auto *acts = static_cast<OwnActs *>(self);
    acts->m_committing = std::exchange(acts->m_begun, 0);
    if (acts->m_committing != 0) {
        const std::lock_guard lock(acts->m_mutex);
        acts->m_acts.insert(ActId{acts->m_committing});
    }
    return 0;
}

void OwnActs::noteRollback(void *self)
{
    // A commit that failed is rolled back: its number is free for another program's act.
    auto *acts = static_cast<OwnActs *>(self);
    const std::lock_guard lock(acts->m_mutex);
    acts->m_acts.remove(ActId{std::exchange(acts->m_committing, 0)});
    acts->m_begun = 0;
}

} // namespace dangjian
