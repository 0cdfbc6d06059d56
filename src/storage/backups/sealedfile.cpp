// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/sealedfile.h"

#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace dangjian {

namespace {

constexpr std::array<char, 8> magic{'D', 'J', 'S', 'E', 'A', 'L', 'E', 'D'};
constexpr quint32 formatVersion = 1;
constexpr qint64 pieceBytes = 65536;
constexpr qint64 sealedPieceBytes = pieceBytes + crypto_secretstream_xchacha20poly1305_ABYTES;
// A file from elsewhere may ask for any amount of work before its passphrase can be tried.
constexpr quint64 mostOperations = 20;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

constexpr qsizetype saltBytes = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype publicBytes = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype sealedKeyBytes = keyBytes + crypto_box_SEALBYTES;
constexpr qsizetype streamBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype headBytes
    = qsizetype(magic.size()) + 4 + 8 + 8 + saltBytes + publicBytes + sealedKeyBytes + streamBytes;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool isReady()
{
    return sodium_init() >= 0;
}

struct SecretKey
{
    ~SecretKey() { sodium_memzero(bytes, sizeof bytes); }
    unsigned char bytes[crypto_box_SECRETKEYBYTES];
};

/** The pair that a passphrase and a salt come to. */
Done derivePair(const QByteArray &passphrase, const SealLock &lock, SecretKey &secret, QByteArray &publicKey)
{
    struct Seed
    {
        ~Seed() { sodium_memzero(bytes, sizeof bytes); }
        unsigned char bytes[crypto_box_SEEDBYTES];
    } seed;
    if (crypto_pwhash_argon2id(seed.bytes, sizeof seed.bytes, passphrase.constData(),
            static_cast<unsigned long long>(passphrase.size()), in(lock.salt), lock.operations, lock.memory,
            crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorCode::Internal, {}, {}, QStringLiteral("no memory to derive a key"));
    publicKey.resize(publicBytes);
    crypto_box_seed_keypair(out(publicKey), secret.bytes, seed.bytes);
    return {};
}

struct Head
{
    SealLock lock{};
    QByteArray sealedKey{};
    QByteArray stream{};
    QByteArray bytes{}; // as they stand in the file: they are proved with the first piece
};

template <class T>
void put(QByteArray &bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray headOf(const SealLock &lock, const QByteArray &sealedKey, const QByteArray &stream)
{
    QByteArray bytes(magic.data(), magic.size());
    put(bytes, formatVersion);
    put(bytes, lock.operations);
    put(bytes, lock.memory);
    return bytes + lock.salt + lock.publicKey + sealedKey + stream;
}

Failure unfit(const QFile &file, const char *code)
{
    return failure(ErrorCode::FileFormat, file.fileName(), {QString::fromLatin1(code)});
}

Result<Head> readHead(QFile &file)
{
    Head head;
    head.bytes = file.read(headBytes);
    if (!head.bytes.startsWith(QByteArrayView(magic.data(), magic.size())))
        return unfit(file, "sealed.unknown");
    qsizetype at = magic.size();
    const auto take = [&](qsizetype size) { return head.bytes.mid(std::exchange(at, at + size), size); };
    const auto version = qFromLittleEndian<quint32>(take(4).leftJustified(4, '\0').constData());
    if (version > formatVersion)
        return unfit(file, "sealed.newer");
    if (version == 0 || head.bytes.size() != headBytes)
        return unfit(file, "sealed.damaged");
    head.lock.operations = qFromLittleEndian<quint64>(take(8).constData());
    head.lock.memory = qFromLittleEndian<quint64>(take(8).constData());
    if (head.lock.operations < crypto_pwhash_argon2id_OPSLIMIT_MIN || head.lock.operations > mostOperations
        || head.lock.memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || head.lock.memory > mostMemory)
        return unfit(file, "sealed.damaged");
    head.lock.salt = take(saltBytes);
    head.lock.publicKey = take(publicBytes);
    head.sealedKey = take(sealedKeyBytes);
    head.stream = take(streamBytes);
    return head;
}

Failure unwritable(const QFile &file)
{
    return failure(file.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
        file.fileName(), {}, file.errorString());
}

/** A new file that goes away again unless it is kept. */
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_file(path) { }
    ~NewFile()
    {
        if (m_isOurs)
            m_file.remove();
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    Done open()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return failure(QFile::exists(m_file.fileName()) ? ErrorCode::StoreNotEmpty : ErrorCode::FileUnwritable,
                m_file.fileName(), {}, m_file.errorString());
        m_isOurs = true;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    Done write(const QByteArray &bytes)
    {
        // What a full disk still takes is no error yet; the next write tells.
        for (qsizetype written = 0; written < bytes.size();) {
            const qint64 taken = m_file.write(bytes.constData() + written, bytes.size() - written);
            if (taken <= 0)
                return unwritable(m_file);
            written += taken;
        }
        sendOn(bytes.size());
        return {};
    }
    Done keep()
    {
        if (::fsync(m_file.handle()) != 0)
            return unwritable(m_file);
        m_file.close();
        m_isOurs = false;
        return {};
    }

private:
    /** To the disk piece by piece, the last but one waited for: all of it at the end would hold up whoever saves a
     * record just then. */
    void sendOn(qint64 bytes)
    {
        constexpr qint64 piece = 4 * 1024 * 1024;
        m_waiting += bytes;
        if (m_waiting < piece)
            return;
        const int descriptor = m_file.handle();
        ::sync_file_range(descriptor, m_sent, m_waiting, SYNC_FILE_RANGE_WRITE);
        if (m_sent > 0)
            ::sync_file_range(descriptor, m_sent - m_lastSent, m_lastSent,
                SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
        m_lastSent = std::exchange(m_waiting, 0);
        m_sent += m_lastSent;
    }

    QFile m_file;
    bool m_isOurs = false;
    qint64 m_sent = 0;
    qint64 m_lastSent = 0;
    qint64 m_waiting = 0;
};

} // namespace

SealKey::SealKey() : m_bytes(std::make_unique<Bytes>()) { }

SealKey::~SealKey()
{
    if (m_bytes)
        sodium_memzero(m_bytes->key, sizeof m_bytes->key);
}

SealKey::SealKey(SealKey &&) noexcept = default;
SealKey &SealKey::operator=(SealKey &&) noexcept = default;

QString SealLock::toText() const
{
    return QStringLiteral("argon2id %1 %2 %3 %4")
        .arg(operations)
        .arg(memory)
        .arg(QString::fromLatin1(salt.toHex()), QString::fromLatin1(publicKey.toHex()));
}

Result<SealLock> SealLock::fromText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    SealLock lock;
    if (words.size() == 5 && words[0] == QLatin1String("argon2id")) {
        lock.operations = words[1].toULongLong();
        lock.memory = words[2].toULongLong();
        lock.salt = QByteArray::fromHex(words[3].toLatin1());
        lock.publicKey = QByteArray::fromHex(words[4].toLatin1());
        if (lock.operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && lock.operations <= mostOperations
            && lock.memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN && lock.memory <= mostMemory
            && lock.salt.size() == saltBytes && lock.publicKey.size() == publicBytes)
            return lock;
    }
    return failure(ErrorCode::Invalid, QStringLiteral("backup.lock"), {QStringLiteral("backup.lock")});
}

Result<SealLock> makeSealLock(const QByteArray &passphrase)
{
    if (!isReady())
        return failure(ErrorCode::Internal, {}, {}, QStringLiteral("libsodium does not start"));
    SealLock lock;
    lock.salt.resize(saltBytes);
    randombytes_buf(lock.salt.data(), saltBytes);
    SecretKey secret;
    if (Done done = derivePair(passphrase, lock, secret, lock.publicKey); !done)
        return failure(done.error());
    return lock;
}

Result<SealKey> sealFile(
    const QString &source, const QString &target, const SealLock &lock, const BytesProgress &progress)
{
    if (!isReady())
        return failure(ErrorCode::Internal, {}, {}, QStringLiteral("libsodium does not start"));
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, source, {}, from.errorString());
    NewFile to(target);
    if (Done done = to.open(); !done)
        return failure(done.error());
    SealKey key;
    crypto_secretstream_xchacha20poly1305_keygen(key.bytes());
    QByteArray sealedKey(sealedKeyBytes, '\0');
    crypto_box_seal(out(sealedKey), key.bytes(), keyBytes, in(lock.publicKey));
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray stream(streamBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, out(stream), key.bytes());
    const QByteArray head = headOf(lock, sealedKey, stream);
    if (Done done = to.write(head); !done)
        return failure(done.error());
    const qint64 total = from.size();
    QByteArray sealedPiece(sealedPieceBytes, '\0');
    bool isFirst = true;
    for (bool isLast = false; !isLast;) {
        const QByteArray piece = from.read(pieceBytes);
        if (from.error() != QFile::NoError)
            return failure(ErrorCode::FileUnreadable, source, {}, from.errorString());
        isLast = from.pos() >= total;
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, out(sealedPiece), &length, in(piece),
            static_cast<unsigned long long>(piece.size()), isFirst ? in(head) : nullptr,
            isFirst ? static_cast<unsigned long long>(head.size()) : 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        isFirst = false;
        if (Done done = to.write(sealedPiece.first(static_cast<qsizetype>(length))); !done)
            return failure(done.error());
        if (progress && !progress(from.pos(), total))
            return failure(ErrorCode::Canceled);
    }
    if (Done done = to.keep(); !done)
        return failure(done.error());
    return key;
}

Result<SealKey> openSeal(const QString &sealed, const QByteArray &passphrase)
{
    if (!isReady())
        return failure(ErrorCode::Internal, {}, {}, QStringLiteral("libsodium does not start"));
    QFile file(sealed);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, sealed, {}, file.errorString());
    const auto head = readHead(file);
    if (!head)
        return failure(head.error());
    SecretKey secret;
    QByteArray publicKey;
    if (Done done = derivePair(passphrase, head->lock, secret, publicKey); !done)
        return failure(done.error());
    if (publicKey != head->lock.publicKey)
        return failure(ErrorCode::Invalid, QStringLiteral("passphrase"), {QStringLiteral("passphrase.wrong")});
    SealKey key;
    if (crypto_box_seal_open(key.bytes(), in(head->sealedKey), sealedKeyBytes, in(publicKey), secret.bytes) != 0)
        return unfit(file, "sealed.damaged");
    return key;
}

