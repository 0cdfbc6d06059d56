// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupsettings.h"
#include "backups/backupshelf.h"
#include "connection/sqlitefile.h"
#include "journal/seal.h"
#include "migrations/migrator.h"
#include "store/storebuilder.h"
#include "teststore.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace dangjian;

namespace {

const QDateTime now(QDate(2026, 10, 31), QTime(9, 0));

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size();
}

QStringList copiesIn(const QString &file)
{
    return QDir(ownBackupFolder(file)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/** The program's migrations and one of a version to come. */
QList<Migration> scriptsWith(const QString &next)
{
    QList<Migration> scripts = *migrations();
    scripts.append({schemaVersion + 1, QStringLiteral("0002_next"), next, QStringLiteral("-")});
    return scripts;
}

int versionOf(const QString &file)
{
    const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    return (*connection)->scalar(QStringLiteral("PRAGMA user_version"))->toInt();
}

const QString newTable
    = QStringLiteral("CREATE TABLE zone (\n    id INTEGER PRIMARY KEY,\n    name TEXT NOT NULL\n) STRICT;\n"
                     "INSERT INTO zone (id, name) VALUES (1, '治安');\n");

} // namespace

/** Stores as files: grown from older versions, founded, refused; what stands in a file is never lost on the way. */
class TestStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderStoreIsCopiedAndGrows();
    void aScriptThatFailsLeavesTheStoreAsItWas();
    void withoutACopyItIsNotGrown();
    void twoProgramsGrowItOnce();
    void aCopyNeverReplacesAFile();
    void aNewStoreTakesNobodysLog();
    void aFolderThatIsClosedIsReadOnly();
    void refusedFilesStayAsTheyAre();
    void aNewerSchemaInTheLogIsNewer();
    void otherScriptsAreToldAsAltered();
};

void TestStoreFiles::anOlderStoreIsCopiedAndGrows()
{
    TestStore store;
    store.close();
    QVERIFY(upgradeStore(store.file(), now, scriptsWith(newTable)));
    QCOMPARE(versionOf(store.file()), schemaVersion + 1);
    const auto grown = Connection::open(store.file(), Connection::Mode::ReadWrite);
    QCOMPARE((*grown)->scalar(QStringLiteral("SELECT name FROM zone"))->toString(), QStringLiteral("治安"));
    QCOMPARE((*grown)->scalar(QStringLiteral("SELECT count(*) FROM member"))->toInt(), 3);
    // The journal watches the new table from its first row on.
    QVERIFY((*grown)->execute(QStringLiteral("PRAGMA trusted_schema = ON")));
    QVERIFY(!(*grown)->execute(QStringLiteral("UPDATE zone SET name = '卫生'")));

    const QStringList copies = copiesIn(store.file());
    QCOMPARE(copies, QStringList{QStringLiteral("亭湖区-1-20261031-090000-migration.sqlite")});
    const QString copy = QDir(ownBackupFolder(store.file())).filePath(copies.constFirst());
    const auto old = Store::open(copy, std::make_shared<FixedClock>(now), {});
    QVERIFY(old);
    Services services(**old);
    QCOMPARE(valueOf(services.members.totals({})).members, 3);
    QVERIFY(valueOf(services.checks.check()).isEmpty());
}

void TestStoreFiles::aScriptThatFailsLeavesTheStoreAsItWas()
{
    TestStore store;
    store.close();
    QVERIFY(!upgradeStore(store.file(), now, scriptsWith(newTable + QStringLiteral("DROP TABLE no_such;\n"))));
    QCOMPARE(versionOf(store.file()), schemaVersion);
    store.reopen();
    QCOMPARE(valueOf(store.services().members.totals({})).members, 3);
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

void TestStoreFiles::withoutACopyItIsNotGrown()
{
    TestStore store;
    QTemporaryDir stick;
    QVERIFY(store.services().settings.set(backupsetting::second, stick.path()).result());
    store.close();
    // A file stands where the backups' folder is to be: there is no place beside the store.
    QVERIFY(write(ownBackupFolder(store.file()), "in the way"));
    const QString away = stick.path() + QStringLiteral("-away");
    QVERIFY(QDir().rename(stick.path(), away));
    const QByteArray before = bytesOf(store.file());
    const Done refused = upgradeStore(store.file(), now, scriptsWith(newTable));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(versionOf(store.file()), schemaVersion);
    QCOMPARE(bytesOf(store.file()), before);
    // The second place takes the copy where it is there.
    QVERIFY(QDir().rename(away, stick.path()));
    QVERIFY(upgradeStore(store.file(), now, scriptsWith(newTable)));
    QCOMPARE(versionOf(store.file()), schemaVersion + 1);
    QCOMPARE(QDir(stick.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("亭湖区-1-20261031-090000-migration.sqlite")});
}

void TestStoreFiles::twoProgramsGrowItOnce()
{
    TestStore store;
    store.close();
    const QList<Migration> scripts = scriptsWith(newTable);
    std::vector<std::thread> programs;
    std::atomic_int grown = 0;
    for (int program = 0; program < 4; ++program)
        programs.emplace_back([&] {
            // The second one finds a schema that this program does not know: refused, or grown already, never twice.
            const Done done = upgradeStore(store.file(), now, scripts);
            grown += done || done.error().code == ErrorCode::StoreNewer ? 1 : 0;
        });
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(grown, 4);
    QCOMPARE(versionOf(store.file()), schemaVersion + 1);
    const auto connection = Connection::open(store.file(), Connection::Mode::ReadOnly);
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM zone"))->toInt(), 1);
}

void TestStoreFiles::aCopyNeverReplacesAFile()
{
    TestStore store;
    store.close();
    const auto connection = Connection::open(store.file(), Connection::Mode::ReadWrite);
    const QString taken = store.file() + QStringLiteral(".copy");
    QVERIFY(write(taken, "花名册"));
    const Done copied = copyStore(**connection, taken);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::StoreNotEmpty);
    QCOMPARE(bytesOf(taken), QByteArray("花名册"));

    // A copy of the same second, made by somebody else, stays beside the next one.
    const QString before
        = QDir(ownBackupFolder(store.file())).filePath(QStringLiteral("亭湖区-1-20261031-090000-migration.sqlite"));
    QVERIFY(QDir().mkpath(ownBackupFolder(store.file())));
    QVERIFY(write(before, "备份"));
    QVERIFY(upgradeStore(store.file(), now, scriptsWith(newTable)));
    QCOMPARE(bytesOf(before), QByteArray("备份"));
    QCOMPARE(copiesIn(store.file()).size(), 2);
}

