// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

namespace dangjian {

StoreWorker::StoreWorker(const QString &name)
{
    m_thread.setObjectName(name);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

StoreWorker::~StoreWorker()
{
    // What was posted before still runs; the connection goes on its own thread.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Done StoreWorker::open(const std::function<Result<std::unique_ptr<Connection>>()> &opener)
{
    Done outcome;
    QMetaObject::invokeMethod(
        &m_context,
        [&] {
            auto connection = opener();
            if (connection)
                m_connection = std::move(*connection);
            else
                outcome = failure(connection.error());
        },
        Qt::BlockingQueuedConnection);
    return outcome;
}

void StoreWorker::post(std::function<void(Connection &)> task)
{
    QMetaObject::invokeMethod(
        &m_context, [this, task = std::move(task)] { task(*m_connection); }, Qt::QueuedConnection);
}

Done StoreWorker::run(const std::function<Done(Connection &)> &task)
{
    Done outcome;
    QMetaObject::invokeMethod(
        &m_context, [&] { outcome = task(*m_connection); }, Qt::BlockingQueuedConnection);
    return outcome;
}

} // namespace dangjian
