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
    QList<RosterFinding> findings{}; // what only a look at the store tells; see planEntries
};

/** Told how many rows are through; false ends the work with Canceled. */
using RosterProgress = std::function<bool(qint64 rows)>;

/**
 * What every row would do; rows that are not entered do nothing. Where the member is known by another name or number,
 * that is a warning: known.name, known.mobile, known.phone (args: what the sheet has, what the store has, telephones
 * masked). Reads only.
 */
Result<QList<RosterEntry>> planEntries(
    Connection &connection, const QList<MemberRosterRow> &rows, const RosterProgress &progress);

/** Writes what is New and Changed, certificates and work units with it. */
Done writeEntries(
    Transaction &transaction, const NameReader &reader, QList<RosterEntry> entries, const RosterProgress &progress);

} // namespace dangjian
