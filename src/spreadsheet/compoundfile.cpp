// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compoundfile.h"

#include <QtEndian>

#include <algorithm>
#include <unordered_set>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 lastSector = 0xFFFFFFFA; // what is above marks an end or a sector with another purpose
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr int headerBytes = 512;
constexpr int sectorsInHeader = 109; // of the table's own sectors
constexpr int entryBytes = 128;
constexpr int smallShift = 6;
constexpr int mostEntries = 10000;
constexpr int nameBytes = 64;
constexpr int rootEntry = 5;
constexpr int streamEntry = 2;

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

Failure CompoundFile::broken(const QString &detail) const
{
    return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.broken"_s}, detail);
}

Result<std::unique_ptr<CompoundFile>> CompoundFile::open(const QString &file, const ReadingLimits &limits)
{
    std::unique_ptr<CompoundFile> opened(new CompoundFile(file));
    if (!opened->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, {}, opened->m_file.errorString());
    if (const Done done = opened->readTables(limits); !done)
        return failure(done.error());
    return opened;
}

Result<QByteArray> CompoundFile::sector(quint32 number)
{
    const qint64 bytes = qint64(1) << m_sectorShift;
    if (number >= m_sectorCount || !m_file.seek((qint64(number) + 1) << m_sectorShift))
        return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.truncated"_s});
    QByteArray content = m_file.read(bytes);
    if (content.isEmpty())
        return failure(ErrorCode::FileUnreadable, m_file.fileName(), {}, m_file.errorString());
    content.append(bytes - content.size(), '\0'); // the last one may be shorter
    return content;
}

Done CompoundFile::readTables(const ReadingLimits &limits)
{
    if (m_file.size() > limits.partBytes)
        return failure(ErrorCode::FileFormat, m_file.fileName(), {u"size.limit"_s});
    const QByteArray header = m_file.read(headerBytes);
    if (header.size() < headerBytes)
        return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.truncated"_s});
    m_sectorShift = u16(header, 30);
    if ((m_sectorShift != 9 && m_sectorShift != 12) || u16(header, 32) != smallShift)
        return broken(u"sector size"_s);
    const qint64 sectorBytes = qint64(1) << m_sectorShift;
    m_sectorCount = (m_file.size() + sectorBytes - 1) / sectorBytes - 1;
    m_smallBelow = u32(header, 56);

    // Where the table of chains itself stands: 109 places in the header, the others in a chain of sectors.
    const qint64 perSector = sectorBytes / 4;
    const auto mostTables = static_cast<size_t>(m_sectorCount / perSector + 1);
    std::vector<quint32> tables;
    tables.reserve(sectorsInHeader);
    for (int i = 0; i < sectorsInHeader; ++i)
        tables.push_back(u32(header, 76 + i * 4));
    quint32 further = u32(header, 68);
    while (further <= lastSector && tables.size() < mostTables + sectorsInHeader + static_cast<size_t>(perSector)) {
        const Result<QByteArray> content = sector(further);
        if (!content)
            return failure(content.error());
        for (qint64 i = 0; i + 1 < perSector; ++i)
            tables.push_back(u32(*content, i * 4));
        further = u32(*content, sectorBytes - 4);
    }
    tables.erase(
        std::remove_if(tables.begin(), tables.end(), [](quint32 table) { return table > lastSector; }), tables.end());
    if (tables.size() > mostTables)
        return broken(u"table of sectors"_s);
    for (const quint32 table : tables) {
        const Result<QByteArray> content = sector(table);
        if (!content)
            return failure(content.error());
        for (qint64 i = 0; i < perSector; ++i)
            m_next.push_back(u32(*content, i * 4));
    }
    if (const Done done = readDirectory(u32(header, 48)); !done)
        return done;
    if (m_root.size == 0)
        return {};
    const Result<std::vector<quint32>> smallTables = chain(u32(header, 60), mostTables);
    if (!smallTables)
        return failure(smallTables.error());
    for (const quint32 table : *smallTables) {
        const Result<QByteArray> content = sector(table);
        if (!content)
            return failure(content.error());
        for (qint64 i = 0; i < perSector; ++i)
            m_smallNext.push_back(u32(*content, i * 4));
    }
    return {};
}

Result<std::vector<quint32>> CompoundFile::chain(quint32 first, size_t most) const
{
    std::vector<quint32> sectors;
    for (quint32 at = first; at <= lastSector; at = m_next[at]) {
        if (at >= m_next.size() || at >= m_sectorCount)
            return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.truncated"_s});
        if (sectors.size() >= most) {
            // Longer than it need be: a stream's last sectors may be left over, but no chain is longer than the file.
            if (sectors.size() >= static_cast<size_t>(m_sectorCount))
                return broken(u"chain"_s);
            break;
        }
        sectors.push_back(at);
    }
    return sectors;
}

