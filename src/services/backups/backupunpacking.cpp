// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupunpacking.h"

#include "backups/exchange.h"

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

Error aboutBackup(Error error, const QString &copy, const QString &backup)
{
    if (error.subject == copy || error.subject.isEmpty())
        error.subject = backup;
    return error;
}

} // namespace dangjian
