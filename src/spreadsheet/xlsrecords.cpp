// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsrecords.h"

#include <QtEndian>

#include <algorithm>

namespace dangjian {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 headBytes = 4;

} // namespace

void XlsRecords::seek(qint64 position)
{
    m_position = position;
    m_buffer.clear();
    m_next = 0;
    m_start = 0;
    m_size = 0;
}

bool XlsRecords::fill(qint64 bytes)
{
    if (m_buffer.size() - m_next >= bytes)
        return true;
    m_buffer.remove(0, m_start); // the record at hand stays
    m_next -= m_start;
    m_start = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + std::max(pieceBytes, bytes));
    const Result<qint64> got = m_stream.read(m_position, m_buffer.data() + kept, m_buffer.size() - kept);
    m_buffer.resize(kept + got.value_or(0));
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_position += *got;
    return m_buffer.size() - m_next >= bytes;
}

bool XlsRecords::next()
{
    if (!fill(headBytes))
        return false;
    m_type = static_cast<XlsRecordType>(qFromLittleEndian<quint16>(m_buffer.constData() + m_next));
    const qsizetype size = qFromLittleEndian<quint16>(m_buffer.constData() + m_next + 2);
    if (!fill(headBytes + size))
        return false;
    m_size = size;
    m_start = m_next + headBytes;
    m_next = m_start + size;
    m_at = 0;
    return true;
}

bool XlsRecords::has(qsizetype at, qsizetype bytes)
{
    if (at >= 0 && at + bytes <= m_size)
        return true;
    m_short = true;
    return false;
}

quint8 XlsRecords::u8(qsizetype at)
{
    return has(at, 1) ? static_cast<quint8>(m_buffer.at(m_start + at)) : 0;
}

quint16 XlsRecords::u16(qsizetype at)
{
    return has(at, 2) ? qFromLittleEndian<quint16>(m_buffer.constData() + m_start + at) : 0;
}

quint32 XlsRecords::u32(qsizetype at)
{
    return has(at, 4) ? qFromLittleEndian<quint32>(m_buffer.constData() + m_start + at) : 0;
}

double XlsRecords::real(qsizetype at)
{
    return has(at, 8) ? qFromLittleEndian<double>(m_buffer.constData() + m_start + at) : 0;
}

bool XlsRecords::nextPiece()
{
    const bool continues = fill(headBytes)
        && qFromLittleEndian<quint16>(m_buffer.constData() + m_next) == static_cast<quint16>(XlsRecordType::Continue);
    if (!continues || !next()) {
        m_short = true;
        return false;
    }
    return true;
}

bool XlsRecords::atEndOfTexts()
{
    return m_at >= m_size
        && !(fill(headBytes)
            && qFromLittleEndian<quint16>(m_buffer.constData() + m_next)
                == static_cast<quint16>(XlsRecordType::Continue));
}

void XlsRecords::skip(qint64 bytes)
{
    while (bytes > m_size - m_at) {
        bytes -= m_size - m_at;
        if (!nextPiece())
            return;
    }
    m_at += bytes;
}

QString XlsRecords::text(qsizetype at, bool shortLength)
{
    m_at = at;
    if (m_at >= m_size && !nextPiece())
        return {};
    qsizetype left = shortLength ? u8(m_at) : u16(m_at);
    m_at += shortLength ? 1 : 2;
    quint8 flags = u8(m_at++);
    qint64 behind = 0; // runs of letters' formats and phonetic data
    if (!shortLength && (flags & 0x08)) {
        behind += qint64(4) * u16(m_at);
        m_at += 2;
    }
    if (!shortLength && (flags & 0x04)) {
        behind += u32(m_at);
        m_at += 4;
    }
    if (m_short)
        return {};
    QString result;
    result.reserve(left);
    while (left > 0) {
        if (m_at >= m_size) {
            // A continued text says anew whether its characters have one byte or two.
            if (!nextPiece())
                return {};
            flags = u8(m_at++);
        }
        const bool wide = flags & 0x01;
        const qsizetype here = std::min(left, wide ? (m_size - m_at) / 2 : m_size - m_at);
        if (here <= 0) {
            m_short = true;
            return {};
        }
        const char *from = m_buffer.constData() + m_start + m_at;
        if (wide) {
            const qsizetype before = result.size();
            result.resize(before + here);
            qFromLittleEndian<char16_t>(from, here, result.data() + before);
        } else {
            result += QLatin1String(from, here);
        }
        m_at += wide ? here * 2 : here;
        left -= here;
    }
    skip(behind);
    return result;
}

} // namespace dangjian
