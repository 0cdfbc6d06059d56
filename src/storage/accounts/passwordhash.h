// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/passwordrules.h"
#include "result.h"

namespace dangjian {

/**
 * Argon2id of a password (composed to NFC) in libsodium's own text, with salt and cost. Takes a tenth of a second and
 * the cost's memory: never on a thread that others wait for. Fails with Internal where there is not that much memory.
 */
Result<QString> hashPassword(const QString &password, const PasswordCost &cost);

/** Whether a password is the one of this hash; as slow as hashing. */
bool matchesPassword(const QString &password, const QString &hash);

/** Whether a hash was made at another cost than this one. */
bool wantsNewHash(const QString &hash, const PasswordCost &cost);

} // namespace dangjian
