// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/storepages.h"

#include <QtEndian>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int usualPageSize = 4096;
constexpr qsizetype headerBytes = 100;
constexpr qsizetype logHeaderBytes = 32;
constexpr qsizetype frameHeaderBytes = 24;

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/** The log's checksum, over words of eight bytes, in the order of bytes that its magic number names. */
class LogChecksum
{
public:
    explicit LogChecksum(bool bigEndian) : m_bigEndian(bigEndian) { }

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    bool stands(QByteArrayView bytes, qsizetype at) const
    {
        return number32(bytes, at) == m_first && number32(bytes, at + 4) == m_second;
    }

private:
    quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return m_bigEndian ? number32(bytes, at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }

    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

Result<QByteArrayView> mapped(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), {}, file.errorString());
    if (file.size() == 0)
        return QByteArrayView();
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return failure(ErrorCode::FileUnreadable, file.fileName(), {}, file.errorString());
    return QByteArrayView(reinterpret_cast<const char *>(bytes), file.size());
}

} // namespace

Done StorePages::open(const QString &file)
{
    if (!QFile::exists(file))
        return failure(ErrorCode::StoreMissing, file);
    m_file.setFileName(file);
    const auto bytes = mapped(m_file);
    if (!bytes)
        return failure(bytes.error());
    m_bytes = *bytes;
    m_log.setFileName(file + QStringLiteral("-wal"));
    if (m_log.exists())
        if (const auto log = mapped(m_log); log)
            m_logBytes = *log;
    readHeader();
    readLog();
    readFreePages();
    return {};
}

QByteArrayView StorePages::page(qint64 number) const
{
    if (const auto logged = m_logged.find(number); logged != m_logged.end())
        return m_logBytes.sliced(*logged, m_pageSize);
    const qint64 at = (number - 1) * m_pageSize;
    return number < 1 || at + m_pageSize > m_bytes.size() ? QByteArrayView() : m_bytes.sliced(at, m_pageSize);
}

void StorePages::readHeader()
{
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype reservedAt = 20;
    constexpr qsizetype versionAt = 60;
    m_pageSize = usualPageSize;
    if (m_bytes.size() >= headerBytes && m_bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        const int size = qFromBigEndian<quint16>(m_bytes.data() + pageSizeAt);
        m_pageSize = size == 1 ? 65536 : size >= 512 && (size & (size - 1)) == 0 ? size : usualPageSize;
        m_reserved = std::min(int(uchar(m_bytes[reservedAt])), m_pageSize - 480);
        const quint32 version = number32(m_bytes, versionAt);
        m_schemaVersion = version < 1000 ? int(version) : 0;
    }
    m_count = m_bytes.size() / m_pageSize;
}

void StorePages::readLog()
{
    constexpr quint32 magic = 0x377f0682; // its last bit says the order of bytes
    if (m_logBytes.size() < logHeaderBytes)
        return;
    if ((number32(m_logBytes, 0) & ~1U) != magic || int(number32(m_logBytes, 8)) != m_pageSize) {
        m_logCut = true;
        return;
    }
    LogChecksum sum((number32(m_logBytes, 0) & 1U) != 0);
    sum.add(m_logBytes.first(24));
    if (!sum.stands(m_logBytes, 24)) {
        m_logCut = true;
        return;
    }
    const QByteArrayView salts = m_logBytes.sliced(16, 8);
    QHash<qint64, qint64> begun; // of a transaction that is not ended yet
    const qsizetype frameBytes = frameHeaderBytes + m_pageSize;
    for (qsizetype at = logHeaderBytes; at + frameBytes <= m_logBytes.size(); at += frameBytes) {
        const QByteArrayView frame = m_logBytes.sliced(at, frameBytes);
        if (frame.sliced(8, 8) != salts)
            return; // left from before the log began anew: its end
        sum.add(frame.first(8));
        sum.add(frame.sliced(frameHeaderBytes));
        if (!sum.stands(frame, 16)) {
            m_logCut = true;
            return;
        }
        begun.insert(number32(frame, 0), at + frameHeaderBytes);
        const qint64 pagesAfterCommit = number32(frame, 4);
        if (pagesAfterCommit == 0)
            continue;
        m_logged.insert(begun);
        begun.clear();
        m_count = std::max(m_count, pagesAfterCommit);
    }
}

void StorePages::readFreePages()
{
    constexpr qsizetype firstTrunkAt = 32;
    const QByteArrayView header = page(1);
    if (header.size() < headerBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return;
    QSet<qint64> trunks;
    for (qint64 trunk = number32(header, firstTrunkAt); trunk > 1 && trunk <= m_count && !trunks.contains(trunk);) {
        trunks.insert(trunk);
        m_free.insert(trunk);
        const QByteArrayView bytes = page(trunk);
        if (bytes.isEmpty())
            return;
        const qint64 leaves = std::min<qint64>(number32(bytes, 4), usable() / 4 - 2);
        for (qint64 leaf = 0; leaf < leaves; ++leaf)
            m_free.insert(number32(bytes, 8 + leaf * 4));
        trunk = number32(bytes, 0);
    }
}

} // namespace dangjian
