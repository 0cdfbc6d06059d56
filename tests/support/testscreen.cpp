// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testscreen.h"

#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace dangjian {

namespace {

// How often a condition is looked at: what is waited for lies in other processes, which send no signals to this one.
constexpr int lookMs = 20;

void end(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(5'000)) {
            process.kill();
            process.waitForFinished(5'000);
        }
    }
}

} // namespace

bool TestScreen::start(const QString &size)
{
    // Xvfb chooses a free display and writes its number once it takes clients.
    m_screen.setStandardErrorFile(QProcess::nullDevice());
    m_screen.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            size + QStringLiteral("x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QByteArray number;
    const bool up = waitUntil([&] {
        m_screen.waitForReadyRead(lookMs);
        number += m_screen.readAllStandardOutput();
        return number.endsWith('\n') || m_screen.state() == QProcess::NotRunning;
    });
    if (!up || number.trimmed().isEmpty()) {
        m_error = QStringLiteral("Xvfb does not start: ") + m_screen.errorString();
        return false;
    }
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(number.trimmed()));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));

    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.setStandardOutputFile(QProcess::nullDevice());
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    // openbox announces itself before it looks after windows; one that is mapped in between stays unseen for ever. The
    // keyboard goes to its own window last.
    if (!m_windowManager.waitForStarted() || !waitForFocus(QStringLiteral("^Openbox$"))) {
        m_error = QStringLiteral("openbox does not start: ") + m_windowManager.errorString();
        return false;
    }
    return true;
}

TestScreen::~TestScreen()
{
    end(m_clipboard);
    end(m_windowManager);
    end(m_screen);
}

QString TestScreen::waitForWindow(const QString &title, int milliseconds) const
{
    QString window;
    waitUntil(
        [&] {
            window = run(QStringLiteral("xdotool"),
                {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title})
                         .section(QLatin1Char('\n'), 0, 0);
            return !window.isEmpty();
        },
        milliseconds);
    return window;
}

bool TestScreen::waitForNoWindow(const QString &title, int milliseconds) const
{
    return waitUntil(
        [&] {
            return run(QStringLiteral("xdotool"),
                {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title})
                .isEmpty();
        },
        milliseconds);
}

bool TestScreen::waitForFocus(const QString &title, int milliseconds) const
{
    const QRegularExpression wanted(title);
    return waitUntil(
        [&] {
            return wanted
                .match(
                    run(QStringLiteral("xdotool"), {QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")}))
                .hasMatch();
        },
        milliseconds);
}

QStringList TestScreen::visibleTitles() const
{
    QStringList titles;
    const QStringList windows = run(QStringLiteral("xdotool"),
        {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), QStringLiteral(".")})
                                    .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &window : windows) {
        titles.append(run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), window}));
    }
    return titles;
}

void TestScreen::keys(const QStringList &keys) const
{
    run(QStringLiteral("xdotool"),
        QStringList{
            QStringLiteral("key"), QStringLiteral("--clearmodifiers"), QStringLiteral("--delay"), QStringLiteral("25")}
            + keys);
}

void TestScreen::type(const QString &text)
{
    const bool hasKeys = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (!hasKeys) {
        paste(text);
        return;
    }
    run(QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--clearmodifiers"), QStringLiteral("--delay"), QStringLiteral("25"),
            text});
}

void TestScreen::paste(const QString &text)
{
    end(m_clipboard);
    m_clipboard.setProcessEnvironment(m_environment);
    m_clipboard.start(QStringLiteral("xclip"),
        {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-in"), QStringLiteral("-quiet")});
    m_clipboard.write(text.toUtf8());
    m_clipboard.waitForBytesWritten();
    m_clipboard.closeWriteChannel();
    waitUntil([&] {
        return run(QStringLiteral("xclip"),
                   {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-out")})
            == text;
    });
    keys({QStringLiteral("ctrl+v")});
}

void TestScreen::click(int x, int y) const
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("mousemove"), QStringLiteral("--sync"), QString::number(x), QString::number(y),
            QStringLiteral("click"), QStringLiteral("1")});
}

bool TestScreen::picture(const QString &file) const
{
    run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file});
    return QFile::exists(file);
}

bool TestScreen::waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QThread::msleep(lookMs);
    }
    return true;
}

QString TestScreen::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(patienceMs);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace dangjian
