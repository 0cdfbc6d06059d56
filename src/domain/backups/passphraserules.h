// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dangjian {

/** The least weight of a passphrase that seals backups: a stick that is found can be tried for years. */
inline constexpr int leastPassphraseWeight = 12;
/** From this weight on it is strong. */
inline constexpr int strongPassphraseWeight = 20;

/** Its length, in which a character outside of ASCII counts as two: there are thousands of them to choose from. */
int passphraseWeight(const QString &passphrase);

/** What is wrong with a passphrase, as a rule's code ("passphrase.short"); empty where nothing is. */
QString passphraseFault(const QString &passphrase);

/** The bytes that a key is derived from: UTF-8 of the composed form (NFC), whatever keyboard it was typed on. */
QByteArray passphraseBytes(const QString &passphrase);

} // namespace dangjian
