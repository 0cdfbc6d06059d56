// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "interruption.h"
#include "jobs/job.h"
#include "sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <unistd.h>

namespace dangjian {

namespace {

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) + '\n';
}

bool put(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace

Session::Session(QString file, QString dataFolder, bool json, std::shared_ptr<const Clock> clock)
    : m_file(std::move(file)), m_dataFolder(std::move(dataFolder)), m_json(json), m_clock(std::move(clock))
{
}

StoreOptions Session::options()
{
    return {QStringLiteral("dangjianctl ") + QCoreApplication::applicationVersion()};
}

Result<Services *> Session::services()
{
    if (!m_services) {
        auto opened = Store::open(m_file, m_clock, options());
        if (!opened)
            return failure(opened.error());
        m_store = std::move(*opened);
        m_services = std::make_unique<Services>(*m_store);
    }
    return m_services.get();
}

Done Session::prepareFolder() const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (folder != QDir::cleanPath(m_dataFolder))
        return failure(ErrorCode::NotFound, folder, {QStringLiteral("folder")});
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    return {};
}

Done Session::run(Job &job) const
{
    const Interruption interruption(job);
    const bool terminal = isatty(STDERR_FILENO) == 1;
    if (terminal)
        QObject::connect(&job, &Job::progressed, &job, [](qint64 done, qint64 total) {
            std::fprintf(stderr, "\r%lld / %lld ", static_cast<long long>(done), static_cast<long long>(total));
        });
    Done done = job.runHere();
    if (terminal)
        std::fputs("\r\033[K", stderr);
    return done;
}

Done Session::answer(const QJsonValue &value) const
{
    if (!put(bytesOf(value)))
        return failure(ErrorCode::FileUnwritable, QStringLiteral("stdout"));
    return {};
}

Done Session::answer(const QString &lines) const
{
    if (!put(lines.toUtf8()))
        return failure(ErrorCode::FileUnwritable, QStringLiteral("stdout"));
    return {};
}

Done Session::acknowledge(const QJsonValue &value) const
{
    if (!put(bytesOf(value)))
        std::fprintf(stderr, "%s\n",
            translate("cli", "It is done and saved, but the answer could not be written to the output.")
                .toUtf8()
                .constData());
    return {};
}

void Session::warn(const QString &sentence) const
{
    std::fprintf(stderr, "%s\n", translate("cli", "Warning: %1.").arg(sentence).toUtf8().constData());
}

Result<Organization> organizationOf(Services &services, const QString &code)
{
    const auto all = services.organizations.all().result();
    if (!all)
        return failure(all.error());
    for (const Organization &organization : *all)
        if (organization.code == code)
            return organization;
    return failure(ErrorCode::NotFound, code, {QStringLiteral("organization")});
}

Result<MemberId> memberOf(Services &services, const QString &who)
{
    return services.members.resolve(who).result();
}

} // namespace dangjian
