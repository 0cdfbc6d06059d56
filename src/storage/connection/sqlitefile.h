// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QStringList>

namespace dangjian {

// What concerns the SQLite file as such, and has no counterpart on a server.

/** Marks a new file as one of ours, so that no other program's file is taken for a store. */
Done markAsStore(Connection &connection);

/**
 * Between these two a new file is filled that nobody else knows yet: nothing is made durable on the way, the caller
 * syncs the file before it gets its name.
 */
Done beginFilling(Connection &connection);
Done endFilling(Connection &connection);

/** Keeps more of the file in memory, where indexes are hit anywhere. */
Done keepPagesInMemory(Connection &connection, int mebibytes);

/** A compact copy of the whole store as of now. A copy that fails is removed; StoreNotEmpty where a file stands there.
 */
Done copyStore(Connection &connection, const QString &file);

/** How long a connection waits for a writer of another program. */
inline constexpr int usualWaitMs = 5000;

/** A number that moves on with every commit of any other connection to the file. */
Result<qint64> dataVersion(Connection &connection);

/** Ends what runs on a connection, from any thread; it fails with Canceled. */
void interruptStatements(const Connection &connection);

/** SQLite's own complaints about the file's pages; empty where it is whole. */
Result<QStringList> pageDamages(Connection &connection);

/** The same without comparing each index with its table: every page is read all the same, in a third of the time. */
Result<QStringList> quickPageDamages(Connection &connection);

struct DanglingReference
{
    QString table;
    QString row;
    QString parent;
};

/** Rows that point to rows that are not there. */
Result<QList<DanglingReference>> danglingReferences(Connection &connection);

} // namespace dangjian
