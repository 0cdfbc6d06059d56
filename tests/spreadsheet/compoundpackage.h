// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QtEndian>

namespace dangjian {

template <class T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/** A compound file made by hand: streams in its root, short ones in the mini stream. */
inline QByteArray compoundFile(const QMap<QString, QByteArray> &streams)
{
    constexpr quint32 end = 0xFFFFFFFE;
    constexpr quint32 none = 0xFFFFFFFF;
    QList<quint32> next; // by sector
    QByteArray sectors;
    const auto store = [&](QByteArray content) {
        const auto first = static_cast<quint32>(next.size());
        content.append((512 - content.size() % 512) % 512, '\0');
        for (qsizetype i = 0; i < content.size() / 512; ++i)
            next << static_cast<quint32>(next.size() + 1);
        if (content.isEmpty())
            return end;
        next.last() = end;
        sectors += content;
        return first;
    };
    QByteArray small;
    QList<quint32> smallNext;
    QList<std::pair<quint32, quint32>> places; // start and size
    for (const QByteArray &content : streams) {
        const auto size = static_cast<quint32>(content.size());
        if (size >= 4096) {
            places.append({store(content), size});
            continue;
        }
        places.append({static_cast<quint32>(smallNext.size()), size});
        small += content + QByteArray((64 - content.size() % 64) % 64, '\0');
        while (smallNext.size() < small.size() / 64)
            smallNext << static_cast<quint32>(smallNext.size() + 1);
        if (!smallNext.isEmpty())
            smallNext.last() = end;
    }
    QByteArray smallTable;
    for (const quint32 entry : smallNext)
        smallTable += littleEndian(entry);
    smallTable.append((512 - smallTable.size() % 512) % 512, '\xFF');
    const quint32 smallTableStart = store(smallTable);
    const quint32 smallStart = store(small);
    const auto entry = [](const QString &name, char type, quint32 right, quint32 child, quint32 start, quint32 size) {
        QByteArray bytes;
        for (const QChar c : name)
            bytes += littleEndian(c.unicode());
        bytes.append(64 - bytes.size(), '\0');
        bytes += littleEndian(static_cast<quint16>(name.size() * 2 + 2)) + type + '\1' + littleEndian(none)
            + littleEndian(right) + littleEndian(child) + QByteArray(36, '\0') + littleEndian(start)
            + littleEndian(quint64(size));
        return bytes;
    };
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, none, streams.isEmpty() ? none : 1, smallStart,
        static_cast<quint32>(small.size()));
    quint32 number = 1;
    for (auto stream = streams.cbegin(); stream != streams.cend(); ++stream, ++number)
        directory += entry(stream.key(), 2, number < streams.size() ? number + 1 : none, none,
            places.at(number - 1).first, places.at(number - 1).second);
    const quint32 directoryStart = store(directory);
    QList<quint32> tables;
    while (tables.size() * 128 < next.size() + tables.size())
        tables << static_cast<quint32>(next.size() + tables.size());
    for (qsizetype i = 0; i < tables.size(); ++i)
        next << 0xFFFFFFFD;
    for (const quint32 follower : std::as_const(next))
        sectors += littleEndian(follower);
    sectors.append((512 - sectors.size() % 512) % 512, '\xFF');

    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    header += QByteArray(16, '\0') + littleEndian(quint16(0x3E)) + littleEndian(quint16(3))
        + littleEndian(quint16(0xFFFE)) + littleEndian(quint16(9)) + littleEndian(quint16(6)) + QByteArray(10, '\0')
        + littleEndian(static_cast<quint32>(tables.size())) + littleEndian(directoryStart) + QByteArray(4, '\0')
        + littleEndian(quint32(4096)) + littleEndian(smallTableStart)
        + littleEndian(static_cast<quint32>(smallTable.size() / 512)) + littleEndian(end) + littleEndian(quint32(0));
    for (qsizetype i = 0; i < 109; ++i)
        header += littleEndian(i < tables.size() ? tables.at(i) : none);
    return header + sectors;
}

/** One record of BIFF8. */
inline QByteArray biff(quint16 type, const QByteArray &data)
{
    return littleEndian(type) + littleEndian(static_cast<quint16>(data.size())) + data;
}

inline QByteArray biffText(const QString &text)
{
    QByteArray bytes = littleEndian(static_cast<quint16>(text.size())) + '\1';
    for (const QChar c : text)
        bytes += littleEndian(c.unicode());
    return bytes;
}

/** A workbook's stream with one sheet "A" of the records given; `globals` stand before it. */
inline QByteArray biffWorkbook(const QByteArray &records, const QByteArray &globals = {})
{
    const QByteArray begin
        = biff(0x0809, littleEndian(quint16(0x0600)) + littleEndian(quint16(5)) + QByteArray(12, '\0'));
    const QByteArray finish = biff(0x000A, {});
    const QByteArray name = QByteArray("\0\0\1\0A", 5);
    const auto position = static_cast<quint32>(begin.size() + globals.size() + 4 + 4 + name.size() + finish.size());
    return begin + globals + biff(0x0085, littleEndian(position) + name) + finish + begin + records + finish;
}

inline QByteArray biffCell(quint16 row, quint16 column)
{
    return littleEndian(row) + littleEndian(column) + littleEndian(quint16(0));
}

} // namespace dangjian
