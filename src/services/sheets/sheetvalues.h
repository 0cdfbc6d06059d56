// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/member.h"
#include "result.h"
#include "sheets/sheetdata.h"
#include "store/store.h"

#include <QFuture>
#include <QString>

namespace dangjian {

/** What a sheet says of a member, for looking at the sheet while it is being changed. */
class SheetValues
{
public:
    explicit SheetValues(Store &store) : m_store(store) { }

    /**
     * Without a member the invented values of the sheet's outline; on lists the member stands before others of the same
     * branch. NotFound where there is no such sheet or member, StateForbids where the member cannot have the paper.
     */
    QFuture<Result<SheetData>> of(const QString &sheet, MemberId member);
    /** The next member, or the one before, in the order in which papers are handed out in the branch; round at its end.
     * Without a member the first one of the district; NotFound where there is none. */
    QFuture<Result<MemberId>> beside(MemberId member, bool forward);

private:
    Store &m_store;
};

} // namespace dangjian
