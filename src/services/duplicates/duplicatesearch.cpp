// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/duplicatesearch.h"

#include "accounts/sqliteviews.h"
#include "duplicates/personmarks.h"
#include "members/memberrepository.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

constexpr qsizetype peopleBetweenReports = 512;
constexpr int wholeProgress = 1000;
constexpr double addingShare = 0.5; // of the whole work, as measured

} // namespace

DuplicateSearch::DuplicateSearch(Store &store, const QList<OrganizationId> &scope, int limit, QObject *parent)
    : Job(parent), m_store(store), m_scope(scope), m_limit(limit)
{
}

DuplicateSearch::~DuplicateSearch()
{
    stopAndWait();
}

Done DuplicateSearch::run()
{
    const StoreAccess &access = m_store.access();
    auto connection = access.openReader();
    if (!connection)
        return failure(connection.error());
    const auto marks = personMarks(**connection, narrowed(**connection, m_scope));
    if (!marks)
        return failure(marks.error());
    const auto distinct = distinctPairs(**connection);
    if (!distinct)
        return failure(distinct.error());
    const auto goesOn = [this](double share) {
        report(qint64(wholeProgress * share), wholeProgress);
        return !isCanceled();
    };
    LikenessIndex index(access.reader());
    index.setDistinct(*distinct);
    for (qsizetype i = 0; i < marks->size(); ++i) {
        if (i % peopleBetweenReports == 0 && !goesOn(addingShare * double(i) / double(marks->size())))
            return failure(ErrorCode::Canceled);
        index.add(marks->at(i));
    }
    const QList<LikePair> found
        = index.pairs([&](double share) { return goesOn(addingShare + (1 - addingShare) * share); });
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    m_people = int(marks->size());
    m_found = int(found.size());
    MemberRepository members(**connection, access.reader());
    const int year = access.clock().today().year();
    for (const LikePair &pair : found) {
        if (m_pairs.size() == m_limit)
            break;
        const auto first = members.row(pair.first, year);
        const auto second = members.row(pair.second, year);
        if (!first || !second)
            return failure(first ? second.error() : first.error());
        m_pairs.append({*first, *second, pair.reasons, pair.numbersDiffer});
    }
    return {};
}

} // namespace dangjian
