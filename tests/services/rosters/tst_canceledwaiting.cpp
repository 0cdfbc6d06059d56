// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testroster.h"

#include "connection/connection.h"
#include "history/undojob.h"
#include "rosters/rosterplan.h"

#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** A job that waits for another program is given up at once, and not when the other lets go. */
class CanceledWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsGivenUp();
    void anUndoIsGivenUp();

private:
    /** Another program in the middle of writing. */
    static std::unique_ptr<Connection> holderOf(TestStore &test)
    {
        auto holder = Connection::open(test.file(), Connection::Mode::ReadWrite);
        if (!holder || !(*holder)->execute(u"BEGIN IMMEDIATE"_s))
            qFatal("the store cannot be held");
        return std::move(*holder);
    }

    /** Starts the job, cancels it once it waits, and tells with what it ended while the other held on. */
    static ErrorCode codeOfCanceled(TestStore &test, Job &job)
    {
        QSignalSpy waiting(&test.store(), &Store::waiting);
        QSignalSpy failed(&job, &Job::failed);
        job.start();
        if (!waiting.wait() || !waiting.constFirst().constFirst().toBool())
            qFatal("it does not wait");
        job.cancel();
        if (failed.isEmpty() && !failed.wait())
            qFatal("it waits on");
        // Nobody is told any more that something waits.
        if (!QTest::qWaitFor([&] { return waiting.size() == 2 && !waiting.constLast().constFirst().toBool(); }))
            qFatal("the wait is not over");
        return failed.constFirst().constFirst().value<Error>().code;
    }

    QTemporaryDir m_folder;
};

void CanceledWaitingTest::anImportIsGivenUp()
{
    TestStore test;
    valueOf(test.services().settings.set(u"backup.before_import"_s, u"off"_s));
    RosterImportOptions options{m_folder.filePath(u"units.xlsx"_s)};
    options.subject = RosterSubject::Units;
    writeTestWorkbook(options.file, {{u"单位名称"_s, u"联系人"_s}, {u"市档案馆"_s, u"王明"_s}});
    const auto plan = planRoster(test, options);
    const QByteArray before = test.content();
    const auto holder = holderOf(test);
    RosterImportJob job(plan);
    QCOMPARE(codeOfCanceled(test, job), ErrorCode::Canceled);
    // The other one had it all the while.
    QVERIFY(holder->execute(u"COMMIT"_s));
    QCOMPARE(test.content(), before);
    // What was given up can be entered all the same.
    QCOMPARE(enterRoster(plan).effects().value(RosterEffect::New), 1);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM unit WHERE name = '市档案馆'"_s).toInt(), 1);
}

void CanceledWaitingTest::anUndoIsGivenUp()
{
    TestStore test;
    valueOf(test.services().settings.set(u"letter_sender"_s, u"区委组织部"_s));
    const ActId act{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    const QByteArray before = test.content();
    const auto holder = holderOf(test);
    UndoJob job(test.store(), act, UndoExtent::WholeOnly);
    QCOMPARE(codeOfCanceled(test, job), ErrorCode::Canceled);
    QVERIFY(holder->execute(u"ROLLBACK"_s));
    QCOMPARE(test.content(), before);
    // The writer serves whoever comes next.
    valueOf(test.services().settings.set(u"letter_sender"_s, u"街道党工委"_s));
}

QTEST_GUILESS_MAIN(CanceledWaitingTest)
#include "tst_canceledwaiting.moc"
