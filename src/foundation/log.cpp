// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <memory>
#include <vector>

namespace dangjian {

namespace {

constexpr std::size_t fileBytes = 1024 * 1024;
constexpr std::size_t files = 5;

/**
 * What is logged is English, codes, ids and counts: Hanzi come from what people typed or from names of files, long
 * numbers of these two kinds are ID numbers and mobile phones. They are blanked whoever sends them here.
 */
std::string withoutPersonalData(QString message)
{
    static const QRegularExpression hanzi(QStringLiteral("[\\p{Han}·]+"));
    static const QRegularExpression numbers(
        QStringLiteral("(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9])"));
    // A line end in a name would begin a line that nobody logged; direction marks would turn the rest around.
    static const QRegularExpression controls(QStringLiteral("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}]+"));
    return message.replace(hanzi, QStringLiteral("…"))
        .replace(numbers, QStringLiteral("#"))
        .replace(controls, QStringLiteral(" "))
        .toStdString();
}

void bridge(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt quotes names of files and texts, in which Latin letters may be somebody's name too.
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"));
    const std::string text = withoutPersonalData(QString(message).replace(quoted, QStringLiteral("\"…\"")));
    const char *category = context.category ? context.category : "qt";
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("{}: {}", category, text);
        break;
    case QtInfoMsg:
        spdlog::info("{}: {}", category, text);
        break;
    case QtWarningMsg:
        spdlog::warn("{}: {}", category, text);
        break;
    case QtCriticalMsg:
        spdlog::error("{}: {}", category, text);
        break;
    case QtFatalMsg:
        spdlog::critical("{}: {}", category, text);
        spdlog::shutdown();
        std::abort();
    }
}

} // namespace

void startLog(const QString &file, bool alsoStderr)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (!file.isEmpty()) {
        QDir().mkpath(QFileInfo(file).absolutePath());
        try {
            sinks.push_back(
                std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), fileBytes, files));
        } catch (const spdlog::spdlog_ex &) {
            // A folder that cannot be written to must not keep the program from starting.
            alsoStderr = true;
        }
    }
    if (alsoStderr)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    auto logger = std::make_shared<spdlog::logger>("dangjian", sinks.begin(), sinks.end());
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(bridge);
}

void logInfo(const QString &message)
{
    spdlog::info("{}", withoutPersonalData(message));
}

void logWarning(const QString &message)
{
    spdlog::warn("{}", withoutPersonalData(message));
}

void logError(const QString &message)
{
    spdlog::error("{}", withoutPersonalData(message));
}

} // namespace dangjian
