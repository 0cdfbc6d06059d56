// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberrepository.h"

#include "members/memberperiods.h"
#include "reading/searchtext.h"

namespace dangjian {

Result<Member> MemberRepository::byId(MemberId id)
{
    return selectById<Member>(m_connection, id);
}

Result<MemberId> MemberRepository::idByIdNumber(const QString &idNumber)
{
    const auto id = m_connection.scalar(
        QStringLiteral("SELECT id FROM member WHERE id_number = ? AND id_number <> ''"), {toSql(idNumber)});
    if (!id)
        return failure(id.error());
    return MemberId{id->toLongLong()};
}

Result<MemberId> MemberRepository::idByCertificate(const QString &number)
{
    const auto id
        = m_connection.scalar(QStringLiteral("SELECT member_id FROM certificate WHERE number = ?"), {toSql(number)});
    if (!id)
        return failure(id.error());
    return MemberId{id->toLongLong()};
}

Done MemberRepository::insert(Transaction &transaction, Member &member, QDate from)
{
    if (!member.id) {
        const auto id = transaction.newId("member");
        if (!id)
            return failure(id.error());
        member.id = MemberId{*id};
    }
    member.nameKey = m_keys.sortKey(member);
    if (Done done = insertRow(transaction, member); !done)
        return done;
    if (Done done = m_keys.insert(transaction, member.id, m_keys.of(member)); !done)
        return done;
    if (Done done = openPeriod<MemberBranchPeriod>(transaction, member.id, member.branchId, from); !done)
        return done;
    if (Done done = openPeriod<MemberCategoryPeriod>(transaction, member.id, member.category, from); !done)
        return done;
    if (Done done = openPeriod<MemberStandingPeriod>(transaction, member.id, member.standing, {}); !done)
        return done;
    return openPeriod<MemberStatePeriod>(transaction, member.id, member.state, {});
}

Done MemberRepository::update(Transaction &transaction, const Member &member)
{
    const auto before = byId(member.id);
    if (!before)
        return failure(before.error());
    Member after = member;
    after.branchId = before->branchId;
    after.category = before->category;
    after.standing = before->standing;
    after.state = before->state;
    after.photo = before->photo;
    after.nameKey = m_keys.sortKey(after);
    if (Done done = updateRow(transaction, after); !done)
        return done;
    const QList<MemberKey> oldKeys = m_keys.of(*before);
    const QList<MemberKey> newKeys = m_keys.of(after);
    if (oldKeys == newKeys)
        return {};
    if (Done done = m_keys.remove(transaction, member.id, oldKeys); !done)
        return done;
    return m_keys.insert(transaction, member.id, newKeys);
}

Done MemberRepository::setFull(Transaction &transaction, MemberId member, QDate on)
{
    return transaction.connection().execute(
        QStringLiteral("UPDATE member SET full_on = ? WHERE id = ?"), {toSql(on), member.value});
}

Done MemberRepository::addCertificateKey(Transaction &transaction, MemberId member, const QString &number)
{
    return m_keys.insert(transaction, member, {{normalizedSearchText(number), 'c'}});
}

} // namespace dangjian
