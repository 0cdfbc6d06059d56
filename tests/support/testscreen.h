// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace dangjian {

/**
 * A screen of its own (Xvfb on a free display, openbox as its window manager) and hands for it (xdotool): what a person
 * has before the built program. Nothing here waits for a time; everything waits for something that can be seen.
 */
class TestScreen
{
public:
    static constexpr int patienceMs = 60'000;

    /** Starts the screen; false, with error(), where it does not come up. */
    bool start(const QString &size);
    ~TestScreen();

    QString error() const { return m_error; }
    QProcessEnvironment environment() const { return m_environment; }

    /** The window with this title (a regular expression); empty where it does not show in time. */
    QString waitForWindow(const QString &title, int milliseconds = patienceMs) const;
    /** True once no visible window has this title any more. */
    bool waitForNoWindow(const QString &title, int milliseconds = patienceMs) const;
    /** True once a window with this title has the keyboard. */
    bool waitForFocus(const QString &title, int milliseconds = patienceMs) const;
    QStringList visibleTitles() const;

    /** Presses keys ("ctrl+k", "Return") one after the other, at a typist's pace. */
    void keys(const QStringList &keys) const;
    /** Types letters and digits; what has no keys is pasted, as from an input method. */
    void type(const QString &text);
    /** A click with the left button, in coordinates of the screen. */
    void click(int x, int y) const;
    /** A PNG of the whole screen. */
    bool picture(const QString &file) const;

    /** True as soon as the condition holds. */
    static bool waitUntil(const std::function<bool()> &condition, int milliseconds = patienceMs);

private:
    QString run(const QString &program, const QStringList &arguments) const;

    void paste(const QString &text);

    QProcess m_screen;
    QProcess m_clipboard;
    QProcess m_windowManager;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_error;
};

} // namespace dangjian
