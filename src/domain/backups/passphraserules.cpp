// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/passphraserules.h"

#include <QSet>

namespace dangjian {

namespace {

constexpr char32_t firstBeyondAscii = 0x80;
// One or two characters over and over are as good as none.
constexpr qsizetype leastKinds = 3;

} // namespace

int passphraseWeight(const QString &passphrase)
{
    const auto characters = passphrase.normalized(QString::NormalizationForm_C).toUcs4();
    int weight = 0;
    for (const uint character : characters)
        weight += character < firstBeyondAscii ? 1 : 2;
    return weight;
}

QString passphraseFault(const QString &passphrase)
{
    const auto characters = passphrase.normalized(QString::NormalizationForm_C).toUcs4();
    const QSet<uint> kinds(characters.begin(), characters.end());
    return passphraseWeight(passphrase) < leastPassphraseWeight || kinds.size() < leastKinds
        ? QStringLiteral("passphrase.short")
        : QString();
}

QByteArray passphraseBytes(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace dangjian
