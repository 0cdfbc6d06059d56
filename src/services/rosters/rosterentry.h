// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/namereader.h"
#include "rosters/memberroster.h"
#include "transaction/transaction.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace dangjian {

/** What a row of a roster does to the store as it is now. */
struct RosterEntry
{
    RosterEffect effect = RosterEffect::None;
    Member member{}; // as it will stand; for Changed with the gaps filled
    QString newUnit{}; // the name of a work unit that has yet to be made
    QStringList filled{};
};

/** Told how many rows are through; false ends the work with Canceled. */
using RosterProgress = std::function<bool(qint64 rows)>;

/** What every row would do; rows that are not entered do nothing. Reads only. */
Result<QList<RosterEntry>> planEntries(
    Connection &connection, const QList<MemberRosterRow> &rows, const RosterProgress &progress);

/** Writes what is New and Changed, certificates and work units with it. */
Done writeEntries(Transaction &transaction, const NameReader &reader, QList<RosterEntry> entries, QDate today,
    const RosterProgress &progress);

} // namespace dangjian
