// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stallwatch.h"

#include <QApplication>
#include <QMetaEnum>
#include <QTimerEvent>
#include <QWidget>

#include <ctime>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr int beatMs = 4;
// What is shorter than this nobody feels, and a busy machine makes it anyway.
constexpr qint64 reportedMs = 20;

// How long this process has been running: field 22 of /proc/self/stat is its start in clock ticks since boot.
qint64 processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray text = stat.readAll();
    // The second field is the program's name in brackets and may itself hold spaces.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20) {
        return -1;
    }
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 startMs = fields.at(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startMs;
}

} // namespace

std::unique_ptr<StallWatch> StallWatch::fromEnvironment()
{
    const QString fileName = qEnvironmentVariable("DANGJIAN_WATCHDOG");
    return fileName.isEmpty() ? nullptr : std::make_unique<StallWatch>(fileName);
}

StallWatch::StallWatch(const QString &fileName) : m_file(fileName)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        qWarning("the watchdog's file cannot be written");
        return;
    }
    m_clock.start();
    qApp->installEventFilter(this);
}

StallWatch::~StallWatch()
{
    write("longest_ms=" + QByteArray::number(m_longest));
}

bool StallWatch::eventFilter(QObject *watched, QEvent *event)
{
    m_seen[m_count++ % m_seen.size()] = {m_clock.elapsed(), event->type(), watched->metaObject()->className()};
    if (!m_painted && event->type() == QEvent::Paint && watched->isWidgetType()) {
        m_painted = true;
        m_heartbeat.start(0, Qt::PreciseTimer, this);
    }
    return false;
}

void StallWatch::timerEvent(QTimerEvent *)
{
    const qint64 now = m_clock.elapsed();
    if (m_lastBeat == 0) {
        // The first paint is through.
        write("first_paint_ms=" + QByteArray::number(processAgeMs()));
        m_heartbeat.start(beatMs, Qt::PreciseTimer, this);
        m_lastBeat = now;
        return;
    }
    const qint64 late = now - m_lastBeat - beatMs;
    m_longest = qMax(m_longest, late);
    if (late >= reportedMs) {
        report(m_lastBeat, now);
    }
    m_lastBeat = m_clock.elapsed();
}

// The event after which the next one took longest to come is the one that kept the others waiting.
void StallWatch::report(qint64 from, qint64 until)
{
    Seen worst;
    qint64 worstMs = -1;
    qint64 next = until;
    for (std::size_t back = 1; back <= qMin(m_count, m_seen.size()); ++back) {
        const Seen &seen = m_seen[(m_count - back) % m_seen.size()];
        const qint64 took = next - qMax(seen.at, from);
        if (took > worstMs) {
            worstMs = took;
            worst = seen;
        }
        if (seen.at <= from) {
            break;
        }
        next = seen.at;
    }
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(worst.type);
    write("stall_ms=" + QByteArray::number(until - from - beatMs) + " at_ms=" + QByteArray::number(from) + " event="
        + (type != nullptr ? QByteArray(type) : QByteArray::number(worst.type)) + " receiver=" + worst.receiver);
}

void StallWatch::write(const QByteArray &line)
{
    m_file.write(line + '\n');
    m_file.flush();
}

} // namespace dangjian
