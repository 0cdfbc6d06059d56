// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/onlinecopy.h"
#include "connection/sqlitefile.h"
#include "migrations/migrator.h"
#include "testschema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dangjian;

namespace {

constexpr int rows = 24; // of a MiB each: two steps of the copy

void fill(TestSchema &schema)
{
    // As a store is.
    mustBeDone(endFilling(schema.connection()));
    const auto transaction = schema.begin();
    for (int row = 0; row < rows; ++row)
        mustBeDone(schema.connection().execute(
            QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, zeroblob(1048576))"),
            {QString::number(row)}));
    mustBeDone(transaction->commit());
}

int contentsIn(Connection &connection)
{
    return connection.scalar(QStringLiteral("SELECT count(*) FROM content"))->toInt();
}

} // namespace

/** Copies of a store that people work in. */
class TestOnlineCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsTheStoreAsItBegan();
    void writersDoNotWaitForIt();
    void aCanceledCopyLeavesNothing();
    void whatStandsThereStays();
    void aClosedFolderIsTold();
    void aDamagedPageIsTold();
};

void TestOnlineCopy::theCopyIsTheStoreAsItBegan()
{
    TestSchema schema;
    fill(schema);
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("copy.sqlite"));
    auto reader = Connection::open(schema.file(), Connection::Mode::ReadOnly);
    QVERIFY(reader);
    int steps = 0;
    mustBeDone(copyOnline(**reader, target, [&](qint64 done, qint64 total) {
        // Somebody goes on working between the steps.
        const auto transaction = schema.begin();
        mustBeDone(
            schema.connection().execute(QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, zeroblob(10))"),
                {QStringLiteral("later%1").arg(++steps)}));
        mustBeDone(transaction->commit());
        return done <= total;
    }));
    QVERIFY(steps >= 2);
    QCOMPARE(contentsIn(schema.connection()), rows + steps);
    // One file, to be carried away.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("copy.sqlite")});
    auto copy = Connection::open(target, Connection::Mode::ReadOnly);
    QVERIFY(copy);
    mustBeDone(trustSchema(**copy));
    QCOMPARE(contentsIn(**copy), rows);
    const auto damages = pageDamages(**copy);
    QVERIFY(damages && damages->isEmpty());
}

void TestOnlineCopy::writersDoNotWaitForIt()
{
    TestSchema schema;
    fill(schema);
    mustBeDone(schema.connection().execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    auto reader = Connection::open(schema.file(), Connection::Mode::ReadOnly);
    QTemporaryDir folder;
    int written = 0;
    mustBeDone(copyOnline(**reader, folder.filePath(QStringLiteral("copy")), [&](qint64, qint64) {
        const auto transaction = schema.begin();
        mustBeDone(transaction->commit());
        ++written;
        return true;
    }));
    QVERIFY(written >= 2);
}

void TestOnlineCopy::aCanceledCopyLeavesNothing()
{
    TestSchema schema;
    fill(schema);
    QTemporaryDir folder;
    const Done done = copyOnline(
        schema.connection(), folder.filePath(QStringLiteral("copy")), [](qint64, qint64) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    QVERIFY(QDir(folder.path()).isEmpty());
    // The connection is free for the next.
    mustBeDone(copyOnline(schema.connection(), folder.filePath(QStringLiteral("copy"))));
}

void TestOnlineCopy::whatStandsThereStays()
{
    TestSchema schema;
    QTemporaryDir folder;
    QFile there(folder.filePath(QStringLiteral("copy")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("somebody's");
    there.close();
    const Done done = copyOnline(schema.connection(), there.fileName());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StoreNotEmpty);
    QCOMPARE(there.size(), 10);
}

void TestOnlineCopy::aClosedFolderIsTold()
{
    TestSchema schema;
    const Done done = copyOnline(schema.connection(), QStringLiteral("/proc/copy"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
}

void TestOnlineCopy::aDamagedPageIsTold()
{
    TestSchema schema;
    fill(schema);
    // The file ends before its last pages.
    const QString cut = schema.file() + QStringLiteral(".cut");
    mustBeDone(copyOnline(schema.connection(), cut));
    QVERIFY(QFile::resize(cut, QFile(cut).size() / 2));
    auto connection = Connection::open(cut, Connection::Mode::ReadOnly);
    QTemporaryDir folder;
    const Done done
        = connection ? copyOnline(**connection, folder.filePath(QStringLiteral("copy"))) : failure(connection.error());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StoreDamaged);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestOnlineCopy)
#include "tst_onlinecopy.moc"
