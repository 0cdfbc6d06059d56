// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include <QThread>

#include <semaphore>

namespace dangjian {

StoreWorker::StoreWorker(const QString &name) : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

StoreWorker::~StoreWorker()
{
    // What was posted before still runs; the connection goes on its own thread.
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void StoreWorker::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            break;
        std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        // What the task holds goes before the next one is waited for.
        task = nullptr;
        lock.lock();
    }
    m_connection.reset();
}

void StoreWorker::enqueue(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void StoreWorker::runAndWait(const std::function<void()> &task)
{
    std::binary_semaphore finished(0);
    enqueue([&] {
        task();
        finished.release();
    });
    finished.acquire();
}

Done StoreWorker::open(const std::function<Result<std::unique_ptr<Connection>>()> &opener)
{
    Done outcome;
    runAndWait([&] {
        auto connection = opener();
        if (connection)
            m_connection = std::move(*connection);
        else
            outcome = failure(connection.error());
    });
    return outcome;
}

void StoreWorker::post(std::function<void(Connection &)> task)
{
    enqueue([this, task = std::move(task)] { task(*m_connection); });
}

Done StoreWorker::run(const std::function<Done(Connection &)> &task)
{
    Done outcome;
    runAndWait([&] { outcome = task(*m_connection); });
    return outcome;
}

} // namespace dangjian
