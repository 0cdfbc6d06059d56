// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/linewriter.h"

#include <QMutexLocker>
#include <QThread>

namespace dangjian {

namespace {

constexpr int mostWaiting = 4; // batches; what is read and not yet written is bounded

} // namespace

LineWriter::LineWriter(TableSink &sink) : m_sink(sink), m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("lines"));
    m_thread->start();
}

LineWriter::~LineWriter()
{
    join(true);
}

void LineWriter::join(bool giveUp)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ended = true;
        if (giveUp)
            m_waiting.clear();
        m_changed.wakeAll();
    }
    m_thread->wait();
}

Done LineWriter::write(std::function<Lines()> lines)
{
    const QMutexLocker lock(&m_mutex);
    while (m_waiting.size() >= mostWaiting && m_done)
        m_changed.wait(&m_mutex);
    if (!m_done)
        return m_done;
    m_waiting.append(std::move(lines));
    m_changed.wakeAll();
    return {};
}

Done LineWriter::finish()
{
    join(false);
    return m_done;
}

void LineWriter::run()
{
    for (;;) {
        std::function<Lines()> make;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_waiting.isEmpty() && !m_ended)
                m_changed.wait(&m_mutex);
            if (m_waiting.isEmpty())
                return;
            make = m_waiting.takeFirst();
            m_changed.wakeAll();
        }
        const Lines lines = make();
        for (const QList<TableValue> &cells : lines) {
            if (Done done = m_sink.write(cells); !done) {
                const QMutexLocker lock(&m_mutex);
                m_done = done;
                m_changed.wakeAll();
                return;
            }
        }
    }
}

} // namespace dangjian