Done readSealed(const QString &sealed, const SealKey &key, const std::function<Done(const QByteArray &)> &take,
    const BytesProgress &progress)
{
    QFile file(sealed);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, sealed, {}, file.errorString());
    const auto head = readHead(file);
    if (!head)
        return failure(head.error());
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, in(head->stream), key.bytes()) != 0)
        return unfit(file, "sealed.damaged");
    const qint64 total = file.size();
    QByteArray piece(pieceBytes, '\0');
    bool isFirst = true;
    for (bool isLast = false; !isLast;) {
        const QByteArray sealedPiece = file.read(sealedPieceBytes);
        if (file.error() != QFile::NoError)
            return failure(ErrorCode::FileUnreadable, sealed, {}, file.errorString());
        unsigned long long length = 0;
        unsigned char tag = 0;
        // Cut short, exchanged, or one byte changed: nothing of such a piece is handed on.
        if (sealedPiece.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES)
            || crypto_secretstream_xchacha20poly1305_pull(&state, out(piece), &length, &tag, in(sealedPiece),
                   static_cast<unsigned long long>(sealedPiece.size()), isFirst ? in(head->bytes) : nullptr,
                   isFirst ? static_cast<unsigned long long>(head->bytes.size()) : 0)
                != 0)
            return unfit(file, "sealed.damaged");
        isFirst = false;
        isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast && file.pos() != total)
            return unfit(file, "sealed.damaged");
        if (take)
            if (Done done = take(piece.first(static_cast<qsizetype>(length))); !done)
                return done;
        if (progress && !progress(file.pos(), total))
            return failure(ErrorCode::Canceled);
    }
    return {};
}

Done unsealFile(const QString &sealed, const SealKey &key, const QString &target, const BytesProgress &progress)
{
    NewFile to(target);
    if (Done done = to.open(); !done)
        return done;
    if (Done done = readSealed(
            sealed, key, [&to](const QByteArray &piece) { return to.write(piece); }, progress);
        !done)
        return done;
    return to.keep();
}

} // namespace dangjian
