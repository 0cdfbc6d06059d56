// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passwordhash.h"

#include <sodium.h>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** A password's bytes, which do not stay in memory after use. */
class Secret
{
public:
    explicit Secret(const QString &password) : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8()) { }
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

bool isReady()
{
    return sodium_init() >= 0;
}

} // namespace

Result<QString> hashPassword(const QString &password, const PasswordCost &cost)
{
    const Secret secret(password);
    char text[crypto_pwhash_STRBYTES] = {};
    if (!isReady() || crypto_pwhash_str(text, secret.data(), secret.size(), cost.rounds, cost.memory) != 0)
        return failure(ErrorCode::Internal, u"password"_s, {}, u"the password was not hashed: no memory"_s);
    return QString::fromLatin1(text);
}

bool matchesPassword(const QString &password, const QString &hash)
{
    const Secret secret(password);
    const QByteArray text = hash.toLatin1();
    return isReady() && text.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(text.constData(), secret.data(), secret.size()) == 0;
}

bool wantsNewHash(const QString &hash, const PasswordCost &cost)
{
    const QByteArray text = hash.toLatin1();
    return isReady() && crypto_pwhash_str_needs_rehash(text.constData(), cost.rounds, cost.memory) != 0;
}

} // namespace dangjian
