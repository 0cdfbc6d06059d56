// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dangjian {

/** The least number of characters of a password (NIST SP 800-63B asks for eight; no rules on what it is made of). */
inline constexpr int leastPasswordLength = 8;
inline constexpr int longestPasswordLength = 128;

/** What it costs to hash a password: rounds and bytes of memory of Argon2id (RFC 9106). */
struct PasswordCost
{
    // Three rounds over 64 MiB, the second choice of RFC 9106: about 0.1 s on an office's computer.
    quint64 rounds = 3;
    quint64 memory = quint64(64) * 1024 * 1024;
};

/**
 * What is wrong with a password, as a rule's code: password.short, password.long, password.common (among those that are
 * tried first, or nothing but the account's name, one character repeated or a run such as 12345678); empty where
 * nothing is. Composed to NFC before, as it is before hashing.
 */
QString passwordFault(const QString &password, const QString &accountName);

} // namespace dangjian
