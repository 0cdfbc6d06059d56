// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/keyrebuild.h"

#include "members/memberkeys.h"
#include "members/membertable.h"
#include "reading/namereader.h"

namespace dangjian {

namespace {

// Among the counters, since it is the store's own business and no act.
constexpr auto versionCounter = "reading_rules";

constexpr int membersAtOnce = 1000;

} // namespace

Result<bool> keysAreCurrent(Connection &connection)
{
    const auto version = connection.scalar(
        QStringLiteral("SELECT next FROM id_counter WHERE kind = ?"), {QLatin1String(versionCounter)});
    if (!version)
        return failure(version.error());
    return version->toInt() == readingRulesVersion;
}

Done noteKeysCurrent(Connection &connection)
{
    return connection.execute(QStringLiteral("INSERT INTO id_counter (kind, next) VALUES (?, ?)"
                                             " ON CONFLICT (kind) DO UPDATE SET next = excluded.next"),
        {QLatin1String(versionCounter), readingRulesVersion});
}

Done rebuildKeys(Transaction &transaction, const NameReader &reader)
{
    Connection &connection = transaction.connection();
    const MemberKeys keys(reader);
    if (Done done = connection.execute(QStringLiteral("DELETE FROM member_key WHERE kind <> 'c'")); !done)
        return done;
    qint64 last = 0;
    for (;;) {
        const auto members
            = selectRows<Member>(connection, QStringLiteral("WHERE id > ? ORDER BY id LIMIT ?"), {last, membersAtOnce});
        if (!members)
            return failure(members.error());
        if (members->isEmpty())
            return noteKeysCurrent(connection);
        for (const Member &member : *members) {
            if (Done done = keys.insert(transaction, member.id, keys.of(member)); !done)
                return done;
            const QString sortKey = keys.sortKey(member);
            if (sortKey == member.nameKey)
                continue;
            if (Done done = connection.execute(
                    QStringLiteral("UPDATE member SET name_key = ?, row_version = row_version + 1 WHERE id = ?"),
                    {toSql(sortKey), member.id.value});
                !done)
                return done;
        }
        last = members->last().id.value;
    }
}

} // namespace dangjian
