// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations/migrator.h"

#include "journal/journaltriggers.h"
#include "journal/seal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace dangjian {

namespace {

constexpr auto folder = ":/sql/sqlite";

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Done runMigration(Connection &connection, const Migration &migration, const QDateTime &now)
{
    if (Done done = connection.execute(connection.dialect().beginWriting()); !done)
        return done;
    const auto steps = [&]() -> Done {
        // Another program may have been faster while this one waited for the file.
        const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return failure(version.error());
        if (version->toInt() >= migration.version)
            return {};
        if (Done done = connection.executeScript(migration.script); !done)
            return done;
        if (Done done = connection.execute(
                QStringLiteral(
                    "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"),
                {migration.version, migration.name, migration.checksum, toSql(now)});
            !done)
            return done;
        if (Done done = writeJournalTriggers(connection); !done)
            return done;
        return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    };
    if (Done done = steps(); !done) {
        (void)connection.execute(QStringLiteral("ROLLBACK"));
        return done;
    }
    return connection.execute(QStringLiteral("COMMIT"));
}

/** The newest version that was noted; 0 where nothing is, in a file that is no store yet. */
Result<int> highestMigration(Connection &connection)
{
    const auto noted = connection.scalar(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"));
    if (!noted)
        return failure(noted.error());
    if (noted->toInt() == 0)
        return 0;
    const auto version = connection.scalar(QStringLiteral("SELECT max(version) FROM schema_migration"));
    if (!version)
        return failure(version.error());
    return version->toInt();
}

/** Whether the store was made by the very scripts that this program has. */
Done compareChecksums(Connection &connection)
{
    const auto scripts = migrations();
    if (!scripts)
        return failure(scripts.error());
    Statement noted
        = connection.prepare(QStringLiteral("SELECT version, checksum FROM schema_migration ORDER BY version"));
    if (Done done = noted.run(); !done)
        return done;
    int expected = 0;
    while (noted.next()) {
        const auto version = noted.value<int>(0);
        if (version != ++expected || version > scripts->size()
            || noted.value<QString>(1) != scripts->at(version - 1).checksum)
            return failure(ErrorCode::StoreAltered, connection.file(), {QString::number(version)},
                QStringLiteral("checksum of migration %1").arg(version));
    }
    return connection.takeRowError();
}

} // namespace

Result<QList<Migration>> migrations()
{
    QList<Migration> list;
    const QStringList names = QDir(QLatin1String(folder)).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QStringLiteral("%1/%2").arg(QLatin1String(folder), name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, name);
        const QByteArray script = file.readAll();
        const int version = name.first(4).toInt();
        if (version != list.size() + 1)
            return failure(ErrorCode::Internal, name);
        list.append({version, QFileInfo(name).completeBaseName(), QString::fromUtf8(script), sha256(script)});
    }
    return list;
}

Result<int> inspectStoreCopy(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::StoreMissing, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(ErrorCode::StoreForeign, path);
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    constexpr int versionOffset = 60;
    constexpr int applicationOffset = 68;
    if (number(applicationOffset) != storeApplicationId)
        return failure(ErrorCode::StoreForeign, path);
    const int version = number(versionOffset);
    if (version > schemaVersion)
        return failure(ErrorCode::StoreNewer, path, {QString::number(version), QString::number(schemaVersion)});
    return version;
}

Result<int> inspectStoreFile(const QString &path)
{
    const auto version = inspectStoreCopy(path);
    if (!version)
        return version;
    const QFileInfo info(path);
    // Root may write to a file that is marked read-only; whoever marked it did not want that.
    const auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!(info.permissions() & writable) || !info.isWritable())
        return failure(ErrorCode::StoreReadOnly, path);
    return version;
}

Result<QString> schemaHash(Connection &connection)
{
    Statement statement
        = connection.prepare(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"
                                            " WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY type, name"));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (statement.next()) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(statement.value<QString>(column).toUtf8());
            hash.addData(QByteArray(1, '\0'));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString knownSchemaHash(int version)
{
    QFile file(QStringLiteral("%1/hashes.txt").arg(QLatin1String(folder)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QStringList parts = QString::fromLatin1(file.readLine()).simplified().split(QLatin1Char(' '));
        if (parts.size() == 2 && parts.first().toInt() == version)
            return parts.last();
    }
    return {};
}

Done migrate(Connection &connection, int upTo, const QDateTime &now)
{
    const auto list = migrations();
    if (!list)
        return failure(list.error());
    return migrate(connection, *list, upTo, now);
}

Done migrate(Connection &connection, const QList<Migration> &scripts, int upTo, const QDateTime &now)
{
    // Triggers call json_object, which SQLite refuses where the schema is not trusted; it is ours by now.
    if (Done done = connection.execute(QStringLiteral("PRAGMA trusted_schema = ON")); !done)
        return done;
    if (Done done = connection.execute(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
            " checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"));
        !done)
        return done;
    const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    for (const Migration &migration : scripts) {
        if (migration.version <= version->toInt() || migration.version > upTo)
            continue;
        if (Done done = runMigration(connection, migration, now); !done)
            return done;
    }
    return {};
}

namespace {

Done compareSchema(Connection &connection)
{
    const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    // The file's header may be older than what stands in the write-ahead log beside it.
    const auto migrated = highestMigration(connection);
    if (!migrated)
        return failure(migrated.error());
    if (const int newest = std::max(version->toInt(), *migrated); newest > schemaVersion)
        return failure(
            ErrorCode::StoreNewer, connection.file(), {QString::number(newest), QString::number(schemaVersion)});
    const auto hash = schemaHash(connection);
    if (!hash)
        return failure(hash.error());
    if (*hash != knownSchemaHash(version->toInt()))
        return failure(ErrorCode::StoreAltered, connection.file(), {version->toString()}, *hash);
    return compareChecksums(connection);
}

} // namespace

Done trustSchema(Connection &connection)
{
    // In one transaction: a program that migrates the file meanwhile must not come between version and schema.
    if (Done done = connection.execute(QStringLiteral("BEGIN")); !done)
        return done;
    Done compared = compareSchema(connection);
    Done ended = connection.execute(QStringLiteral("ROLLBACK"));
    if (!compared)
        return compared;
    if (!ended)
        return ended;
    return connection.execute(QStringLiteral("PRAGMA trusted_schema = ON"));
}

} // namespace dangjian
