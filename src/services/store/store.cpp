// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "files/unfinishedfile.h"
#include "journal/seal.h"
#include "log.h"
#include "migrations/migrator.h"
#include "store/storeaccess.h"
#include "store/storebuilder.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace dangjian {

namespace {

QString osUser()
{
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::geteuid());
}

/** Who acts, for the journal. A day that was set is said with each act, whose dates it makes. */
Actor actorOf(const StoreOptions &options, const Clock &clock)
{
    return {{}, osUser(), clock.isSet() ? options.program + QStringLiteral(" (day set)") : options.program};
}

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
    if (*version < schemaVersion) {
        const auto scripts = migrations();
        if (!scripts)
            return failure(scripts.error());
        if (Done done = upgradeStore(file, *version, clock->now(), *scripts); !done)
            return failure(about(done.error(), file));
    }
    clearUnfinished(QFileInfo(file).absolutePath());
    const Actor actor = actorOf(options, *clock);
    auto access
        = std::make_unique<StoreAccess>(StoreAccess::Parameters{file, std::move(clock), actor, 1, options.waitMs});
    if (Done done = access->open(); !done)
        return failure(about(done.error(), file));
    logInfo(QStringLiteral("store opened, office %1").arg(access->parameters().office));
    return std::unique_ptr<Store>(new Store(std::move(access)));
}

Result<std::unique_ptr<Store>> Store::create(const QString &file, const QString &district, int office,
    std::shared_ptr<const Clock> clock, const StoreOptions &options)
{
    const StoreFounding founding{file, district.trimmed(), office, actorOf(options, *clock), clock->now()};
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
    return m_access->parameters().actor;
}

StoreAccess &Store::access()
{
    return *m_access;
}

} // namespace dangjian
