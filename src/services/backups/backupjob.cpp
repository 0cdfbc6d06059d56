// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"

#include "accounts/accessgate.h"
#include "backups/backupmaking.h"
#include "backups/backupsettings.h"
#include "backups/backupshelf.h"
#include "connection/connection.h"
#include "migrations/migrator.h"

#include <QDir>
#include <QLockFile>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr int whole = 1000;
// A computer that shares the folder and went off in the midst of its backup is not waited for longer.
constexpr int lockHoldsMs = 2 * 60 * 60 * 1000;

/**
 * This thread gets the processor and the disk after everybody else. Not only when they are idle: as long as the copy
 * takes, the write-ahead log grows.
 */
void standBack()
{
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    constexpr int lessUrgent = 10;
    ::setpriority(PRIO_PROCESS, thread, lessUrgent);
    constexpr int ofThread = 1; // IOPRIO_WHO_PROCESS, IOPRIO_CLASS_BE and its last level of <linux/ioprio.h>
    constexpr int lastOfAll = (2 << 13) | 7;
    ::syscall(SYS_ioprio_set, ofThread, thread, lastOfAll);
}

Result<std::optional<SealLock>> lockFor(const BackupSettings &settings, const QByteArray &passphrase)
{
    if (passphrase.isEmpty() && settings.lock.isEmpty())
        return std::optional<SealLock>();
    const auto lock = passphrase.isEmpty() ? SealLock::fromText(settings.lock) : makeSealLock(passphrase);
    return lock ? Result<std::optional<SealLock>>(std::optional(*lock)) : failure(lock.error());
}

/** A connection of its own: what an account may not see is backed up all the same. */
Result<std::unique_ptr<Connection>> openWhole(const Store &store)
{
    auto connection = Connection::open(store.file(), Connection::Mode::ReadOnly);
    if (!connection)
        return connection;
    if (Done done = trustSchema(**connection); !done)
        return failure(done.error());
    return connection;
}

Result<BackupMade> backUp(Connection &connection, const Store &store, const BackupSettings &settings,
    const BackupOrder &order, const BackupProgress &progress)
{
    const auto lock = lockFor(settings, order.passphrase);
    if (!lock)
        return failure(lock.error());
    const bool isOwn = order.folder.isEmpty();
    return makeBackup(connection,
        {store.file(), isOwn ? ownBackupFolder(store.file()) : order.folder, isOwn ? settings.secondFolder : QString(),
            settings.secondMedium, store.clock().now(), order.reason, *lock},
        progress);
}

} // namespace

Done backUpBeforeImport(Store &store, const BackupProgress &progress)
{
    const auto connection = openWhole(store);
    if (!connection)
        return failure(connection.error());
    const auto settings = readBackupSettings(**connection);
    if (!settings)
        return failure(settings.error());
    if (!settings->beforeImport)
        return {};
    const auto made = backUp(**connection, store, *settings, {{}, BackupReason::BeforeImport, {}, false}, progress);
    return made ? Done() : failure(made.error());
}

BackupJob::BackupJob(Store &store, const BackupOrder &order, QObject *parent)
    : Job(parent), m_store(store), m_order(order)
{
}

Done BackupJob::run()
{
    // What the program does by itself is not bound to who is signed in.
    if (m_order.reason == BackupReason::Asked) {
        const Authority authority = m_store.authority();
        const Pass pass{authority, !m_store.asksForSignIn() || authority.account, 0};
        if (Done done = AccessGate::mayDo(pass, Permission::Backup); !done)
            return done;
    }
    const QString folder = m_order.folder.isEmpty() ? ownBackupFolder(m_store.file()) : m_order.folder;
    const bool isDaily = m_order.reason == BackupReason::Daily;
    if (isDaily)
        standBack();
    auto connection = openWhole(m_store);
    if (!connection)
        return failure(connection.error());
    return isDaily ? makeDaily(**connection, folder) : make(**connection);
}

Done BackupJob::makeDaily(Connection &connection, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    const auto label = backupLabelOf(connection);
    if (!label)
        return failure(label.error());
    QLockFile alone(QDir(folder).filePath(QStringLiteral(".%1.daily.lock").arg(*label)));
    alone.setStaleLockTime(lockHoldsMs);
    if (!alone.tryLock()) {
        if (alone.error() != QLockFile::LockFailedError)
            return failure(ErrorCode::FileUnwritable, folder);
        return {};
    }
    return m_order.again || isDailyDue(backupsIn(folder, *label), m_store.clock().today()) ? make(connection) : Done();
}

Done BackupJob::make(Connection &connection)
{
    const auto settings = readBackupSettings(connection);
    if (!settings)
        return failure(settings.error());
    auto made = backUp(connection, m_store, *settings, m_order, [this](int thousandths) {
        report(thousandths, whole);
        return !isCanceled();
    });
    if (!made)
        return failure(made.error());
    m_made = *made;
    return {};
}

} // namespace dangjian
