// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace dangjian {

/** What a program left behind: its exit code (-1 where it crashed or was killed) and both streams. */
struct CtlOutcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /** The one JSON value on stdout; undefined where it is none, or where anything stands beside it. */
    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    QJsonArray array() const { return json().toArray(); }
    /** stderr as lines without the last line's end. */
    QStringList errorLines() const;
};

/** Runs the built `dangjianctl` on a store of its own, with a home folder of its own and the date 2026-10-31. */
class CtlProcess
{
public:
    /** `binFolder` is DANGJIAN_BIN_DIR, which only the test programs are told. */
    explicit CtlProcess(const QString &binFolder);

    QString folder() const { return m_folder.path(); }
    QString store; // --store of each run, set to a file in `folder` at first; empty = not said
    QProcessEnvironment environment;
    QByteArray input; // what each run reads from its standard input

    QString program() const { return m_program; }
    /** The arguments with --store put before them. */
    QStringList withStore(const QStringList &arguments) const;
    CtlOutcome run(const QStringList &arguments) const { return start(program(), withStore(arguments)); }
    /** Runs it below a shell's `ulimit -f` of so many KiB: a disk that is full. */
    CtlOutcome runWithFileLimit(int kibibytes, const QStringList &arguments) const
    {
        return startLimited(kibibytes, program(), withStore(arguments));
    }
    /**
     * Starts it and kills it after so many microseconds; whether it was still there to be killed. `left` gets what it
     * said until then.
     */
    bool killAfter(int microseconds, const QStringList &arguments, CtlOutcome *left = nullptr) const;

private:
    CtlOutcome start(const QString &executable, const QStringList &arguments) const;
    CtlOutcome startLimited(int kibibytes, const QString &executable, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_program;
};

} // namespace dangjian
