// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/restorepreview.h"

#include "backups/backupunpacking.h"
#include "connection/connection.h"
#include "journal/seal.h"
#include "migrations/migrator.h"

#include <QDir>
#include <QFileInfo>

namespace dangjian {

namespace {

constexpr int whole = 1000;
constexpr int unpackedAt = 700;

} // namespace

RestorePreviewJob::RestorePreviewJob(
    const QString &backup, const QByteArray &passphrase, const QString &storeFile, Store *open, QObject *parent)
    : Job(parent), m_backup(backup), m_passphrase(passphrase), m_storeFile(storeFile), m_isOpen(open != nullptr)
{
}

Done RestorePreviewJob::run()
{
    if (Done done = lookAtBackup(); !done)
        return done;
    if (isCanceled()) {
        m_unsealed.reset();
        return failure(ErrorCode::Canceled);
    }
    m_preview.isPresent = QFileInfo::exists(m_storeFile);
    if (m_preview.isPresent)
        if (Done done = lookAtPresent(); !done)
            m_preview.presentFault = done.error();
    report(whole, whole);
    return {};
}

Done RestorePreviewJob::lookAtBackup()
{
    m_preview.sealed = isSealed(m_backup);
    QString file = m_backup;
    if (m_preview.sealed) {
        // Opened beside the store's place, where it is going to lie if it is restored; never on a stick.
        const QString folder = QFileInfo(m_storeFile).absolutePath();
        const auto opened = UnsealedBackup::open(m_backup, m_passphrase,
            QFileInfo(folder).isWritable() ? folder : QDir::tempPath(), [this](qint64 bytes, qint64 total) {
                report(total > 0 ? bytes * unpackedAt / total : 0, whole);
                return !isCanceled();
            });
        if (!opened)
            return failure(opened.error());
        m_unsealed = *opened;
        file = m_unsealed->copy().path();
    }
    const auto contents = inspectCopy(file, BackupProof::Opened, [this] { return isCanceled(); });
    if (!contents) {
        m_unsealed.reset();
        return failure(aboutBackup(contents.error(), file, m_backup));
    }
    m_preview.backup = *contents;
    m_preview.isOlder = contents->schemaVersion < schemaVersion;
    return {};
}

Done RestorePreviewJob::lookAtPresent()
{
    // Where this program has it open its bytes are not touched: closing a file drops all locks on it.
    if (!m_isOpen)
        if (const auto version = inspectStoreCopy(m_storeFile); !version)
            return failure(version.error());
    auto connection = Connection::open(m_storeFile, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    if (Done done = trustSchema(**connection); !done)
        return done;
    const auto present = readContents(**connection);
    if (!present)
        return failure(present.error());
    m_preview.present = *present;
    m_preview.membersMore = present->members - m_preview.backup.members;
    m_preview.recordsMore = present->records - m_preview.backup.records;
    const auto seal
        = (*connection)->scalar(QStringLiteral("SELECT seal FROM act WHERE id = ?"), {m_preview.backup.lastActId});
    if (!seal)
        return failure(seal.error());
    m_preview.isContinued = !seal->isNull() && seal->toString() == m_preview.backup.lastActSeal;
    if (!m_preview.isContinued)
        return {};
    const auto since
        = (*connection)->scalar(QStringLiteral("SELECT count(*) FROM act WHERE id > ?"), {m_preview.backup.lastActId});
    if (!since)
        return failure(since.error());
    m_preview.actsSince = since->toLongLong();
    return {};
}

} // namespace dangjian
