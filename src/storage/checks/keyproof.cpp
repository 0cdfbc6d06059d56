// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/keyproof.h"

#include "members/memberkeys.h"
#include "members/membertable.h"
#include "reading/searchtext.h"

#include <algorithm>
#include <unordered_map>

namespace dangjian {

namespace {

constexpr int membersAtOnce = 1000;

/** What is left of a member's keys when those that belong there are taken away; all of it 0 where they agree. */
struct Remainder
{
    quint64 sum = 0; // of the keys' hashes, so that their order does not matter
    qint64 count = 0;
    bool sortedWrongly = false;
};

using Remainders = std::unordered_map<qint64, Remainder>;

quint64 hashOf(QStringView key, char kind)
{
    constexpr quint64 spread = 0x9E3779B97F4A7C15;
    return (quint64(qHash(key, size_t(kind))) + quint64(kind)) * spread;
}

Done addKeys(Connection &connection, Remainders &left)
{
    Statement keys = connection.prepare(QStringLiteral("SELECT key, kind, member_id FROM member_key"));
    if (Done done = keys.run(); !done)
        return done;
    while (keys.next()) {
        Remainder &member = left[keys.value<qint64>(2)];
        const auto kind = keys.value<QString>(1);
        member.sum += hashOf(keys.value<QString>(0), kind.isEmpty() ? ' ' : kind.front().toLatin1());
        ++member.count;
    }
    return connection.takeRowError();
}

void take(Remainder &member, const QString &key, char kind)
{
    member.sum -= hashOf(key, kind);
    --member.count;
}

Done takeCertificates(Connection &connection, Remainders &left)
{
    Statement certificates = connection.prepare(QStringLiteral("SELECT member_id, number FROM certificate"));
    if (Done done = certificates.run(); !done)
        return done;
    while (certificates.next())
        take(left[certificates.value<qint64>(0)], normalizedSearchText(certificates.value<QString>(1)), 'c');
    return connection.takeRowError();
}

Done takeParticulars(
    Connection &connection, const NameReader &reader, Remainders &left, const std::function<void(double)> &progress)
{
    const auto total = connection.scalar(QStringLiteral("SELECT count(*) FROM member"));
    if (!total)
        return failure(total.error());
    const MemberKeys keys(reader);
    qint64 last = 0;
    qint64 seen = 0;
    for (;;) {
        const auto members
            = selectRows<Member>(connection, QStringLiteral("WHERE id > ? ORDER BY id LIMIT ?"), {last, membersAtOnce});
        if (!members)
            return failure(members.error());
        if (members->isEmpty())
            return {};
        for (const Member &member : *members) {
            Remainder &own = left[member.id.value];
            for (const MemberKey &key : keys.of(member))
                take(own, key.key, key.kind);
            own.sortedWrongly = keys.sortKey(member) != member.nameKey;
        }
        last = members->last().id.value;
        seen += members->size();
        if (progress)
            progress(double(seen) / double(std::max<qint64>(total->toLongLong(), seen)));
    }
}

} // namespace

Result<QList<KeyFault>> keyFaults(
    Connection &connection, const NameReader &reader, int limit, const std::function<void(double)> &progress)
{
    Remainders left;
    for (const auto &step : {std::function<Done()>([&] { return addKeys(connection, left); }),
             std::function<Done()>([&] { return takeCertificates(connection, left); }),
             std::function<Done()>([&] { return takeParticulars(connection, reader, left, progress); })})
        if (Done done = step(); !done)
            return failure(done.error());
    QList<KeyFault> faults;
    for (const auto &[member, remainder] : left)
        if (remainder.sum != 0 || remainder.count != 0 || remainder.sortedWrongly)
            faults.append({MemberId{member}, remainder.count <= 0});
    std::sort(faults.begin(), faults.end(),
        [](const KeyFault &a, const KeyFault &b) { return a.member.value < b.member.value; });
    return faults.size() > limit ? faults.first(limit) : faults;
}

} // namespace dangjian
