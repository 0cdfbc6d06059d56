// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "commandline.h"
#include "log.h"
#include "sentences.h"
#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <clocale>
#include <cstdio>
#include <cstring>

#include <langinfo.h>

using namespace dangjian;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/** Chinese unless --lang or the locale's variables say English. */
bool isEnglish(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            return std::strcmp(argv[i + 1], "en") == 0;
        if (std::strncmp(argv[i], "--lang=", 7) == 0)
            return std::strcmp(argv[i] + 7, "en") == 0;
    }
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (!qEnvironmentVariableIsEmpty(name))
            return qgetenv(name).startsWith("en");
    return false;
}

/** Qt speaks UTF-8 only, and complains on stderr where the locale (of cron, say) does not. */
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

/** The log stands in the user's data folder; without a place for it nothing is logged: stderr is for sentences. */
void openLog(const QString &folder)
{
    const bool writable = QDir().mkpath(folder) && QFileInfo(folder).isWritable();
    startLog(writable ? folder + QStringLiteral("/dangjianctl.log") : QString());
}

QString storeFile(const CommandLine &line, const QString &dataFolder)
{
    if (!line.storeFile().isEmpty())
        return line.storeFile();
    const QString variable = qEnvironmentVariable("DANGJIAN_STORE");
    return variable.isEmpty() ? dataFolder + QStringLiteral("/dangjian.sqlite") : variable;
}

/** What commands ask for that is not found out by an act of theirs. */
Done checkNeeded(Session &session, const Command &command)
{
    static const QHash<QString, Permission> needed{{QStringLiteral("import"), Permission::Import},
        {QStringLiteral("check"), Permission::Check}, {QStringLiteral("backup"), Permission::Backup}};
    const QString word = command.words.first();
    if (const auto permission = needed.constFind(word); permission != needed.cend())
        session.setNeeded(*permission);
    // A restore works on the file itself, with the store closed. A salvage asks nobody: opening a damaged store would
    // change it, and the new one has the accounts of the old and lets in the same people.
    return word == QLatin1String("restore") ? session.require(Permission::Restore) : Done();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool english = isEnglish(argc, argv);
    speakUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dangjian"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DANGJIAN_VERSION));
    QTranslator translator;
    if (!english && translator.load(QStringLiteral(":/i18n/dangjian_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);
    const QString dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    openLog(dataFolder + QStringLiteral("/log"));

    const QList<Command> commands = initCommands() + demoCommands() + organizationCommands() + memberCommands()
        + recordCommands() + importCommands() + printCommands() + reportCommands() + checkCommands() + backupCommands()
        + salvageCommands() + accountCommands();
    const CommandLine line(commands, QCoreApplication::arguments().sliced(1));
    if (!line.fault().isEmpty()) {
        say(line.fault() + QLatin1Char('\n') + CommandLine::usage(commands, line.command()).chopped(1));
        return exitUsage;
    }
    if (line.helpAsked() || line.versionAsked()) {
        const QString text = line.helpAsked()
            ? CommandLine::usage(commands, line.command())
            : QStringLiteral("dangjianctl ") + QCoreApplication::applicationVersion() + QLatin1Char('\n');
        std::fputs(text.toUtf8().constData(), stdout);
        return std::fflush(stdout) == 0 ? 0 : exitFailed;
    }

    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    if (const QString today = qEnvironmentVariable("DANGJIAN_TODAY"); !today.isEmpty()) {
        const QDate day = QDate::fromString(today, Qt::ISODate);
        if (!day.isValid()) {
            say(translate("cli", "DANGJIAN_TODAY is no date such as 2026-10-31."));
            return exitUsage;
        }
        clock = std::make_shared<SetDayClock>(day);
    }
    Session session(storeFile(line, dataFolder), dataFolder, line.json(), clock, line.identity());
    Done done = checkNeeded(session, *line.command());
    if (done)
        done = line.command()->run(session, line.arguments());
    if (done)
        return 0;
    const Error &error = done.error();
    logError(QStringLiteral("%1: error %2 %3")
                 .arg(line.command()->words.join(QLatin1Char(' ')))
                 .arg(static_cast<int>(error.code))
                 .arg(error.detail));
    say(sentenceFor(error));
    return exitFailed;
}
