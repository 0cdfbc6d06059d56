// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupunpacking.h"

#include "backups/exchange.h"
#include "files/unfinishedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dangjian {

bool isSealed(const QString &backup)
{
    QFile file(backup);
    return file.open(QIODevice::ReadOnly) && file.read(8) == "DJSEALED";
}

Done unpack(const QString &backup, const QByteArray &passphrase, const QString &target, const BytesProgress &progress)
{
    if (!isSealed(backup))
        return copyFile(backup, target, progress);
    if (passphrase.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("passphrase"), {QStringLiteral("passphrase.missing")});
    const auto key = openSeal(backup, passphrase);
    return key ? unsealFile(backup, *key, target, progress) : failure(key.error());
}

UnsealedBackup::UnsealedBackup(const QString &backup, const QString &folder)
    : m_backup(backup),
      m_changed(QFileInfo(backup).lastModified()),
      m_bytes(QFileInfo(backup).size()),
      m_copy(QDir(folder).filePath(QStringLiteral("backup")))
{
}

Result<std::shared_ptr<UnsealedBackup>> UnsealedBackup::open(
    const QString &backup, const QByteArray &passphrase, const QString &folder, const BytesProgress &progress)
{
    clearUnfinished(folder);
    const std::shared_ptr<UnsealedBackup> opened(new UnsealedBackup(backup, folder));
    if (Done done = unpack(backup, passphrase, opened->copy().path(), progress); !done)
        return failure(done.error());
    return opened;
}

bool UnsealedBackup::takeFor(const QString &backup)
{
    const QFileInfo now(backup);
    if (m_isTaken || backup != m_backup || now.lastModified() != m_changed || now.size() != m_bytes)
        return false;
    m_isTaken = true;
    return true;
}

Done lookUnsealed(const QString &backup, const QByteArray &passphrase, const QString &folder,
    const BytesProgress &progress, const std::function<Done(const QString &file)> &look)
{
    if (!isSealed(backup))
        return look(backup);
    const auto opened = UnsealedBackup::open(backup, passphrase, folder, progress);
    return opened ? look((*opened)->copy().path()) : Done(failure(opened.error()));
}

Error aboutBackup(Error error, const QString &copy, const QString &backup)
{
    if (error.subject == copy || error.subject.isEmpty())
        error.subject = backup;
    return error;
}

} // namespace dangjian
