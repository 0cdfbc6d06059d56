// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include <QElapsedTimer>
#include <QThread>

#include <chrono>

namespace dangjian {

namespace {

constexpr qint64 reportEveryMs = 50;

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Job::Job(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<Error>();
}

Job::~Job()
{
    // By now the derived class is gone, and with it what its `run` works on.
    Q_ASSERT(!isRunning());
    stopAndWait();
}

void Job::stopAndWait()
{
    cancel();
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void Job::start()
{
    if (m_thread)
        return;
    m_running = true;
    m_thread = QThread::create([this] {
        const Done done = run();
        m_running = false;
        if (done)
            Q_EMIT finished();
        else
            Q_EMIT failed(done.error());
    });
    m_thread->setObjectName(QStringLiteral("job"));
    m_thread->start();
}

void Job::cancel()
{
    m_canceled = true;
    interrupt();
}

Done Job::runHere()
{
    m_running = true;
    Done done = run();
    m_running = false;
    return done;
}

void Job::report(qint64 done, qint64 total)
{
    // A screen needs no more than this; a signal for each of 30,000 rows would only keep it busy.
    const qint64 now = nowMs();
    if (done != 0 && done != total && now - m_lastReport < reportEveryMs)
        return;
    m_lastReport = now;
    Q_EMIT progressed(done, total);
}

} // namespace dangjian
