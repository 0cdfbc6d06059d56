// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LockForm;
} // namespace Ui

namespace dangjian {

class MainWindow;

/** Hides what a window shows, and its title, without touching either. */
class LockVeil : public QWidget
{
    Q_OBJECT

public:
    explicit LockVeil(QWidget *window);

    /** Gives the window its title back and goes. */
    void lift();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hideTitle();

    QWidget *m_window;
    QString m_title; // of the window, given back in the end
    bool m_hiding = false;
};

/**
 * Lies over the window and everything in front of it until the account's password is given. All that is open stays as
 * it is, jobs go on; what comes up meanwhile (a job's last word) comes up hidden.
 */
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    LockScreen(Workplace &workplace, MainWindow *window);
    ~LockScreen() override;

    void lock();
    bool isLocked() const { return isVisible(); }
    /** Somebody else wants in and was told what is lost. */
    bool isLeaving() const { return m_leaving; }

Q_SIGNALS:
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void cover(QWidget *window);
    void coverAll();
    void follow();
    void unlock();
    void open();
    void askForOther();
    QString unsavedText() const;

    Workplace &m_workplace;
    MainWindow *m_window;
    std::unique_ptr<Ui::LockForm> m_form;
    QList<QPointer<LockVeil>> m_veils;
    bool m_leaving = false;
    QPointer<QWidget> m_before; // the window that had the keyboard
};

} // namespace dangjian
