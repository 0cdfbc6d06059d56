// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogram.h"
#include "app/stallwatch.h"
#include "app/windowmemory.h"
#include "clock.h"
#include "log.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <limits>
#include <memory>

namespace {

// Who sits before the screen is told that it waits, and need not do it again.
constexpr qint64 waitForEver = std::numeric_limits<qint64>::max();

std::shared_ptr<const dangjian::Clock> chosenClock()
{
    const QDate day = QDate::fromString(qEnvironmentVariable("DANGJIAN_TODAY"), Qt::ISODate);
    if (day.isValid()) {
        return std::make_shared<dangjian::SetDayClock>(day);
    }
    return std::make_shared<dangjian::SystemClock>();
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt reads the scale when the application is made.
    const QString scale = dangjian::windowMemory().value(QStringLiteral("scale")).toString();
    if (!scale.isEmpty() && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) {
        qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dangjian"));
    QApplication::setApplicationVersion(QStringLiteral(DANGJIAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("dangjian"));
    const std::unique_ptr<dangjian::StallWatch> watch = dangjian::StallWatch::fromEnvironment();

    QCommandLineParser parser;
    const QCommandLineOption storeOption(
        QStringLiteral("store"), QStringLiteral("The database to open."), QStringLiteral("FILE"));
    const QCommandLineOption languageOption(
        QStringLiteral("lang"), QStringLiteral("The language of the screen: zh or en."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption pageOption(
        QStringLiteral("page"), QStringLiteral("The page to begin with."), QStringLiteral("NAME"));
    parser.addOptions({storeOption, languageOption, pageOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    dangjian::startLog(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/log/dangjian.log"));
    dangjian::logInfo(QStringLiteral("dangjian %1 starts").arg(QApplication::applicationVersion()));

    const QString store
        = parser.isSet(storeOption) ? parser.value(storeOption) : qEnvironmentVariable("DANGJIAN_STORE");
    dangjian::Prompts prompts;
    dangjian::DesktopProgram desktop(application, prompts,
        {chosenClock(), {QStringLiteral("dangjian ") + QApplication::applicationVersion(), waitForEver}},
        {store, parser.value(languageOption), parser.value(pageOption)});
    return desktop.start() ? QApplication::exec() : 0;
}
