// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QObject>

#include <array>
#include <memory>

namespace dangjian {

/**
 * Watches how long the GUI thread keeps its events waiting, and writes what it finds to a file, one line each:
 *
 *     first_paint_ms=231
 *     stall_ms=64 at_ms=5120 event=MetaCall receiver=dangjian::MemberPage
 *     longest_ms=64
 *
 * A heartbeat that comes late is a stall; the event that took most of the time is named. Counting begins with the first
 * paint, since what comes before is measured by first_paint_ms (from the start of the process, to the 10 ms of the
 * kernel's clock). Made only where DANGJIAN_WATCHDOG names a file.
 */
class StallWatch : public QObject
{
    Q_OBJECT

public:
    /** A watch where the environment asks for one, else null. Call it in the GUI thread, after the application is made.
     */
    static std::unique_ptr<StallWatch> fromEnvironment();

    explicit StallWatch(const QString &fileName);
    ~StallWatch() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Seen
    {
        qint64 at = 0;
        QEvent::Type type = QEvent::None;
        const char *receiver = "";
    };

    void report(qint64 from, qint64 until);
    void write(const QByteArray &line);

    QFile m_file;
    QElapsedTimer m_clock;
    QBasicTimer m_heartbeat;
    std::array<Seen, 256> m_seen;
    std::size_t m_count = 0;
    qint64 m_lastBeat = 0;
    qint64 m_longest = 0;
    bool m_painted = false;
};

} // namespace dangjian
