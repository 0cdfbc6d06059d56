// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "result.h"
#include "store/store.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>

#include <optional>

namespace dangjian {

/** Who did something last, and when. */
struct EditNote
{
    QString who; // the account's full name, or the user of the computer
    QDateTime at;
};

/** The person whom a member was found to be the same as. */
struct MergedInto
{
    MemberId kept;
    QString name;
    EditNote note;
};

/** What the second of two editors of a record is told about the first. */
class ConflictService
{
public:
    explicit ConflictService(Store &store);

    /**
     * Who changed each column of a row last, as the journal says; columns never changed are left out. Below the empty
     * column stands who touched the row last at all, also by removing it.
     */
    QFuture<Result<QHash<QString, EditNote>>> lastEdits(const QString &table, const QString &key);

    /** Nothing where the member was not merged into another, or is itself again. */
    QFuture<Result<std::optional<MergedInto>>> mergedInto(MemberId id);

private:
    Store &m_store;
};

} // namespace dangjian
