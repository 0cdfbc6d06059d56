// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "codelists/codelist.h"
#include "participation/participation.h"
#include "sentences.h"
#include "textwidth.h"

#include <algorithm>

namespace dangjian {

namespace {

QString typed(const Option &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.kind == ValueKind::None ? name : name + QLatin1Char(' ') + QLatin1String(option.value);
}

QString normalized(const QString &choice)
{
    return QString(choice).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString callOf(const Command &command)
{
    QString call = QStringLiteral("dangjianctl ") + command.words.join(QLatin1Char(' '));
    for (const Positional &positional : command.positionals)
        call += QLatin1Char(' ')
            + (positional.choices.isEmpty() ? QString::fromLatin1(positional.value)
                                            : positional.choices.join(QLatin1Char('|')));
    for (const Option &option : command.options)
        if (option.required)
            call += QLatin1Char(' ') + typed(option);
    if (!command.oneOf.isEmpty()) {
        QStringList alternatives;
        for (const Option &option : command.options)
            if (command.oneOf.contains(QLatin1String(option.name)))
                alternatives.append(typed(option));
        call += QStringLiteral(" (") + alternatives.join(QLatin1Char('|')) + QLatin1Char(')');
    }
    const bool more = std::any_of(command.options.begin(), command.options.end(),
        [&](const Option &option) { return !option.required && !command.oneOf.contains(QLatin1String(option.name)); });
    return more ? call + QStringLiteral(" […]") : call;
}

} // namespace

QDate Arguments::date(const char *option, QDate otherwise) const
{
    return has(option) ? QDate::fromString(text(option), Qt::ISODate) : otherwise;
}

qint64 Arguments::number(const char *option, qint64 otherwise) const
{
    return has(option) ? text(option).toLongLong() : otherwise;
}

int Arguments::minutes(const char *option) const
{
    return minutesFromText(text(option)).value_or(0);
}

CommandLine::CommandLine(const QList<Command> &commands, const QStringList &arguments)
{
    QStringList rest = arguments;
    QStringList plain;
    bool optionsEnded = false;
    while (!rest.isEmpty() && m_fault.isEmpty()) {
        const QString word = rest.takeFirst();
        if (!optionsEnded && word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            if (!optionsEnded && word == QLatin1String("-h")) {
                m_help = true;
                continue;
            }
            plain.append(word);
            if (!m_command)
                takeCommand(commands, plain);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
        const std::optional<QString> value
            = equals < 0 ? std::nullopt : std::optional<QString>(word.sliced(equals + 1));
        if (takeGlobal(name, value, rest) || !m_fault.isEmpty())
            continue;
        if (!m_command)
            m_fault = translate("cli", "The option --%1 stands before the command, or does not exist.").arg(name);
        else if (!takeOption(name, value, rest) && m_fault.isEmpty())
            m_fault = translate("cli", "The option --%1 does not exist.").arg(name);
    }
    m_arguments.m_positionals = plain;
    if (m_fault.isEmpty() && !m_help && !m_version)
        checkWhole();
}

bool CommandLine::takeGlobal(const QString &name, const std::optional<QString> &value, QStringList &rest)
{
    if (name == QLatin1String("help"))
        m_help = true;
    else if (name == QLatin1String("version"))
        m_version = true;
    else if (name == QLatin1String("json"))
        m_json = true;
    else if (name == QLatin1String("as") || name == QLatin1String("password-fd")) {
        takeIdentity(name, value, rest);
        return true;
    } else if (name == QLatin1String("store") || name == QLatin1String("lang")) {
        if (!value && rest.isEmpty())
            m_fault = translate("cli", "The option --%1 needs a value.").arg(name);
        const QString text = value ? *value : rest.isEmpty() ? QString() : rest.takeFirst();
        if (name == QLatin1String("store")) {
            m_store = text;
            if (m_fault.isEmpty() && text.isEmpty())
                m_fault = translate("cli", "The option --%1 needs a value.").arg(name);
        } else if (m_fault.isEmpty() && text != QLatin1String("en") && text != QLatin1String("zh")) {
            m_fault = translate("cli", "--%1 takes one of these: %2.").arg(name, QStringLiteral("en, zh"));
        }
        return true;
    } else
        return false;
    if (value)
        m_fault = translate("cli", "The option --%1 takes no value.").arg(name);
    return true;
}

void CommandLine::takeIdentity(const QString &name, const std::optional<QString> &value, QStringList &rest)
{
    const QString text = value ? *value : rest.isEmpty() ? QString() : rest.takeFirst();
    if (text.isEmpty()) {
        m_fault = translate("cli", "The option --%1 needs a value.").arg(name);
        return;
    }
    if (name == QLatin1String("as")) {
        m_identity.name = text;
        return;
    }
    constexpr int highest = 1023;
    bool ok = false;
    const int descriptor = text.toInt(&ok);
    if (ok && descriptor >= 0 && descriptor <= highest)
        m_identity.passwordFd = descriptor;
    else
        m_fault = translate("cli", "--%1 takes a whole number from %2 to %3.").arg(name).arg(0).arg(highest);
}

void CommandLine::takeCommand(const QList<Command> &commands, QStringList &plain)
{
    bool begins = false;
    for (const Command &command : commands) {
        if (command.words == plain) {
            m_command = &command;
            plain.clear();
            return;
        }
        begins = begins || command.words.first(std::min(plain.size(), command.words.size())) == plain;
    }
    if (!begins)
        m_fault = translate("cli", "There is no command “%1”.").arg(plain.join(QLatin1Char(' ')));
}

bool CommandLine::takeOption(const QString &name, std::optional<QString> value, QStringList &rest)
{
    for (const Option &option : m_command->options) {
        if (name != QLatin1String(option.name))
            continue;
        if (m_arguments.m_values.contains(name)) {
            m_fault = translate("cli", "The option --%1 stands there twice.").arg(name);
            return false;
        }
        if (option.kind == ValueKind::None) {
            if (value)
                m_fault = translate("cli", "The option --%1 takes no value.").arg(name);
            m_arguments.m_values.insert(name, QString());
            return true;
        }
        if (!value && !rest.isEmpty() && !rest.constFirst().startsWith(QLatin1String("--")))
            value = rest.takeFirst();
        if (!value) {
            m_fault = translate("cli", "The option --%1 needs a value.").arg(name);
            return false;
        }
        if (checkValue(option, *value))
            m_arguments.m_values.insert(name, option.list ? option.list->codeOf(*value).value_or(QString()) : *value);
        return true;
    }
    return false;
}

bool CommandLine::checkValue(const Option &option, const QString &value)
{
    const QString name = QLatin1String(option.name);
    switch (option.kind) {
    case ValueKind::None:
    case ValueKind::Text:
        return true;
    case ValueKind::Date:
        if (value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid())
            return true;
        m_fault = translate("cli", "--%1 takes a date such as 2026-10-31.").arg(name);
        return false;
    case ValueKind::Number: {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        if (ok && number >= option.least && number <= option.most)
            return true;
        m_fault
            = translate("cli", "--%1 takes a whole number from %2 to %3.").arg(name).arg(option.least).arg(option.most);
        return false;
    }
    case ValueKind::Hours:
        if (!value.isEmpty() && minutesFromText(value))
            return true;
        m_fault = translate("cli", "--%1 takes hours such as 2, 1.5 or 1:30.").arg(name);
        return false;
    case ValueKind::Choice:
        if (option.choices.contains(normalized(value)))
            return true;
        m_fault = translate("cli", "--%1 takes one of these: %2.").arg(name, option.choices.join(QStringLiteral(", ")));
        return false;
    case ValueKind::Listed:
        if (option.list->codeOf(value))
            return true;
        m_fault
            = translate("cli", "--%1 takes a code or a name of the national list; “%2” is neither.").arg(name, value);
        return false;
    }
    return false;
}

void CommandLine::checkWhole()
{
    const QStringList &positionals = m_arguments.m_positionals;
    if (!m_command) {
        m_fault = positionals.isEmpty()
            ? translate("cli", "No command was given.")
            : translate("cli", "There is no command “%1”.").arg(positionals.join(QLatin1Char(' ')));
        return;
    }
    if (positionals.size() > m_command->positionals.size())
        m_fault = translate("cli", "“%1” is one word too many.").arg(positionals.at(m_command->positionals.size()));
    else if (positionals.size() < m_command->positionals.size())
        m_fault = translate("cli", "%1 is missing.")
                      .arg(QLatin1String(m_command->positionals.at(positionals.size()).value));
    for (qsizetype i = 0; m_fault.isEmpty() && i < positionals.size(); ++i) {
        const Positional &expected = m_command->positionals.at(i);
        if (!expected.choices.isEmpty() && !expected.choices.contains(positionals.at(i)))
            m_fault = translate("cli", "%1 is one of these: %2.")
                          .arg(QLatin1String(expected.value), expected.choices.join(QStringLiteral(", ")));
    }
    QStringList given;
    for (const Option &option : m_command->options) {
        const QString name = QLatin1String(option.name);
        if (m_fault.isEmpty() && option.required && !m_arguments.m_values.contains(name))
            m_fault = translate("cli", "The option --%1 is missing.").arg(name);
        if (m_command->oneOf.contains(name) && m_arguments.m_values.contains(name))
            given.append(name);
    }
    if (m_fault.isEmpty() && !m_command->oneOf.isEmpty() && given.size() != 1)
        m_fault = translate("cli", "Exactly one of these is to be given: %1.")
                      .arg(QStringLiteral("--") + m_command->oneOf.join(QStringLiteral(", --")));
    if (m_fault.isEmpty() && m_command->unfit)
        m_fault = m_command->unfit(m_arguments);
}

QString CommandLine::usage(const QList<Command> &commands, const Command *command)
{
    QString text;
    const auto line = [&text](const QString &left, const QString &right) {
        text += QStringLiteral("  ") + padded(left, 34) + QLatin1Char(' ') + right + QLatin1Char('\n');
    };
    if (command) {
        text = translate("cli", "Usage:") + QLatin1Char(' ') + callOf(*command) + QLatin1Char('\n')
            + translate("cli", command->help) + QLatin1Char('\n');
        for (const Positional &positional : command->positionals)
            line(QLatin1String(positional.value), translate("cli", positional.help));
        for (const Option &option : command->options) {
            QString help = translate("cli", option.help);
            if (!option.choices.isEmpty())
                help += (help.isEmpty() ? QString() : QStringLiteral(": ")) + option.choices.join(QStringLiteral(", "));
            line(typed(option), help);
        }
    } else {
        text = translate("cli", "Usage:") + QStringLiteral(" dangjianctl [--store FILE] [--as NAME] ")
            + translate("cli", "COMMAND …") + QLatin1Char('\n');
        for (const Command &each : commands)
            text += QStringLiteral("  ") + callOf(each) + QLatin1Char('\n');
        text += translate("cli", "dangjianctl COMMAND --help tells what a command does.") + QLatin1Char('\n');
    }
    text += translate("cli", "Of every command:") + QLatin1Char('\n');
    line(QStringLiteral("--store FILE"), translate("cli", "the store; else DANGJIAN_STORE, else the user's own"));
    line(QStringLiteral("--as NAME"), translate("cli", "whose account is used, where the store has accounts"));
    line(QStringLiteral("--password-fd N"),
        translate("cli", "descriptor whose first line is the password; else the terminal is asked"));
    line(QString(), translate("cli", "one that somebody else gave opens only “account password”, which changes it"));
    line(QStringLiteral("--json"), translate("cli", "one JSON value on the output and nothing else"));
    line(QStringLiteral("--lang en|zh"),
        translate("cli", "the language of sentences; else as LANG says, Chinese if in doubt"));
    line(QStringLiteral("--help, --version"), translate("cli", "these lines; the program's version"));
    text += translate("cli", "The variable DANGJIAN_TODAY (2026-10-31) sets the date that the program takes for today.")
        + QLatin1Char('\n');
    text += translate("cli", "Exit codes: 0 done, 1 failed, 2 wrong usage.") + QLatin1Char('\n');
    return text;
}

} // namespace dangjian