Done CompoundFile::readDirectory(quint32 firstSector)
{
    const int perSector = (1 << m_sectorShift) / entryBytes;
    const Result<std::vector<quint32>> sectors = chain(firstSector, static_cast<size_t>(mostEntries / perSector));
    if (!sectors)
        return failure(sectors.error());
    QByteArray directory;
    for (const quint32 number : *sectors) {
        const Result<QByteArray> content = sector(number);
        if (!content)
            return failure(content.error());
        directory += *content;
    }
    const auto count = static_cast<quint32>(directory.size() / entryBytes);
    const auto typeOf = [&directory](quint32 entry) { return directory.at(entry * entryBytes + 66); };
    if (count == 0 || typeOf(0) != rootEntry)
        return broken(u"directory"_s);
    const auto entryOf = [&](quint32 number) {
        const qsizetype at = qsizetype(number) * entryBytes;
        qint64 size = u32(directory, at + 120); // files of version 3 leave rubbish in the upper half
        if (m_sectorShift == 12)
            size |= qint64(u32(directory, at + 124) & 0x7FFFFFFF) << 32;
        return Entry{u32(directory, at + 116), size};
    };
    m_root = entryOf(0);
    // The entries of the root are a tree of their own; those of storages below hang on other entries.
    std::vector<quint32> open{u32(directory, 76)};
    std::unordered_set<quint32> seen{0};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (number >= count || !seen.insert(number).second)
            continue;
        const qsizetype at = qsizetype(number) * entryBytes;
        if (typeOf(number) == streamEntry) {
            const int bytes = std::clamp<int>(u16(directory, at + nameBytes) - 2, 0, nameBytes - 2);
            QString name;
            for (int i = 0; i + 1 < bytes; i += 2)
                name += QChar(u16(directory, at + i));
            m_streams.insert(name, entryOf(number));
        }
        for (const qsizetype sibling : {68, 72})
            if (const quint32 next = u32(directory, at + sibling); next != noEntry)
                open.push_back(next);
    }
    return {};
}

Result<CompoundStream> CompoundFile::stream(const QString &name)
{
    const Entry entry = m_streams.value(name);
    CompoundStream stream;
    stream.m_file = this;
    stream.m_size = entry.size;
    if (entry.size > m_file.size())
        return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.truncated"_s});
    if (entry.size < m_smallBelow) {
        Result<QByteArray> content = readSmall(entry);
        if (!content)
            return failure(content.error());
        stream.m_small = std::move(*content);
        return stream;
    }
    const qint64 sectorBytes = qint64(1) << m_sectorShift;
    Result<std::vector<quint32>> sectors
        = chain(entry.start, static_cast<size_t>((entry.size + sectorBytes - 1) / sectorBytes));
    if (!sectors)
        return failure(sectors.error());
    if (qint64(sectors->size()) * sectorBytes < entry.size)
        return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.truncated"_s});
    stream.m_sectors = std::move(*sectors);
    return stream;
}

Result<QByteArray> CompoundFile::readSmall(const Entry &entry)
{
    const auto truncated = [this] { return failure(ErrorCode::FileFormat, m_file.fileName(), {u"zip.truncated"_s}); };
    constexpr qint64 smallBytes = qint64(1) << smallShift;
    const qint64 perSector = qint64(1) << (m_sectorShift - smallShift);
    const Result<std::vector<quint32>> sectors = chain(m_root.start, static_cast<size_t>(m_sectorCount));
    if (!sectors)
        return failure(sectors.error());
    QByteArray content;
    for (quint32 at = entry.start; content.size() < entry.size; at = m_smallNext[at]) {
        const auto outer = static_cast<size_t>(at / perSector);
        if (at >= m_smallNext.size() || outer >= sectors->size())
            return truncated();
        const Result<QByteArray> whole = sector((*sectors)[outer]);
        if (!whole)
            return failure(whole.error());
        content += whole->mid((at % perSector) * smallBytes, smallBytes);
    }
    content.truncate(entry.size);
    return content;
}

Result<qint64> CompoundStream::read(qint64 position, char *data, qint64 length) const
{
    const qint64 wanted = std::clamp<qint64>(m_size - position, 0, length);
    if (m_sectors.empty()) {
        std::copy_n(m_small.constData() + std::min<qint64>(position, m_small.size()), wanted, data);
        return wanted;
    }
    QFile &file = m_file->m_file;
    const int shift = m_file->m_sectorShift;
    qint64 done = 0;
    while (done < wanted) {
        // Sectors that follow one another in the file are read at once.
        auto at = static_cast<size_t>((position + done) >> shift);
        const qint64 inside = (position + done) & ((qint64(1) << shift) - 1);
        const qint64 from = ((qint64(m_sectors[at]) + 1) << shift) + inside;
        qint64 bytes = (qint64(1) << shift) - inside;
        while (bytes < wanted - done && at + 1 < m_sectors.size() && m_sectors[at + 1] == m_sectors[at] + 1) {
            bytes += qint64(1) << shift;
            ++at;
        }
        bytes = std::min(bytes, wanted - done);
        if (!file.seek(from) || file.read(data + done, bytes) != bytes)
            return failure(ErrorCode::FileFormat, file.fileName(), {u"zip.truncated"_s});
        done += bytes;
    }
    return done;
}

} // namespace dangjian
