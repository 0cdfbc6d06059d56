// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demojob.h"
#include "jobs/job.h"

#include <QCryptographicHash>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace dangjian;

namespace {

struct Traces
{
    QSemaphore started;
    std::atomic_bool ranOut = false;
    std::atomic_bool goneTooEarly = false;
};

/** Part of a job that its `run` works on. */
class Workpiece
{
public:
    explicit Workpiece(std::shared_ptr<Traces> traces) : m_traces(std::move(traces)) { }
    ~Workpiece()
    {
        if (m_traces->started.available() > 0 && !m_traces->ranOut)
            m_traces->goneTooEarly = true;
    }

private:
    std::shared_ptr<Traces> m_traces;
};

/** Runs until it is canceled, and is slow to notice. */
class Digging : public Job
{
    Q_OBJECT

public:
    explicit Digging(std::shared_ptr<Traces> traces, QObject *parent = nullptr)
        : Job(parent), m_traces(traces), m_workpiece(std::move(traces))
    {
    }
    ~Digging() override { stopAndWait(); }

protected:
    Done run() override
    {
        m_traces->started.release();
        for (qint64 rows = 0; !isCanceled(); ++rows)
            report(rows, 0);
        // What it has in hand takes a while yet.
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int block = 0; block < 200; ++block)
            hash.addData(QByteArray(16384, char(block)));
        m_digest = hash.result();
        m_traces->ranOut = true;
        return failure(ErrorCode::Canceled);
    }

private:
    std::shared_ptr<Traces> m_traces;
    Workpiece m_workpiece;
    QByteArray m_digest;
};

} // namespace

/** Long work can be left at any moment. */
class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedWhileItRunsItLetsGoFirst();
    void deletedWithItsWindowItLetsGoFirst();
    void canceledItFailsOnce();
    void neverStartedItGoesQuietly();
    void unfinishedDemonstrationLeavesNoFile();
};

void TestJob::deletedWhileItRunsItLetsGoFirst()
{
    const auto traces = std::make_shared<Traces>();
    auto job = std::make_unique<Digging>(traces);
    job->start();
    traces->started.acquire();
    traces->started.release();
    QVERIFY(job->isRunning());
    job.reset();
    QVERIFY(traces->ranOut);
    QVERIFY(!traces->goneTooEarly);
}

void TestJob::deletedWithItsWindowItLetsGoFirst()
{
    const auto traces = std::make_shared<Traces>();
    {
        QObject window;
        auto *job = new Digging(traces, &window);
        job->start();
        traces->started.acquire();
        traces->started.release();
    }
    QVERIFY(traces->ranOut);
    QVERIFY(!traces->goneTooEarly);
}

void TestJob::canceledItFailsOnce()
{
    Digging job(std::make_shared<Traces>());
    QSignalSpy failed(&job, &Job::failed);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.start();
    job.cancel();
    QVERIFY(failed.wait());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::Canceled);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!job.isRunning());
}

void TestJob::neverStartedItGoesQuietly()
{
    const auto traces = std::make_shared<Traces>();
    Digging(traces).cancel();
    QVERIFY(!traces->goneTooEarly);
}

void TestJob::unfinishedDemonstrationLeavesNoFile()
{
    QTemporaryDir folder;
    DemoOptions options;
    options.members = 3000;
    auto job = std::make_unique<DemoJob>(
        folder.filePath(QStringLiteral("demo.sqlite")), options, StoreOptions{QStringLiteral("test 1.0")});
    QSignalSpy progressed(job.get(), &Job::progressed);
    job->start();
    QVERIFY(progressed.wait(60'000));
    job.reset();
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
