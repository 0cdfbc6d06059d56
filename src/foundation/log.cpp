// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QDir>
#include <QFileInfo>

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

void bridge(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::string text = message.toStdString();
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
    spdlog::info("{}", message.toStdString());
}

void logWarning(const QString &message)
{
    spdlog::warn("{}", message.toStdString());
}

void logError(const QString &message)
{
    spdlog::error("{}", message.toStdString());
}

} // namespace dangjian
