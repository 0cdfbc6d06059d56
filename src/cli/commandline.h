// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "secrets.h"

namespace dangjian {

/** What was typed, taken apart: either a command with its arguments, or why it cannot be run. */
class CommandLine
{
public:
    /** Takes the arguments without the program's name apart. */
    CommandLine(const QList<Command> &commands, const QStringList &arguments);

    /** Empty where the usage is right; otherwise what is wrong with it, in one sentence. */
    const QString &fault() const { return m_fault; }
    /** Null where only the program was asked (--help, --version) or no command was recognized. */
    const Command *command() const { return m_command; }
    const Arguments &arguments() const { return m_arguments; }

    bool helpAsked() const { return m_help; }
    bool versionAsked() const { return m_version; }
    bool json() const { return m_json; }
    const QString &storeFile() const { return m_store; }
    const Identity &identity() const { return m_identity; }

    /** How the command is called, with what each option means; of all commands where none is given. */
    static QString usage(const QList<Command> &commands, const Command *command);

private:
    bool takeGlobal(const QString &name, const std::optional<QString> &value, QStringList &rest);
    /** --as and --password-fd. */
    void takeIdentity(const QString &name, const std::optional<QString> &value, QStringList &rest);
    void takeCommand(const QList<Command> &commands, QStringList &words);
    bool takeOption(const QString &name, std::optional<QString> value, QStringList &rest);
    bool checkValue(const Option &option, const QString &value);
    void checkWhole();

    const Command *m_command = nullptr;
    Arguments m_arguments;
    QString m_fault;
    QString m_store;
    Identity m_identity;
    bool m_help = false;
    bool m_version = false;
    bool m_json = false;
};

} // namespace dangjian
