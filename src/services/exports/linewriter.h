// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <memory>

class QThread;

namespace dangjian {

/** Makes lines and writes them to a sink on a thread of its own, so that the next are read out of the store meanwhile.
 */
class LineWriter
{
public:
    using Lines = QList<QList<TableValue>>;

    /** The sink has begun, and is left alone by others until finish() has come back or this is gone. */
    explicit LineWriter(TableSink &sink);
    /** What is not written yet is given up. */
    ~LineWriter();
    Q_DISABLE_COPY_MOVE(LineWriter)

    /** Hands lines over, made on the other thread; waits where it is behind. Fails with what the sink failed with. */
    Done write(std::function<Lines()> lines);
    /** Waits until all is written. The sink itself is still to be finished. */
    Done finish();

private:
    void run();
    void join(bool giveUp);

    TableSink &m_sink;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QList<std::function<Lines()>> m_waiting;
    bool m_ended = false;
    Done m_done;
    std::unique_ptr<QThread> m_thread;
};

} // namespace dangjian
