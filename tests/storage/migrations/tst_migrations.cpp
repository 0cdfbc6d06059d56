// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/seal.h"
#include "migrations/migrator.h"
#include "testschema.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace dangjian;

/** Migrations are the only way a schema comes to be. */
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionGrowsToTheSameSchema_data();
    void everyVersionGrowsToTheSameSchema();
    void everyScriptIsNotedWithItsChecksum();
    void ourOwnFileIsTaken();
    void newerFileIsRefused();
    void foreignFilesAreRefused();
    void fileMarkedReadOnlyIsRefused();
    void missingFileIsMissing();

private:
    static void patch(const QString &file, qint64 offset, qint32 number);
};

void TestMigrations::patch(const QString &file, qint64 offset, qint32 number)
{
    QFile patched(file);
    QVERIFY(patched.open(QIODevice::ReadWrite));
    QVERIFY(patched.seek(offset));
    char bytes[4];
    qToBigEndian(number, bytes);
    QCOMPARE(patched.write(bytes, 4), 4);
}

void TestMigrations::everyVersionGrowsToTheSameSchema_data()
{
    QTest::addColumn<int>("from");
    for (int version = 0; version <= schemaVersion; ++version)
        QTest::addRow("from %d", version) << version;
}

void TestMigrations::everyVersionGrowsToTheSameSchema()
{
    QFETCH(int, from);
    QTemporaryDir folder;
    const auto connection
        = Connection::open(folder.filePath(QStringLiteral("old.sqlite")), Connection::Mode::ReadWrite, true);
    QVERIFY(connection);
    const QDateTime now(QDate(2026, 10, 31), QTime(9, 0));
    mustBeDone(migrate(**connection, from, now));
    if (from > 0) {
        // What the list says of an old version is what its stores have.
        QCOMPARE(*schemaHash(**connection), knownSchemaHash(from));
    }
    mustBeDone(migrate(**connection, schemaVersion, now));
    QCOMPARE((*connection)->scalar(QStringLiteral("PRAGMA user_version"))->toInt(), schemaVersion);
    QCOMPARE(*schemaHash(**connection), knownSchemaHash(schemaVersion));
    mustBeDone(trustSchema(**connection));
}

void TestMigrations::everyScriptIsNotedWithItsChecksum()
{
    TestSchema schema;
    const auto list = migrations();
    QVERIFY(list);
    QCOMPARE(list->size(), schemaVersion);
    for (const Migration &migration : *list)
        QCOMPARE(schema.connection()
                     .scalar(QStringLiteral("SELECT checksum FROM schema_migration WHERE version = ? AND name = ?"),
                         {migration.version, migration.name})
                     ->toString(),
            migration.checksum);
}

void TestMigrations::ourOwnFileIsTaken()
{
    TestSchema schema;
    QCOMPARE(*inspectStoreFile(schema.file()), schemaVersion);
}

void TestMigrations::newerFileIsRefused()
{
    TestSchema schema;
    constexpr qint64 versionOffset = 60; // of user_version in the header, SQLite's file format 1.3
    patch(schema.file(), versionOffset, schemaVersion + 1);
    const auto inspected = inspectStoreFile(schema.file());
    QVERIFY(!inspected);
    QCOMPARE(inspected.error().code, ErrorCode::StoreNewer);
    QCOMPARE(inspected.error().args, (QStringList{QString::number(schemaVersion + 1), QString::number(schemaVersion)}));
}

void TestMigrations::foreignFilesAreRefused()
{
    TestSchema schema;
    constexpr qint64 applicationOffset = 68;
    patch(schema.file(), applicationOffset, 0);
    QCOMPARE(inspectStoreFile(schema.file()).error().code, ErrorCode::StoreForeign);

    QTemporaryDir folder;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("姓名,性别\n"), QByteArray(4096, '\0')}) {
        QFile file(folder.filePath(QStringLiteral("roster.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QCOMPARE(inspectStoreFile(file.fileName()).error().code, ErrorCode::StoreForeign);
    }
    QCOMPARE(inspectStoreFile(folder.path()).error().code, ErrorCode::FileUnreadable);
}

void TestMigrations::fileMarkedReadOnlyIsRefused()
{
    TestSchema schema;
    QVERIFY(QFile::setPermissions(schema.file(), QFile::ReadOwner | QFile::ReadGroup));
    QCOMPARE(inspectStoreFile(schema.file()).error().code, ErrorCode::StoreReadOnly);
}

void TestMigrations::missingFileIsMissing()
{
    QCOMPARE(inspectStoreFile(QStringLiteral("/nonexistent/store.sqlite")).error().code, ErrorCode::StoreMissing);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
