// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreignacts.h"

#include "connection/sqlitefile.h"

namespace dangjian {

Result<QSet<QString>> ForeignActs::look(Connection &connection)
{
    if (Done done = connection.storeIsInPlace(); !done) {
        ++m_timesGone;
        return failure(done.error());
    }
    m_timesGone = 0;
    const auto version = dataVersion(connection);
    if (!version)
        return failure(version.error());
    if (*version == m_version)
        return QSet<QString>{};
    auto tables = tablesSince(connection);
    if (tables)
        m_version = *version;
    return tables;
}

Result<QSet<QString>> ForeignActs::tablesSince(Connection &connection)
{
    // The tables themselves, past what a reader's views leave of them: which tables changed is no secret.
    Statement acts = connection.prepare(
        QStringLiteral("SELECT id, number FROM main.act WHERE office = ? AND number > ? ORDER BY number"));
    if (Done done = acts.bind(m_office).bind(m_lastSeen).run(); !done)
        return failure(done.error());
    ActId first;
    ActId last;
    while (acts.next()) {
        m_lastSeen = acts.value<qint64>(1);
        const auto act = acts.value<ActId>(0);
        if (m_own.take(act))
            continue;
        if (!first)
            first = act;
        last = act;
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    QSet<QString> tables;
    if (!first)
        return tables;
    // Acts of ours that stand between them are told twice, which does no harm.
    Statement changed
        = connection.prepare(QStringLiteral("SELECT DISTINCT table_name FROM main.journal WHERE act BETWEEN ? AND ?"));
    if (Done done = changed.bind(first).bind(last).run(); !done)
        return failure(done.error());
    while (changed.next())
        tables.insert(changed.value<QString>(0));
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return tables;
}

} // namespace dangjian
