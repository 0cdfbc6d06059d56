// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "journal/tablerules.h"

#include <QHash>

#include <optional>

namespace dangjian {

/** Rows that stay together: those of a member, an organization with its periods, a run with its parts. */
struct RowGroup
{
    char kind = 0; // 'm', 'o', 'r'; 0: the row stands alone
    qint64 id = 0;
    friend auto operator<=>(const RowGroup &, const RowGroup &) = default;
    friend size_t qHash(const RowGroup &group, size_t seed = 0) { return qHashMulti(seed, group.kind, group.id); }
};

/** What an act did to one row in all, and how the row stands now. */
struct ActRow
{
    int table = 0; // in ActRows::tables
    QString key;
    qint64 first = 0; // the journal's first note of it in this act: its `before` is what to go back to
    qint64 last = 0; // the last one: its `after` is what the act left
    bool wasThere = false; // before the act
    bool leftThere = false; // after it
    RowGroup group{};
    RowGroup groupBefore{}; // a merge gives rows to another
    bool neutral = false; // the act changed only what follows from other rows
    bool asBefore = false; // stands as it did before the act
    std::optional<HeldReason> held{};
    QStringList heldColumns{}; // Edited: those that differ from what the act left
    QStringList columnsBack{}; // Edited: those that the act changed and nobody since
    QStringList columnsLost{}; // Edited: those that the act changed and somebody since
    QString other{}; // the table that holds it back

    /** Whether undoing changes it. */
    bool isPending() const { return !asBefore && !held; }
    bool isRemoval() const { return !wasThere && leftThere; }
    bool isReturn() const { return wasThere && !leftThere; }
};

/** A table that an act touched. */
struct ActTable
{
    QString name;
    QList<JournaledColumn> columns;
};

/** The rows of an act, each once, by their last note downwards: the order in which they are taken back. */
struct ActRows
{
    QList<ActTable> tables;
    QList<ActRow> rows;
    QHash<std::pair<int, QString>, qsizetype> places; // by table and key

    int tableOf(const QString &name) const;
    qsizetype find(int table, const QString &key) const { return places.value({table, key}, -1); }
    const QString &tableName(const ActRow &row) const { return tables.at(row.table).name; }
};

/** Reads what an act did and compares each row with how it stands now: asBefore, Edited, Removed and Returned are set.
 */
Result<ActRows> readActRows(Connection &connection, ActId act);

} // namespace dangjian
