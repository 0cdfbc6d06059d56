// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include "backups/passphraserules.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr qint64 longestLine = 4096;

QByteArray firstLine(QFile &file)
{
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    // What is not UTF-8 is taken as it is.
    return text.toUtf8() == line ? passphraseBytes(text) : line;
}

} // namespace

Option passphraseOption()
{
    return {"passphrase-fd", ValueKind::Number, "N",
        QT_TRANSLATE_NOOP("cli", "descriptor whose first line is the passphrase"), false, 0, 1023};
}

Result<QByteArray> passphraseOf(const Arguments &arguments)
{
    if (!arguments.has("passphrase-fd"))
        return QByteArray();
    QFile file;
    const int descriptor = static_cast<int>(arguments.number("passphrase-fd", 0));
    QByteArray line;
    if (file.open(descriptor, QIODevice::ReadOnly))
        line = firstLine(file);
    if (line.isEmpty())
        return failure(ErrorCode::FileUnreadable, QStringLiteral("/dev/fd/%1").arg(descriptor));
    return line;
}

QByteArray askPassphrase(const QString &prompt)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (::isatty(STDIN_FILENO) == 0 || !terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    terminal.write(prompt.toUtf8());
    termios before{};
    ::tcgetattr(terminal.handle(), &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &silent);
    const QByteArray line = firstLine(terminal);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &before);
    terminal.write("\n");
    return line;
}

} // namespace dangjian