void TestStoreFiles::aNewStoreTakesNobodysLog()
{
    // The program is killed, its log stays; then somebody deletes the store and makes a new one of the same name.
    TestStore store;
    const QByteArray log = bytesOf(store.file() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store.sqlite"));
    QVERIFY(write(file + QStringLiteral("-wal"), log));
    const auto clock = std::make_shared<FixedClock>(now);
    const auto refused = Store::create(file, QStringLiteral("亭湖区"), 1, clock, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreNotEmpty);
    QCOMPARE(refused.error().subject, file + QStringLiteral("-wal"));
    QCOMPARE(bytesOf(file + QStringLiteral("-wal")), log);
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile::remove(file + QStringLiteral("-wal")));
    QVERIFY(Store::create(file, QStringLiteral("亭湖区"), 1, clock, {}));
}

void TestStoreFiles::aFolderThatIsClosedIsReadOnly()
{
    TestStore store;
    store.close();
    // Where no log can stand beside the store nothing can be written, whatever the file's own permissions say.
    QVERIFY(QDir().mkdir(store.file() + QStringLiteral("-wal")));
    const auto opened = Store::open(store.file(), std::make_shared<FixedClock>(now), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreReadOnly);
    QCOMPARE(opened.error().subject, store.file());
}

void TestStoreFiles::refusedFilesStayAsTheyAre()
{
    TestStore store;
    store.close();
    constexpr qint64 versionOffset = 60;
    QByteArray newer = bytesOf(store.file());
    newer[versionOffset + 3] = char(schemaVersion + 1);
    const QByteArray halved = bytesOf(store.file()).first(bytesOf(store.file()).size() / 2);
    const std::pair<QByteArray, ErrorCode> files[] = {{newer, ErrorCode::StoreNewer}, {halved, ErrorCode::StoreDamaged},
        {QByteArray("花名册"), ErrorCode::StoreForeign}};
    for (const auto &[bytes, code] : files) {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("store.sqlite"));
        QVERIFY(write(file, bytes));
        const auto opened = Store::open(file, std::make_shared<FixedClock>(now), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().subject, file);
        QCOMPARE(bytesOf(file), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("store.sqlite")});
    }
}

void TestStoreFiles::aNewerSchemaInTheLogIsNewer()
{
    TestStore store;
    store.close();
    // A newer program has migrated the store and is still open, or was killed: all of it stands in the log.
    const auto newer = Connection::open(store.file(), Connection::Mode::ReadWrite);
    QVERIFY(newer);
    QVERIFY((*newer)->execute(QStringLiteral("PRAGMA trusted_schema = ON")));
    QVERIFY(migrate(**newer, scriptsWith(newTable), schemaVersion + 1, now));
    const auto inspected = inspectStoreFile(store.file());
    QVERIFY(inspected);
    QCOMPARE(*inspected, schemaVersion); // as the header has it
    const auto opened = Store::open(store.file(), std::make_shared<FixedClock>(now), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreNewer);
    QCOMPARE(opened.error().args, (QStringList{QString::number(schemaVersion + 1), QString::number(schemaVersion)}));
    // Neither does it help that somebody sets the header's number back.
    QVERIFY((*newer)->execute(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)));
    const auto again = Store::open(store.file(), std::make_shared<FixedClock>(now), {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::StoreNewer);
}

void TestStoreFiles::otherScriptsAreToldAsAltered()
{
    TestStore store;
    store.close();
    const auto connection = Connection::open(store.file(), Connection::Mode::ReadWrite);
    QVERIFY((*connection)->execute(QStringLiteral("UPDATE schema_migration SET checksum = 'other' WHERE version = 1")));
    const auto opened = Store::open(store.file(), std::make_shared<FixedClock>(now), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreAltered);
    QCOMPARE(opened.error().subject, store.file());
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
