// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passwordrules.h"

#include "accounts/accountname.h"

#include <QFile>
#include <QSet>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> readCommonPasswords()
{
    QFile file(u":/passwords/common.txt"_s);
    QSet<QString> all;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of common passwords is missing");
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (!line.isEmpty())
            all.insert(QString::fromUtf8(line));
    return all;
}

/** One character again and again, or each one further or back by one: 11111111, abcdefgh, 87654321. */
bool isRun(const QList<uint> &characters)
{
    const qint64 step = qint64(characters.value(1)) - qint64(characters.value(0));
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < characters.size(); ++i)
        if (qint64(characters.at(i)) - qint64(characters.at(i - 1)) != step)
            return false;
    return true;
}

} // namespace

QString passwordFault(const QString &password, const QString &accountName)
{
    static const QSet<QString> common = readCommonPasswords();
    const QString composed = password.normalized(QString::NormalizationForm_C);
    const QList<uint> characters = composed.toUcs4();
    if (characters.size() < leastPasswordLength)
        return u"password.short"_s;
    if (characters.size() > longestPasswordLength)
        return u"password.long"_s;
    const QString folded = composed.toCaseFolded();
    const QString name = accountNameKey(accountName);
    const bool isName = !name.isEmpty() && QString(folded).remove(name).isEmpty();
    if (isName || isRun(folded.toUcs4()) || common.contains(folded))
        return u"password.common"_s;
    return {};
}

} // namespace dangjian
