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

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
