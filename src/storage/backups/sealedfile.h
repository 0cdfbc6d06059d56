// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace dangjian {

// Sealed files: encrypted with a passphrase, by libsodium. docs/sealed-backups.md describes the format for who has to
// open one without this program. What writes one needs no passphrase, only the lock that was once made of it: a daily
// backup is sealed without asking anybody.

/**
 * What a passphrase comes to: the public half of a key pair (X25519) whose secret half is derived (Argon2id) from the
 * passphrase and the salt. It may lie in the open: it closes and does not open.
 */
struct SealLock
{
    quint64 operations = 3; // Argon2id's passes
    quint64 memory = 128ULL * 1024 * 1024; // bytes that deriving takes
    QByteArray salt{}; // 16 bytes
    QByteArray publicKey{}; // 32 bytes

    /** As text of one line, and back; Invalid("backup.lock") where the text is none. */
    QString toText() const;
    static Result<SealLock> fromText(const QString &text);
};

/** Makes a lock with a new salt. Takes about a second. */
Result<SealLock> makeSealLock(const QByteArray &passphrase);

/** Told how much of how many bytes; false cancels. */
using BytesProgress = std::function<bool(qint64 done, qint64 total)>;

/** The key of one sealed file, kept only while that file is proved; wiped when it goes. */
class SealKey
{
public:
    SealKey();
    ~SealKey();
    SealKey(SealKey &&) noexcept;
    SealKey &operator=(SealKey &&) noexcept;
    SealKey(const SealKey &) = delete;
    SealKey &operator=(const SealKey &) = delete;

    unsigned char *bytes() { return m_bytes->data(); }
    const unsigned char *bytes() const { return m_bytes->data(); }

private:
    struct Bytes
    {
        unsigned char *data() { return key; }
        unsigned char key[32];
    };
    std::unique_ptr<Bytes> m_bytes;
};

/**
 * Seals `source` into a new file `target` and makes it durable; a target that is left half written is removed. Gives
 * the file's key. Fails with FileUnreadable, FileUnwritable, DiskFull, StoreNotEmpty where the target exists, Canceled.
 */
Result<SealKey> sealFile(
    const QString &source, const QString &target, const SealLock &lock, const BytesProgress &progress = {});

/**
 * The key of a sealed file. Fails with FileFormat ("sealed.unknown", "sealed.newer", "sealed.damaged") and with
 * Invalid("passphrase", {"passphrase.wrong"}). Takes about a second.
 */
Result<SealKey> openSeal(const QString &sealed, const QByteArray &passphrase);

/** Reads a sealed file to its end and proves each byte of it; hands on what was sealed where it is asked for. */
Done readSealed(const QString &sealed, const SealKey &key, const std::function<Done(const QByteArray &)> &take,
    const BytesProgress &progress = {});

/** Unseals into a new file, made durable; nothing is left where it fails. */
Done unsealFile(const QString &sealed, const SealKey &key, const QString &target, const BytesProgress &progress = {});

} // namespace dangjian
