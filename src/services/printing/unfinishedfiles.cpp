// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/unfinishedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace dangjian {

namespace {

bool isUnfinishedPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (file.size() == 0)
        return true;
    if (!file.read(8).startsWith("%PDF-"))
        return false;
    file.seek(qMax<qint64>(0, file.size() - 32));
    return !file.readAll().contains("%%EOF");
}

} // namespace

void removeUnfinished(const QString &file)
{
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    static const QRegularExpression letters(QStringLiteral("^\\.[A-Za-z]{6}$"));
    const QStringList names = info.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        if (name.startsWith(info.fileName()) && letters.match(name.mid(info.fileName().size())).hasMatch()
            && isUnfinishedPdf(info.dir().filePath(name)))
            QFile::remove(info.dir().filePath(name));
}

} // namespace dangjian
