// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/cancelwatch.h"
#include "connection/connection.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Statements that would go on for ever, and somebody who gives them up. */
class TestCancelWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsIsEnded();
    void whatComesLaterIsEndedToo();
    void nobodyIsDisturbed();

private:
    static std::unique_ptr<Connection> open(const QTemporaryDir &folder)
    {
        auto opened = Connection::open(folder.filePath(u"file.sqlite"_s), Connection::Mode::ReadWrite, true);
        if (!opened)
            qFatal("no file");
        return std::move(*opened);
    }
    static ErrorCode endless(Connection &connection)
    {
        const auto count = connection.scalar(
            u"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers"_s);
        return count ? ErrorCode::Internal : count.error().code;
    }
};

void TestCancelWatch::whatRunsIsEnded()
{
    const QTemporaryDir folder;
    const auto connection = open(folder);
    std::atomic_int asked = 0;
    // Not at the first question: the statement runs by then.
    CancelWatch watch(*connection, [&asked] { return ++asked > 3; });
    QCOMPARE(endless(*connection), ErrorCode::Canceled);
    QVERIFY(watch.end());
}

void TestCancelWatch::whatComesLaterIsEndedToo()
{
    const QTemporaryDir folder;
    const auto connection = open(folder);
    CancelWatch watch(*connection, [] { return true; });
    // Given up between two statements, the next one is ended all the same.
    QCOMPARE(endless(*connection), ErrorCode::Canceled);
    QCOMPARE(endless(*connection), ErrorCode::Canceled);
    QVERIFY(watch.end());
}

void TestCancelWatch::nobodyIsDisturbed()
{
    const QTemporaryDir folder;
    const auto connection = open(folder);
    CancelWatch watch(*connection, [] { return false; });
    QVERIFY(connection->scalar(u"SELECT 1"_s));
    QVERIFY(!watch.end());
    QVERIFY(connection->scalar(u"SELECT 1"_s));
    CancelWatch none(*connection, {});
    QVERIFY(!none.end());
}

QTEST_GUILESS_MAIN(TestCancelWatch)
#include "tst_cancelwatch.moc"
