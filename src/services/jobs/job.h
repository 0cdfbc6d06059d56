// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace dangjian {

/**
 * Long work: parameters in (by the subclass), progress and cancel on the way, a result or an error out. It runs on a
 * thread of its own; signals arrive queued on the receiver's. Deleting a running job cancels it and waits: to that end
 * the destructor of every class that has a `run` calls stopAndWait first, since its members go before Job's own
 * destructor is reached.
 */
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /** Begins; `finished` or `failed` follows exactly once. */
    void start();
    /** Asks it to stop at the next safe point; it then fails with Canceled. Callable from any thread. */
    void cancel();
    bool isCanceled() const { return m_canceled.load(std::memory_order_relaxed); }
    bool isRunning() const { return m_running.load(); }
    /** Runs it on the calling thread, for the command line. */
    Done runHere();

Q_SIGNALS:
    /** `total` is 0 while it is not known. */
    void progressed(qint64 done, qint64 total);
    void finished();
    void failed(const dangjian::Error &error);

protected:
    virtual Done run() = 0;
    /** Called by `cancel`, on any thread: wakes a `run` that is deep in something which cannot ask isCanceled. */
    virtual void interrupt() { }
    /** Cancels and waits until `run` has come back. Callable more than once, by the thread that started the job. */
    void stopAndWait();
    void report(qint64 done, qint64 total);

private:
    std::atomic_bool m_canceled = false;
    std::atomic_bool m_running = false;
    class QThread *m_thread = nullptr;
    qint64 m_lastReport = 0;
};

} // namespace dangjian

Q_DECLARE_METATYPE(dangjian::Error)
