// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace dangjian {

/** A thread with a connection of its own; what is posted runs there, one after the other. */
class StoreWorker
{
public:
    explicit StoreWorker(const QString &name);
    ~StoreWorker();
    StoreWorker(const StoreWorker &) = delete;
    StoreWorker &operator=(const StoreWorker &) = delete;

    /** Makes the connection on the thread; waits for it. */
    Done open(const std::function<Result<std::unique_ptr<Connection>>()> &opener);
    void post(std::function<void(Connection &)> task);
    /** Runs a task on the thread and waits for it and for all that was posted before. */
    Done run(const std::function<Done(Connection &)> &task);

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Connection> m_connection;
};

} // namespace dangjian
