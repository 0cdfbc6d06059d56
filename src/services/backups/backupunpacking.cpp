// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupunpacking.h"

#include "backups/exchange.h"
#include "files/unfinishedfile.h"

#include <QDir>
#include <QFile>

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

Done lookUnsealed(const QString &backup, const QByteArray &passphrase, const QString &folder,
    const BytesProgress &progress, const std::function<Done(const QString &file)> &look)
{
    if (!isSealed(backup))
        return look(backup);
    clearUnfinished(folder);
    const UnfinishedFile copy(QDir(folder).filePath(QStringLiteral("backup")));
    if (Done done = unpack(backup, passphrase, copy.path(), progress); !done)
        return done;
    return look(copy.path());
}

Error aboutBackup(Error error, const QString &copy, const QString &backup)
{
    if (error.subject == copy || error.subject.isEmpty())
        error.subject = backup;
    return error;
}

} // namespace dangjian
