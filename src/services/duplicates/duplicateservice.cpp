// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/duplicateservice.h"

#include "duplicates/mergerepository.h"
#include "duplicates/personmarks.h"
#include "members/memberrepository.h"
#include "store/storeaccess.h"

namespace dangjian {

using namespace Qt::StringLiterals;

DuplicateService::DuplicateService(Store &store) : m_store(store) { }

QFuture<Result<QList<LikeMember>>> DuplicateService::alike(const PersonMark &person, int limit)
{
    StoreAccess &access = m_store.access();
    const int year = access.clock().today().year();
    return access.read(
        Lane::Quick, [person, limit, year, &access](Connection &connection) -> Result<QList<LikeMember>> {
            const auto found = LikenessLookup(connection, access.reader()).alike(person, limit);
            if (!found)
                return failure(found.error());
            MemberRepository members(connection, access.reader());
            QList<LikeMember> alike;
            for (const LikePerson &one : *found) {
                const auto row = members.row(one.id, year);
                if (!row)
                    return failure(row.error());
                alike.append({*row, one.reasons});
            }
            return alike;
        });
}

QFuture<Done> DuplicateService::noteDistinct(MemberId a, MemberId b)
{
    return noteDistinct(QList{pairOf(a, b)});
}

QFuture<Done> DuplicateService::noteDistinct(const QList<MemberPair> &pairs)
{
    QStringList subject;
    for (const MemberPair &pair : pairs)
        subject.append(QString::number(pair.first.value) + u',' + QString::number(pair.second.value));
    return m_store.access().write(
        ActKind::MemberDistinct, subject.join(u' '), [pairs](Transaction &transaction) -> Done {
            MergeRepository repository(transaction.connection());
            for (const MemberPair &pair : pairs)
                if (Done done = repository.noteDistinct(transaction, pair.first, pair.second); !done)
                    return done;
            return {};
        });
}

QFuture<Done> DuplicateService::forgetDistinct(MemberId a, MemberId b)
{
    const auto pair = pairOf(a, b);
    return m_store.access().write(ActKind::MemberDistinct,
        QString::number(pair.first.value) + u',' + QString::number(pair.second.value),
        [pair](Transaction &transaction) -> Done {
            return MergeRepository(transaction.connection()).forgetDistinct(transaction, pair.first, pair.second);
        });
}

QFuture<Result<QList<DuplicatePair>>> DuplicateService::distinct(const QList<OrganizationId> &scope)
{
    StoreAccess &access = m_store.access();
    const int year = access.clock().today().year();
    return access.read(Lane::Bulk, [scope, year, &access](Connection &connection) -> Result<QList<DuplicatePair>> {
        const auto noted = MergeRepository(connection).distinct();
        if (!noted)
            return failure(noted.error());
        MemberRepository members(connection, access.reader());
        QList<DuplicatePair> pairs;
        for (const DistinctPair &pair : *noted) {
            const auto first = members.row(pair.firstId, year);
            const auto second = members.row(pair.secondId, year);
            if (!first || !second)
                return failure(first ? second.error() : first.error());
            if (scope.isEmpty() || (scope.contains(first->branchId) && scope.contains(second->branchId)))
                pairs.append({*first, *second, {}});
        }
        return pairs;
    });
}

} // namespace dangjian
