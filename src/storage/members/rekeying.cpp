// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/rekeying.h"

#include "members/memberkeys.h"
#include "members/membertable.h"
#include "reading/searchtext.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype membersAtOnce = 500;

struct KeyedMember
{
    Member member;
    QList<MemberKey> keys;
};

Result<QList<KeyedMember>> keyedMembers(Connection &connection, const MemberKeys &keys, const QList<MemberId> &members)
{
    QStringList ids;
    for (const MemberId id : members)
        ids.append(QString::number(id.value));
    const QString list = ids.join(u',');
    const auto rows = selectRows<Member>(connection, u"WHERE id IN (%1)"_s.arg(list));
    if (!rows)
        return failure(rows.error());
    QList<KeyedMember> keyed;
    QHash<MemberId, qsizetype> places;
    for (const Member &member : *rows) {
        places.insert(member.id, keyed.size());
        keyed.append({member, keys.of(member)});
    }
    Statement certificates
        = connection.prepare(u"SELECT member_id, number FROM certificate WHERE member_id IN (%1)"_s.arg(list));
    if (Done done = certificates.run(); !done)
        return failure(done.error());
    while (certificates.next())
        if (const auto place = places.constFind(certificates.value<MemberId>(0)); place != places.cend())
            keyed[*place].keys.append({normalizedSearchText(certificates.value<QString>(1)), 'c'});
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return keyed;
}

template <class Work>
Done forEach(Transaction &transaction, const MemberKeys &keys, const QList<MemberId> &members, Work work)
{
    for (qsizetype from = 0; from < members.size(); from += membersAtOnce) {
        const auto keyed = keyedMembers(
            transaction.connection(), keys, members.sliced(from).first(std::min(membersAtOnce, members.size() - from)));
        if (!keyed)
            return failure(keyed.error());
        for (const KeyedMember &one : *keyed)
            if (Done done = work(one); !done)
                return done;
    }
    return {};
}

} // namespace

Done dropKeys(Transaction &transaction, const NameReader &reader, const QList<MemberId> &members)
{
    const MemberKeys keys(reader);
    return forEach(transaction, keys, members,
        [&](const KeyedMember &one) { return keys.remove(transaction, one.member.id, one.keys); });
}

Done makeKeys(Transaction &transaction, const NameReader &reader, const QList<MemberId> &members)
{
    const MemberKeys keys(reader);
    return forEach(transaction, keys, members, [&](const KeyedMember &one) -> Done {
        if (Done done = keys.insert(transaction, one.member.id, one.keys); !done)
            return done;
        const QString sortKey = keys.sortKey(one.member);
        if (sortKey == one.member.nameKey)
            return {};
        return transaction.connection().execute(
            u"UPDATE member SET name_key = ? WHERE id = ?"_s, {toSql(sortKey), one.member.id.value});
    });
}

} // namespace dangjian
