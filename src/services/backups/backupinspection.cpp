// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupinspection.h"

#include "connection/sqlitefile.h"
#include "migrations/migrator.h"

namespace dangjian {

namespace {

Result<BackupContents> readContents(Connection &connection)
{
    Statement statement = connection.prepare(
        QStringLiteral("SELECT (SELECT value FROM setting WHERE key = 'district'),"
                       " (SELECT value FROM setting WHERE key = 'office'),"
                       " (SELECT max(version) FROM schema_migration), (SELECT count(*) FROM member),"
                       " (SELECT count(*) FROM participation), (SELECT count(*) FROM act),"
                       " (SELECT started_at FROM act ORDER BY id DESC LIMIT 1)"));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    BackupContents contents;
    if (statement.next()) {
        contents.district = statement.value<QString>(0);
        contents.office = statement.value<QString>(1).toInt();
        contents.schemaVersion = statement.value<int>(2);
        contents.members = statement.value<qint64>(3);
        contents.records = statement.value<qint64>(4);
        contents.acts = statement.value<qint64>(5);
        contents.lastAct = statement.value<QDateTime>(6);
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return contents;
}

Failure damaged(const QString &file, const QString &detail)
{
    return failure(ErrorCode::StoreDamaged, file, {}, detail);
}

} // namespace

Result<BackupContents> inspectCopy(const QString &file, BackupProof proof)
{
    if (const auto version = inspectStoreCopy(file); !version)
        return failure(version.error());
    auto opened = Connection::open(file, Connection::Mode::ReadOnly);
    if (!opened)
        return failure(opened.error());
    Connection &connection = **opened;
    if (Done done = trustSchema(connection); !done)
        return failure(done.error());
    const auto damages = proof == BackupProof::Whole ? pageDamages(connection) : quickPageDamages(connection);
    if (!damages)
        return failure(damages.error());
    if (!damages->isEmpty())
        return damaged(file, damages->join(QLatin1Char('\n')));
    if (proof == BackupProof::Whole) {
        const auto dangling = danglingReferences(connection);
        if (!dangling)
            return failure(dangling.error());
        if (!dangling->isEmpty())
            return damaged(file, QStringLiteral("dangling references from %1").arg(dangling->first().table));
    }
    return readContents(connection);
}

} // namespace dangjian
