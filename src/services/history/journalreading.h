// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "history/recordhistory.h"

namespace dangjian {

/** SQL for who did an act `a`: the account's full name, its name, or the user of the computer. */
QString actorOfAct();

/** The columns in which two rows of the journal differ, those that follow from others left out. */
QList<HistoryEntry::Change> changesBetween(const QString &table, const QString &before, const QString &after);

/** What one row of the journal says, without its act. */
HistoryEntry entryOf(const QString &table, const QString &operation, const QString &before, const QString &after);

/** Adds what the ids in these entries are called, as they are now or as they were last. */
Done addNames(Connection &connection, const QList<HistoryEntry> &entries, ReferenceNames &names);

/** The same of one id. */
Result<QString> nameOf(Connection &connection, const QString &target, qint64 id);

/** Rows of other tables that belong to a record, those that were taken away among them, as keys of the journal. */
struct JournalKey
{
    QString table;
    QString key;
};
Result<QList<JournalKey>> rowsOfRecord(Connection &connection, const QString &table, const QString &key);

} // namespace dangjian
