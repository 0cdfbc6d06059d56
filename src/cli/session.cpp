// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "interruption.h"
#include "jobs/job.h"
#include "jsonvalues.h"
#include "sentences.h"
#include "store/clocklag.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <unistd.h>

namespace dangjian {

namespace {

// Five times this long: ten minutes.
constexpr qint64 longestWaitMs = 120'000;

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

Session::Session(QString file, QString dataFolder, bool json, std::shared_ptr<const Clock> clock, Identity identity)
    : m_file(std::move(file)),
      m_dataFolder(std::move(dataFolder)),
      m_json(json),
      m_clock(std::move(clock)),
      m_identity(std::move(identity))
{
}

Session::~Session()
{
    m_password.fill(QChar());
}

StoreOptions Session::options()
{
    return {QStringLiteral("dangjianctl ") + QCoreApplication::applicationVersion(), longestWaitMs};
}

Result<Services *> Session::services()
{
    const bool isOpen = m_services != nullptr;
    auto services = servicesOfNobody();
    if (!services || isOpen)
        return services;
    Done done = signIn();
    if (done && m_needed && !mayDo(m_store->authority(), *m_needed))
        done = failure(ErrorCode::NotPermitted, codeOf(*m_needed));
    if (!done) {
        m_services.reset();
        m_store.reset();
        return failure(done.error());
    }
    warnOfClock();
    return services;
}

void Session::warnOfClock()
{
    const auto latest = latestDay(*m_store).result();
    if (latest && isBehind(*m_clock, *latest))
        warn(translate("cli",
            "the clock of this PC (%1) is behind the last day on which this store was worked with (%2): what is "
            "entered now gets the wrong date, and what begins on a certain day has to wait; set the date and time of "
            "the PC right")
                 .arg(dateWords(m_clock->today()), dateWords(*latest)));
}

Result<Services *> Session::servicesWithGivenPassword()
{
    m_takesGivenPassword = true;
    return services();
}

Done Session::signIn()
{
    if (m_identity.name.isEmpty())
        return m_store->asksForSignIn() ? Done(failure(ErrorCode::NotSignedIn)) : Done();
    auto password = passwordFrom(m_identity.passwordFd, translate("cli", "Password of %1: ").arg(m_identity.name));
    if (!password)
        return failure(password.error());
    m_password = *std::move(password);
    const auto authority = m_services->accounts.signIn(m_identity.name, m_password).result();
    if (!authority)
        return failure(authority.error());
    if (authority->mustChangePassword && !m_takesGivenPassword)
        return failure(ErrorCode::SignInRefused, m_identity.name, {QStringLiteral("given")});
    return {};
}

Done Session::require(Permission permission)
{
    if (!QFileInfo::exists(m_file))
        return {};
    const auto opened = services();
    Done done;
    if (opened)
        done = mayDo(m_store->authority(), permission) ? Done()
                                                       : Done(failure(ErrorCode::NotPermitted, codeOf(permission)));
    else if (opened.error().code == ErrorCode::NotSignedIn || opened.error().code == ErrorCode::SignInRefused
        || !m_identity.name.isEmpty())
        done = failure(opened.error());
    m_services.reset();
    m_store.reset();
    return done;
}

Result<Services *> Session::servicesOfNobody()
{
    if (!m_services) {
        auto opened = Store::open(m_file, m_clock, options());
        if (!opened)
            return failure(opened.error());
        m_store = std::move(*opened);
        // A job of the night is not to fail for another's; whoever sits before a terminal is told why it takes long.
        if (isatty(STDERR_FILENO) == 1)
            QObject::connect(
                m_store.get(), &Store::waiting, m_store.get(),
                [](bool waits) {
                    if (waits)
                        std::fprintf(stderr, "%s\n",
                            translate("cli", "Waiting for another program that writes to the store …")
                                .toUtf8()
                                .constData());
                },
                Qt::DirectConnection);
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
