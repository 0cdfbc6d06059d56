// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/mergerepository.h"

#include "duplicates/likenessindex.h"
#include "duplicates/memberreferences.h"

namespace dangjian {

using namespace Qt::StringLiterals;

Result<MergeExtent> MergeRepository::extent(MemberId kept, MemberId merged)
{
    Statement statement = m_connection.prepare(
        u"SELECT (SELECT count(*) FROM participation WHERE member_id = ?),"
        " (SELECT count(*) FROM participation WHERE member_id = ?),"
        " (SELECT count(*) FROM participation p WHERE p.member_id = ? AND p.state = 'valid' AND EXISTS"
        " (SELECT 1 FROM participation k WHERE k.member_id = ? AND k.date = p.date AND k.kind = p.kind"
        " AND k.content = p.content AND k.state = 'valid')),"
        " (SELECT count(*) FROM certificate WHERE member_id = ?),"
        " (SELECT number FROM certificate WHERE member_id = ? AND state = 'valid'),"
        " (SELECT count(*) FROM place WHERE responsible_id = ?)"_s);
    statement.bind(kept).bind(merged).bind(merged).bind(kept).bind(merged).bind(merged).bind(merged);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    if (!statement.next())
        return failure(ErrorCode::Internal, u"member_merge"_s);
    MergeExtent extent;
    extent.recordsKept = statement.value<int>(0);
    extent.records = statement.value<int>(1);
    extent.repeated = statement.value<int>(2);
    extent.certificates = statement.value<int>(3);
    extent.certificate = statement.value<QString>(4);
    extent.places = statement.value<int>(5);
    return extent;
}

Done MergeRepository::fuse(Transaction &transaction, MemberId kept, MemberId merged)
{
    if (Done done = movePairs(transaction, kept, merged); !done)
        return done;
    for (const MemberReference &reference : memberReferences()) {
        const QString table = QLatin1StringView(reference.table);
        const QString column = QLatin1StringView(reference.column);
        Done done;
        if (reference.rows == MergedRows::Move)
            done = m_connection.execute(
                u"UPDATE %1 SET %2 = ?, row_version = row_version + 1 WHERE %2 = ?"_s.arg(table, column),
                {kept.value, merged.value});
        else if (reference.rows == MergedRows::Go)
            done = m_connection.execute(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, column), {merged.value});
        if (!done)
            return done;
    }
    if (Done done = m_connection.execute(u"DELETE FROM member_year WHERE member_id = ?"_s, {merged.value}); !done)
        return done;
    return m_connection.execute(u"DELETE FROM member WHERE id = ?"_s, {merged.value});
}

Done MergeRepository::movePairs(Transaction &transaction, MemberId kept, MemberId merged)
{
    const auto pairs = selectRows<DistinctPair>(
        m_connection, u"WHERE first_id = ? OR second_id = ?"_s, {merged.value, merged.value});
    if (!pairs)
        return failure(pairs.error());
    for (const DistinctPair &pair : *pairs) {
        if (Done done = m_connection.execute(u"DELETE FROM distinct_pair WHERE id = ?"_s, {pair.id.value}); !done)
            return done;
        const MemberId other = pair.firstId == merged ? pair.secondId : pair.firstId;
        if (other == kept)
            continue;
        if (Done done = noteDistinct(transaction, kept, other); !done)
            return done;
    }
    return {};
}

Done MergeRepository::note(Transaction &transaction, MergeNote note)
{
    const auto id = transaction.newId("member_merge");
    if (!id)
        return failure(id.error());
    note.id.value = *id;
    note.act = transaction.act();
    return insertRow(transaction, note);
}

Result<QList<MergeNote>> MergeRepository::into(MemberId kept)
{
    return selectRows<MergeNote>(m_connection, u"WHERE kept_id = ? AND undone_act IS NULL ORDER BY id"_s, {kept.value});
}

Result<QList<MergeNote>> MergeRepository::all(int limit)
{
    return selectRows<MergeNote>(m_connection, u"ORDER BY id DESC LIMIT ?"_s, {limit});
}

Done MergeRepository::noteDistinct(Transaction &transaction, MemberId a, MemberId b)
{
    const auto [first, second] = pairOf(a, b);
    const auto there = m_connection.scalar(
        u"SELECT id FROM distinct_pair WHERE first_id = ? AND second_id = ?"_s, {first.value, second.value});
    if (!there)
        return failure(there.error());
    if (!there->isNull())
        return {};
    const auto id = transaction.newId("distinct_pair");
    if (!id)
        return failure(id.error());
    return insertRow(transaction, DistinctPair{{*id}, first, second, 1});
}

Done MergeRepository::forgetDistinct(Transaction &transaction, MemberId a, MemberId b)
{
    const auto [first, second] = pairOf(a, b);
    Statement statement
        = transaction.connection().prepare(u"DELETE FROM distinct_pair WHERE first_id = ? AND second_id = ?"_s);
    if (Done done = statement.bind(first).bind(second).run(); !done)
        return done;
    return statement.affected() > 0 ? Done() : Done(failure(ErrorCode::NotFound, u"distinct_pair"_s));
}

Result<QList<DistinctPair>> MergeRepository::distinct()
{
    return selectRows<DistinctPair>(m_connection, u"ORDER BY id DESC"_s);
}

} // namespace dangjian
