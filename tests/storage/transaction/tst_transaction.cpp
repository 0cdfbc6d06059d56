// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testschema.h"

#include <QTest>

using namespace dangjian;

/** A unit of work is kept whole or not at all. */
class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotCommittedLeavesNothing();
    void idsCarryTheOfficeAndNeverRepeat();
    void oneWriterAtATime();
    void danglingReferencesDoNotCommit();
    void aFullDiskLosesNothing();
};

void TestTransaction::whatIsNotCommittedLeavesNothing()
{
    TestSchema schema;
    const auto count = [&](const char *table) {
        return schema.connection().scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))->toInt();
    };
    {
        const auto transaction = schema.begin();
        mustBeDone(schema.connection().execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")));
        QCOMPARE(count("setting"), 1);
    }
    for (const char *table : {"setting", "journal", "act", "current_act", "id_counter"})
        QCOMPARE(count(table), 0);
}

void TestTransaction::idsCarryTheOfficeAndNeverRepeat()
{
    TestSchema schema;
    qint64 last = 0;
    for (int i = 0; i < 3; ++i) {
        const auto transaction = schema.begin();
        const auto one = transaction->newId("member");
        const auto block = transaction->reserve("member", 10);
        QVERIFY(one && block);
        QCOMPARE(*one >> idOfficeShift, 1);
        QVERIFY(*one > last);
        QCOMPARE(*block, *one + 1);
        last = *block + 9;
        mustBeDone(transaction->commit());
    }
    const auto transaction = schema.begin();
    QCOMPARE(*transaction->newId("member"), last + 1);
    QCOMPARE(*transaction->newId("unit"), (qint64(1) << idOfficeShift) + 1);
}

void TestTransaction::oneWriterAtATime()
{
    TestSchema schema;
    const auto other = Connection::open(schema.file(), Connection::Mode::ReadWrite);
    QVERIFY(other);
    mustBeDone((*other)->execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    const auto transaction = schema.begin();
    const auto second = Transaction::begin(**other, {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::StoreBusy);
}

void TestTransaction::danglingReferencesDoNotCommit()
{
    TestSchema schema;
    {
        const auto transaction = schema.begin();
        mustBeDone(schema.connection().execute(QStringLiteral(
            "INSERT INTO printed_line (id, certificate_id, line, participation_id) VALUES (1, 2, 1, 3)")));
        QVERIFY(!transaction->commit());
    }
    QCOMPARE(schema.connection().scalar(QStringLiteral("SELECT count(*) FROM printed_line"))->toInt(), 0);
}

void TestTransaction::aFullDiskLosesNothing()
{
    TestSchema schema;
    Connection &connection = schema.connection();
    const auto keep = [&](int number, const QByteArray &bytes) {
        const auto transaction = schema.begin();
        for (int row = 0; row < 20; ++row)
            if (Done done = connection.execute(QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, ?)"),
                    {QStringLiteral("%1/%2").arg(number).arg(row), bytes});
                !done)
                return done;
        return transaction->commit();
    };
    mustBeDone(keep(1, "x"));
    // The file may not grow any more, as on a disk without room.
    const auto pages = connection.scalar(QStringLiteral("PRAGMA page_count"));
    QVERIFY(pages);
    QVERIFY(connection.scalar(QStringLiteral("PRAGMA max_page_count = %1").arg(pages->toInt())));
    const Done full = keep(2, QByteArray(100'000, 'x'));
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
    QCOMPARE(connection.scalar(QStringLiteral("SELECT count(*) FROM content"))->toInt(), 20);
    QCOMPARE(connection.scalar(QStringLiteral("SELECT count(*) FROM current_act"))->toInt(), 0);
    // With room again the chain goes on where it was.
    QVERIFY(connection.scalar(QStringLiteral("PRAGMA max_page_count = 1000000")));
    mustBeDone(keep(3, QByteArray(100'000, 'x')));
    QCOMPARE(connection.scalar(QStringLiteral("SELECT max(number) FROM act"))->toInt(), 2);
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
