// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QDateTime>

namespace dangjian {

/** Marks a file as a store of this program ("DGJ1", at offset 68 of the file). */
inline constexpr qint32 storeApplicationId = 0x44474A31;

/** One numbered script of resources/sql. */
struct Migration
{
    int version = 0;
    QString name;
    QString script;
    QString checksum; // SHA-256 of the script
};

/** The scripts of the program in order; Internal where numbers have gaps. */
Result<QList<Migration>> migrations();

/**
 * Looks at a file without SQL: missing, not SQLite, not ours, newer than this program, marked read-only. The file is
 * not touched. Gives the version of its schema.
 */
Result<int> inspectStoreFile(const QString &file);

/** The same of a file that nobody is going to write to, which may lie on a write-protected medium. */
Result<int> inspectStoreCopy(const QString &file);

/** SHA-256 over the schema, triggers included. */
Result<QString> schemaHash(Connection &connection);

/** The hash that a schema of this version must have (resources/sql/sqlite/hashes.txt); empty where it is not listed. */
QString knownSchemaHash(int version);

/**
 * Runs what is missing, each script in a transaction of its own, and writes the journal's triggers anew. `now` is noted
 * with each.
 */
Done migrate(Connection &connection, int upTo, const QDateTime &now);
Done migrate(Connection &connection, const QList<Migration> &scripts, int upTo, const QDateTime &now);

/**
 * Refuses a schema of a newer version (StoreNewer), and one that is not what the program's own scripts made
 * (StoreAltered); otherwise turns trust on.
 */
Done trustSchema(Connection &connection);

} // namespace dangjian
