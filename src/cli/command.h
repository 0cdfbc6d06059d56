// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace dangjian {

class Session;

/** What a value on the command line has to look like; a value that does not is wrong usage (exit code 2). */
enum class ValueKind
{
    None, // a switch
    Text,
    Date, // ISO, 2026-10-31
    Number, // a whole number within the option's bounds
    Hours, // 2, 1.5, 1:30
    Choice, // one of the option's choices; hyphens stand for underscores
    Listed, // a code or a name of the option's code list
};

/** One option of a command, as its usage shows it. Words are English sources of translations (context "cli"). */
struct Option
{
    const char *name; // "member", typed --member
    ValueKind kind = ValueKind::Text;
    const char *value = ""; // "WHO"
    const char *help = "";
    bool required = false;
    qint64 least = 0;
    qint64 most = 1'000'000'000;
    QStringList choices{};
    const class CodeList *list = nullptr;
};

struct Positional
{
    const char *value; // "FILE"
    const char *help;
    QStringList choices{};
};

/** What was typed, checked against the command's table. */
class Arguments
{
public:
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /** The text as typed; empty where the option was not given. */
    QString text(const char *option) const { return m_values.value(QLatin1String(option)); }
    QDate date(const char *option, QDate otherwise = {}) const;
    qint64 number(const char *option, qint64 otherwise) const;
    int minutes(const char *option) const;
    QString positional(qsizetype index) const { return m_positionals.value(index); }

    template <class E>
    std::optional<E> code(const char *option) const;

private:
    friend class CommandLine;
    QHash<QString, QString> m_values;
    QStringList m_positionals;
};

/** One command of the table: how it is called, and what it does. */
struct Command
{
    QStringList words; // {"record", "add"}
    const char *help;
    QList<Positional> positionals;
    QList<Option> options;
    /** Options of which exactly one is to be given; empty = no such rule. */
    QStringList oneOf;
    std::function<Done(Session &, const Arguments &)> run;
    /** What is wrong with options that do not go together, as a sentence; empty = nothing. */
    std::function<QString(const Arguments &)> unfit{};
};

QList<Command> initCommands();
QList<Command> demoCommands();
QList<Command> organizationCommands();
QList<Command> memberCommands();
QList<Command> recordCommands();
QList<Command> importCommands();
QList<Command> printCommands();
QList<Command> reportCommands();
QList<Command> checkCommands();
QList<Command> backupCommands();
QList<Command> accountCommands();
QList<Command> salvageCommands();

/** The codes of an enumeration, as choices of an option. */
template <class E>
QStringList choicesOf();

} // namespace dangjian

#include "codes.h"

namespace dangjian {

template <class E>
QStringList choicesOf()
{
    QStringList choices;
    for (const auto &[value, code] : Codes<E>::table)
        choices.append(QString::fromLatin1(code));
    return choices;
}

template <class E>
std::optional<E> Arguments::code(const char *option) const
{
    return has(option) ? fromCode<E>(text(option)) : std::nullopt;
}

} // namespace dangjian
