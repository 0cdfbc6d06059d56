// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/merge.h"
#include "duplicates/mergechoice.h"
#include "members/memberrules.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

namespace dangjian {

/** Two members who are one person, and which of their particulars stand. */
struct MergeRequest
{
    MemberId kept;
    MemberId merged;
    qint64 keptVersion = 0; // row_version of both as they were compared
    qint64 mergedVersion = 0;
    QSet<QString> fromMerged; // codes of the fields (mergeFields) that the kept member takes from the other
    QString reason; // stands with the certificate that is withdrawn
};

struct MergeOutcome
{
    ActId act; // to be undone by UndoService
    MergeExtent extent;
    QList<MemberFinding> warnings;
};

/** A merge as lists show it. */
struct MergeRow
{
    MergeNote note;
    QString keptName; // empty where the kept member is gone
    QString keptBranch;
    QDateTime at;
    QString who;
};

/** Use cases on two members who are one person. */
class MergeService
{
public:
    explicit MergeService(Store &store);

    /** What goes over to the member who is kept. */
    QFuture<Result<MergeExtent>> extent(MemberId kept, MemberId merged);

    /**
     * One act: the kept member has what was chosen, the other's records, certificates, places and earlier merges; the
     * other's valid certificate is withdrawn (it stays valid where the kept member has none and it fits), the periods
     * go and are read from the journal, and so does the member. Fails with NotFound, EditedMeanwhile, ReasonMissing,
     * Invalid where what was chosen contradicts itself, StateForbids merge.same.
     */
    QFuture<Result<MergeOutcome>> merge(const MergeRequest &request);

    /** The newest first, those that were undone among them. */
    QFuture<Result<QList<MergeRow>>> merges(int limit);

private:
    Store &m_store;
};

} // namespace dangjian
