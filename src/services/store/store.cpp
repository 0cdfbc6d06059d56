// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "connection/leftlog.h"
#include "files/unfinishedfile.h"
#include "journal/seal.h"
#include "log.h"
#include "migrations/migrator.h"
#include "store/presentactor.h"
#include "store/storeaccess.h"
#include "store/storebuilder.h"

#include <QFileInfo>

namespace dangjian {

namespace {

Error about(Error error, const QString &file)
{
    // The file itself has been read by then: it is the log beside it that cannot be made, in a folder that is closed.
    if (error.code == ErrorCode::FileUnreadable)
        error.code = ErrorCode::StoreReadOnly;
    if (error.subject.isEmpty())
        error.subject = file;
    return error;
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(
    const QString &file, std::shared_ptr<const Clock> clock, const StoreOptions &options)
{
    qRegisterMetaType<QSet<QString>>();
    const auto version = inspectStoreFile(file);
    if (!version)
        return failure(version.error());
    if (Done done = inspectLeftLog(file); !done)
        return failure(done.error());
    if (*version < schemaVersion) {
        const auto scripts = migrations();
        if (!scripts)
            return failure(scripts.error());
        if (Done done = upgradeStore(file, clock->now(), *scripts); !done)
            return failure(about(done.error(), file));
    }
    clearUnfinished(QFileInfo(file).absolutePath());
    const Actor actor = presentActor(options, *clock);
    auto access = std::make_unique<StoreAccess>(
        StoreAccess::Parameters{file, std::move(clock), actor, 1, options.waitMs, options.passwordCost});
    if (Done done = access->open(); !done)
        return failure(about(done.error(), file));
    logInfo(QStringLiteral("store opened, office %1").arg(access->parameters().office));
    return std::unique_ptr<Store>(new Store(std::move(access)));
}

Result<std::unique_ptr<Store>> Store::create(const QString &file, const QString &district, int office,
    std::shared_ptr<const Clock> clock, const StoreOptions &options)
{
    const StoreFounding founding{file, district.trimmed(), office, presentActor(options, *clock), clock->now()};
    if (Done done = buildStore(founding, {}); !done) {
        Error error = done.error();
        if (error.subject.isEmpty())
            error.subject = file;
        return failure(error);
    }
    return open(file, std::move(clock), options);
}

Store::Store(std::unique_ptr<StoreAccess> access) : m_access(std::move(access))
{
    m_access->onCommitted = [this](const QSet<QString> &tables) { Q_EMIT changed(tables); };
    m_access->onForeignCommits = [this](const QSet<QString> &tables) {
        Q_EMIT changedElsewhere(tables);
        Q_EMIT changed(tables);
    };
    m_access->onWaiting = [this](bool waits) { Q_EMIT waiting(waits); };
    m_access->onVanished = [this](const Error &error) { Q_EMIT vanished(error); };
    m_access->gate().onChanged = [this] { Q_EMIT authorityChanged(); };
    m_access->onActCommitted = [this](const CommittedAct &act) { Q_EMIT committed(act); };
}

Store::~Store() = default;

void Store::lookForChanges()
{
    m_access->lookForChanges();
}

QString Store::file() const
{
    return m_access->parameters().file;
}

int Store::office() const
{
    return static_cast<int>(m_access->parameters().office);
}

const Clock &Store::clock() const
{
    return m_access->clock();
}

Actor Store::actor() const
{
    Actor actor = m_access->parameters().actor;
    actor.account = authority().name;
    return actor;
}

Authority Store::authority() const
{
    return m_access->gate().authority();
}

bool Store::asksForSignIn() const
{
    return m_access->gate().asksForSignIn();
}

const PasswordCost &Store::passwordCost() const
{
    return m_access->parameters().passwordCost;
}

StoreAccess &Store::access()
{
    return *m_access;
}

} // namespace dangjian
