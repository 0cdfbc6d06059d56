// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/likenessindex.h"
#include "members/memberquery.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** Somebody in the store who looks like a person, as a form shows them. */
struct LikeMember
{
    MemberRow row;
    QList<LikenessReason> reasons;
};

/** Two in the store who are, or are not, one person. */
struct DuplicatePair
{
    MemberRow first;
    MemberRow second;
    QList<LikenessReason> reasons; // none where somebody marked them
    bool numbersDiffer = false; // their ID numbers are right, and not the same
};

/** Use cases on people who look alike. All of them at once are found by DuplicateSearch. */
class DuplicateService
{
public:
    explicit DuplicateService(Store &store);

    /** Who looks like the person in a form, strongest first; whoever is known to be another is left out. */
    QFuture<Result<QList<LikeMember>>> alike(const PersonMark &person, int limit);

    /** Notes that two are not one person: they are not found again. */
    QFuture<Done> noteDistinct(MemberId a, MemberId b);
    /** The same of many pairs, in one act. */
    QFuture<Done> noteDistinct(const QList<MemberPair> &pairs);
    /** Takes that back; NotFound where it was not noted. */
    QFuture<Done> forgetDistinct(MemberId a, MemberId b);
    /** The pairs noted, the newest first, where both belong to the scope (empty = all). */
    QFuture<Result<QList<DuplicatePair>>> distinct(const QList<OrganizationId> &scope);

private:
    Store &m_store;
};

} // namespace dangjian
