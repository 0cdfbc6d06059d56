// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeleft.h"
#include "jobs/job.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace dangjian {

class ThinBar;

/**
 * A running job in the status bar: its title, how far it is, how long it still takes, a cancel button; at its end what
 * became of it.
 */
class JobItem : public QWidget
{
    Q_OBJECT

public:
    JobItem(Job *job, const QString &title, QWidget *parent = nullptr);

    bool isRunning() const { return m_running; }
    /** So long that somebody may have turned to something else meanwhile. */
    bool hasTakenLong() const;

Q_SIGNALS:
    void closed();

private:
    void showProgress(qint64 done, qint64 total);
    void end(const QString &text);

    QPointer<Job> m_job;
    QString m_title;
    bool m_running = true;
    QElapsedTimer m_clock;
    TimeLeft m_timeLeft;
    QLabel *m_titleLabel;
    ThinBar *m_bar;
    QLabel *m_shareLabel;
    QToolButton *m_cancelButton;
};

/** The jobs at the left of the status bar. */
class JobTray : public QWidget
{
    Q_OBJECT

public:
    explicit JobTray(QWidget *parent = nullptr);

    void add(Job *job, const QString &title);
    int running() const;

private:
    QHBoxLayout *m_layout;
};

} // namespace dangjian
