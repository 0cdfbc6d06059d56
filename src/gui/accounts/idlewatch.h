// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace dangjian {

/** Tells when nobody has touched keyboard or mouse in this program for a while. */
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /** Milliseconds of any clock; the computer's own, which goes on while it sleeps, unless another is given. */
    using Time = std::function<qint64()>;

    explicit IdleWatch(QObject *parent = nullptr, Time time = {});

    /** After so many minutes; 0 = never. */
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    /** Looks at the clock now; a timer does so every few seconds. True where the time is up. */
    bool check();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    Time m_time;
    QTimer m_timer;
    qint64 m_lastTouch = 0;
    int m_minutes = 0;
};

} // namespace dangjian
