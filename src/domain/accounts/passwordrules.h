// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** The least number of characters of a password (NIST SP 800-63B asks for eight; no rules on what it is made of). */
inline constexpr int leastPasswordLength = 8;
inline constexpr int longestPasswordLength = 128;

/**
 * What is wrong with a password, as a rule's code: password.short, password.long, password.common (among those that are
 * tried first, or nothing but the account's name, one character repeated or a run such as 12345678); empty where
 * nothing is. Composed to NFC before, as it is before hashing.
 */
QString passwordFault(const QString &password, const QString &accountName);

} // namespace dangjian
