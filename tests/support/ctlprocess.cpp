// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"

#include <QJsonDocument>
#include <QProcess>
#include <QThread>

namespace dangjian {

QJsonValue CtlOutcome::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue(QJsonValue::Undefined);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList CtlOutcome::errorLines() const
{
    return QString::fromUtf8(err).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

CtlProcess::CtlProcess(const QString &binFolder) : m_program(binFolder + QStringLiteral("/dangjianctl"))
{
    store = m_folder.filePath(QStringLiteral("store.sqlite"));
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai"));
    environment.insert(QStringLiteral("DANGJIAN_TODAY"), QStringLiteral("2026-10-31"));
    // No display and no platform: the command line may ask for neither.
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none"));
    for (const char *kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
}

QStringList CtlProcess::withStore(const QStringList &arguments) const
{
    return store.isEmpty() ? arguments : QStringList{QStringLiteral("--store"), store} + arguments;
}

CtlOutcome CtlProcess::startLimited(int kibibytes, const QString &executable, const QStringList &arguments) const
{
    // SIGXFSZ ignored, a write beyond the limit fails as it does on a full disk.
    const QString script = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(kibibytes);
    return start(QStringLiteral("/bin/bash"),
        QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"), executable} + arguments);
}

bool CtlProcess::killAfter(int microseconds, const QStringList &arguments, CtlOutcome *left) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), withStore(arguments));
    if (!process.waitForStarted())
        qFatal("not started");
    // Any moment will do: what is waited for is the moment itself.
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    process.waitForFinished();
    const bool killed = process.exitStatus() == QProcess::CrashExit;
    if (left)
        *left = {killed ? -1 : process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    return killed;
}

CtlOutcome CtlProcess::start(const QString &executable, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(executable, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(280'000)) {
        process.kill();
        process.waitForFinished();
    }
    CtlOutcome outcome;
    outcome.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace dangjian
