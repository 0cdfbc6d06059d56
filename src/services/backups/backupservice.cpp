// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupservice.h"

#include "backups/backupinspection.h"
#include "backups/backupshelf.h"
#include "backups/passphraserules.h"
#include "backups/sealedfile.h"
#include "settings/settingservice.h"
#include "store/storeaccess.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace dangjian {

namespace {

QFuture<Done> answered(const Done &done)
{
    QPromise<Done> promise;
    promise.start();
    promise.addResult(done);
    promise.finish();
    return promise.future();
}

BackupPlace placeAt(const QString &folder, const QString &label, const QString &medium = {})
{
    if (folder.isEmpty())
        return {};
    const bool isThere = isPlaceThere(folder, medium);
    return {folder, isThere, isThere ? backupsIn(folder, label) : QList<BackupFile>()};
}

/** Deriving takes a second, which no reader and no writer is to wait for. */
QFuture<Result<QString>> lockText(const QByteArray &passphrase)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, passphrase] {
        const auto lock = makeSealLock(passphrase);
        promise->addResult(lock ? Result<QString>(lock->toText()) : Result<QString>(failure(lock.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace

BackupService::BackupService(Store &store) : m_store(store) { }

QFuture<Result<BackupState>> BackupService::state()
{
    const QString own = ownBackupFolder(m_store.file());
    const QDate today = m_store.clock().today();
    return m_store.access().read(Lane::Bulk, [own, today](Connection &connection) -> Result<BackupState> {
        const auto settings = readBackupSettings(connection);
        if (!settings)
            return failure(settings.error());
        const auto label = backupLabelOf(connection);
        if (!label)
            return failure(label.error());
        BackupState state{
            *settings, *label, placeAt(own, *label), placeAt(settings->secondFolder, *label, settings->secondMedium)};
        state.dailyDue = settings->automatic && isDailyDue(state.own.backups, today);
        return state;
    });
}

QFuture<Done> BackupService::setAutomatic(bool on)
{
    return set(backupsetting::automatic, on ? QString() : backupsetting::off);
}

QFuture<Done> BackupService::setBeforeImport(bool on)
{
    return set(backupsetting::beforeImport, on ? QString() : backupsetting::off);
}

QFuture<Done> BackupService::setSecondFolder(const QString &folder, const std::optional<QString> &seen)
{
    const QFileInfo place(folder);
    if (!folder.isEmpty() && !place.isDir())
        return answered(failure(ErrorCode::NotFound, folder, {QStringLiteral("folder")}));
    if (!folder.isEmpty() && QDir(folder) == QDir(ownBackupFolder(m_store.file())))
        return answered(failure(ErrorCode::StateForbids, folder, {QStringLiteral("backup.same_place")}));
    const QString medium = folder.isEmpty() ? QString() : mediumOf(place.absoluteFilePath());
    return set(backupsetting::second, folder.isEmpty() ? QString() : place.absoluteFilePath(), seen)
        .then([this, medium](const Done &done) { return done ? keepMedium(medium) : answered(done); })
        .unwrap();
}

QFuture<Done> BackupService::keepMedium(const QString &medium)
{
    return m_store.access()
        .read(Lane::Bulk, readBackupSettings)
        .then([this, medium](const Result<BackupSettings> &present) {
            // Nothing is noted where nothing differs: most second places lie on no medium of their own.
            if (!present || present->secondMedium == medium)
                return answered(present ? Done() : Done(failure(present.error())));
            return set(backupsetting::medium, medium);
        })
        .unwrap();
}

QFuture<Done> BackupService::setPassphrase(const QString &passphrase, const std::optional<QString> &seen)
{
    if (const QString fault = passphraseFault(passphrase); !fault.isEmpty())
        return answered(failure(ErrorCode::Invalid, QStringLiteral("passphrase"), {fault}));
    return lockText(passphraseBytes(passphrase))
        .then([this, seen](const Result<QString> &lock) {
            return lock ? set(backupsetting::lock, *lock, seen) : answered(failure(lock.error()));
        })
        .unwrap();
}

QFuture<Done> BackupService::removePassphrase(const std::optional<QString> &seen)
{
    return set(backupsetting::lock, {}, seen);
}

QFuture<Done> BackupService::set(QLatin1String key, const QString &value, const std::optional<QString> &seen)
{
    SettingService settings(m_store);
    return seen ? settings.change(key, *seen, value) : settings.set(key, value);
}

} // namespace dangjian
