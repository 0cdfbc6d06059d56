// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"

#include "backups/backupshelf.h"
#include "backups/onlinecopy.h"
#include "backups/sealedfile.h"
#include "files/unfinishedfile.h"
#include "store/storeaccess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace dangjian {

namespace {

// Shares of the progress, in thousandths: what each step takes of an unsealed and of a sealed backup.
constexpr int whole = 1000;
constexpr int copiedAt = 600;
constexpr int sealedFrom = 450;

Result<std::optional<SealLock>> lockFor(Connection &connection, const QByteArray &passphrase)
{
    if (!passphrase.isEmpty()) {
        const auto lock = makeSealLock(passphrase);
        if (!lock)
            return failure(lock.error());
        return std::optional(*lock);
    }
    const auto text
        = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {QString(lockSetting)});
    if (!text)
        return failure(text.error());
    if (text->toString().isEmpty())
        return std::optional<SealLock>();
    const auto lock = SealLock::fromText(text->toString());
    if (!lock)
        return failure(lock.error());
    return std::optional(*lock);
}

} // namespace

BackupJob::BackupJob(Store &store, const BackupOrder &order, QObject *parent)
    : Job(parent), m_store(store), m_order(order)
{
}

Done BackupJob::run()
{
    const QDateTime now = m_store.clock().now();
    const QString folder = m_order.folder.isEmpty() ? ownBackupFolder(m_store.file()) : m_order.folder;
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    auto connection = m_store.access().openReader();
    if (!connection)
        return failure(connection.error());
    const auto lock = lockFor(**connection, m_order.passphrase);
    if (!lock)
        return failure(lock.error());
    const bool sealed = lock->has_value();
    clearUnfinished(folder);
    // A sealed backup that was killed left its unsealed copy there.
    clearUnfinished(QFileInfo(m_store.file()).absolutePath());

    // What is not sealed yet stays beside the store and never lies on a stick.
    const UnfinishedFile copy(sealed ? m_store.file() : QDir(folder).filePath(QStringLiteral("backup")));
    const int copyShare = sealed ? sealedFrom * copiedAt / whole : copiedAt;
    if (Done done = copyOnline(**connection, copy.path(),
            [this, copyShare](qint64 pages, qint64 total) {
                report(total > 0 ? pages * copyShare / total : 0, whole);
                return !isCanceled();
            });
        !done)
        return done;
    auto contents = inspectCopy(copy.path(), BackupProof::Opened);
    if (!contents)
        return failure(contents.error().code, m_store.file(), contents.error().args, contents.error().detail);
    m_contents = *contents;
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    const UnfinishedFile sealedCopy(QDir(folder).filePath(QStringLiteral("backup")));
    if (sealed)
        if (Done done = seal(copy.path(), sealedCopy.path(), **lock); !done)
            return done;

    const QString label = backupLabel(m_contents.district, m_contents.office);
    const auto named = giveName(sealed ? sealedCopy : copy, folder,
        [&](int further) { return backupName(label, now, m_order.reason, sealed, further); });
    if (!named)
        return failure(named.error());
    m_made = *backupOf(*named);
    m_made.bytes = QFile(*named).size();
    m_rotated = rotateBackups(folder, label, now.date());
    report(whole, whole);
    return {};
}

Done BackupJob::seal(const QString &copy, const QString &target, const SealLock &lock)
{
    const auto part = [this](int from, int to) {
        return [this, from, to](qint64 done, qint64 total) {
            report(from + (total > 0 ? done * (to - from) / total : 0), whole);
            return !isCanceled();
        };
    };
    constexpr int provedFrom = (whole + sealedFrom) / 2;
    const auto key = sealFile(copy, target, lock, part(sealedFrom, provedFrom));
    if (!key)
        return failure(key.error());
    // Read back from where it lies now: a stick may have written something else.
    return readSealed(target, *key, {}, part(provedFrom, whole));
}

} // namespace dangjian
