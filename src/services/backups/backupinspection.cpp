// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupinspection.h"

#include "backups/backupshelf.h"
#include "connection/cancelwatch.h"
#include "connection/emptylog.h"
#include "connection/sqlitefile.h"
#include "migrations/migrator.h"

namespace dangjian {

Result<BackupContents> readContents(Connection &connection)
{
    Statement counts = connection.prepare(
        QStringLiteral("SELECT (SELECT value FROM setting WHERE key = 'district'),"
                       " (SELECT value FROM setting WHERE key = 'office'),"
                       " (SELECT max(version) FROM schema_migration), (SELECT count(*) FROM organization),"
                       " (SELECT count(*) FROM member), (SELECT count(*) FROM participation),"
                       " (SELECT count(*) FROM act)"));
    if (Done done = counts.run(); !done)
        return failure(done.error());
    BackupContents contents;
    if (counts.next()) {
        contents.district = counts.value<QString>(0);
        contents.office = counts.value<QString>(1).toInt();
        contents.schemaVersion = counts.value<int>(2);
        contents.organizations = counts.value<qint64>(3);
        contents.members = counts.value<qint64>(4);
        contents.records = counts.value<qint64>(5);
        contents.acts = counts.value<qint64>(6);
    }
    Statement last = connection.prepare(QStringLiteral(
        "SELECT id, started_at, kind, subject, account, os_user, seal FROM act ORDER BY id DESC LIMIT 1"));
    if (Done done = last.run(); !done)
        return failure(done.error());
    if (last.next()) {
        contents.lastActId = last.value<qint64>(0);
        contents.lastAct = last.value<QDateTime>(1);
        contents.lastActKind = last.value<QString>(2);
        contents.lastActSubject = last.value<QString>(3);
        const auto account = last.value<QString>(4);
        contents.lastActBy = account.isEmpty() ? last.value<QString>(5) : account;
        contents.lastActSeal = last.value<QString>(6);
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return contents;
}

Result<QString> backupLabelOf(Connection &connection)
{
    const auto district = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'district'"));
    if (!district)
        return failure(district.error());
    const auto office = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'office'"));
    if (!office)
        return failure(office.error());
    return backupLabel(district->toString(), office->toInt());
}

namespace {

Failure damaged(const QString &file, const QString &detail)
{
    return failure(ErrorCode::StoreDamaged, file, {}, detail);
}

Result<BackupContents> prove(Connection &connection, const QString &file, BackupProof proof)
{
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

} // namespace

Result<BackupContents> inspectCopy(const QString &file, BackupProof proof, const std::function<bool()> &canceled)
{
    const EmptyLog left(file);
    if (const auto version = inspectStoreCopy(file); !version)
        return failure(version.error());
    auto opened = Connection::open(file, Connection::Mode::ReadOnly);
    if (!opened)
        return failure(opened.error());
    if (Done done = trustSchema(**opened); !done)
        return failure(done.error());
    CancelWatch watch(**opened, canceled);
    auto contents = prove(**opened, file, proof);
    // What a check says that was ended on the way is no verdict about the file.
    return watch.end() ? Result<BackupContents>(failure(ErrorCode::Canceled)) : contents;
}

} // namespace dangjian
