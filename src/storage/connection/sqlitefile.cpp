// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/sqlitefile.h"

#include "migrations/migrator.h"

#include <QFile>

#include <sqlite3.h>

namespace dangjian {

namespace {

Done set(Connection &connection, const QString &pragma)
{
    if (auto done = connection.scalar(QStringLiteral("PRAGMA ") + pragma); !done)
        return failure(done.error());
    return {};
}

} // namespace

Done markAsStore(Connection &connection)
{
    return connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
}

Done beginFilling(Connection &connection)
{
    // Defensive mode keeps a journal, whatever is asked for; this file is our own.
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (Done done = set(connection, QStringLiteral("synchronous = OFF")); !done)
        return done;
    return set(connection, QStringLiteral("journal_mode = OFF"));
}

Done keepPagesInMemory(Connection &connection, int mebibytes)
{
    return set(connection, QStringLiteral("cache_size = -%1").arg(qint64(mebibytes) * 1024));
}

Done endFilling(Connection &connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return set(connection, QStringLiteral("journal_mode = WAL"));
}

Done copyStore(Connection &connection, const QString &file)
{
    // What stands there is somebody's; only a copy of our own may be taken away again. Made and not only looked for:
    // another program may ask for the same name at the same moment. VACUUM INTO takes an empty file.
    QFile place(file);
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(QFile::exists(file) ? ErrorCode::StoreNotEmpty : ErrorCode::FileUnwritable, file);
    place.close();
    Done done = connection.execute(QStringLiteral("VACUUM INTO ?"), {file});
    if (!done)
        QFile::remove(file);
    return done;
}

Result<qint64> dataVersion(Connection &connection)
{
    const auto version = connection.scalar(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return failure(version.error());
    return version->toLongLong();
}

void interruptStatements(const Connection &connection)
{
    sqlite3_interrupt(connection.handle());
}

namespace {

Result<QStringList> damagesBy(Connection &connection, const QString &check)
{
    Statement pages = connection.prepare(QStringLiteral("PRAGMA %1(20)").arg(check));
    if (Done done = pages.run(); !done)
        return failure(done.error());
    QStringList damages;
    while (pages.next())
        if (const QString text = pages.value<QString>(0); text != QLatin1String("ok"))
            damages.append(text);
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return damages;
}

} // namespace

Result<QStringList> pageDamages(Connection &connection)
{
    return damagesBy(connection, QStringLiteral("integrity_check"));
}

Result<QStringList> quickPageDamages(Connection &connection)
{
    return damagesBy(connection, QStringLiteral("quick_check"));
}

Result<QList<DanglingReference>> danglingReferences(Connection &connection)
{
    Statement keys = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (Done done = keys.run(); !done)
        return failure(done.error());
    QList<DanglingReference> dangling;
    while (keys.next())
        dangling.append({keys.value<QString>(0), keys.value<QString>(1), keys.value<QString>(2)});
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return dangling;
}

} // namespace dangjian
