// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace dangjian {

namespace {

constexpr int lookEveryMs = 5000;
constexpr qint64 minuteMs = 60'000;

} // namespace

IdleWatch::IdleWatch(QObject *parent, Time time)
    : QObject(parent), m_time(time ? std::move(time) : Time(&QDateTime::currentMSecsSinceEpoch)), m_lastTouch(m_time())
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { check(); });
}

void IdleWatch::setMinutes(int minutes)
{
    if (minutes == m_minutes) {
        return;
    }
    m_minutes = minutes;
    m_lastTouch = m_time();
    if (minutes > 0) {
        QCoreApplication::instance()->installEventFilter(this);
        m_timer.start();
    } else {
        QCoreApplication::instance()->removeEventFilter(this);
        m_timer.stop();
    }
}

bool IdleWatch::check()
{
    const qint64 now = m_time();
    // A clock that was set back has not made anybody's absence longer or shorter: it is counted anew.
    if (now < m_lastTouch) {
        m_lastTouch = now;
    }
    if (m_minutes > 0 && now - m_lastTouch >= m_minutes * minuteMs) {
        m_lastTouch = now;
        Q_EMIT idle();
        return true;
    }
    return false;
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        // Who comes back after the time is up finds it locked, whether the timer has looked since or not; the key that
        // woke the screen goes nowhere.
        if (event->spontaneous()) {
            const bool late = check();
            m_lastTouch = m_time();
            return late;
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace dangjian
