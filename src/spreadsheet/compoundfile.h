// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "workbook.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace dangjian {

/** A stream in a compound file, read at any place. The file must outlive it. */
class CompoundStream
{
public:
    qint64 size() const { return m_size; }
    /** Up to `length` bytes from `position`; fewer at the end of the stream. Fails with zip.truncated. */
    Result<qint64> read(qint64 position, char *data, qint64 length) const;

private:
    friend class CompoundFile;
    class CompoundFile *m_file = nullptr;
    std::vector<quint32> m_sectors;
    QByteArray m_small; // the content of a stream that stands in the mini stream
    qint64 m_size = 0;
};

/**
 * The container of Office's files before 2007 ([MS-CFB]): a file system of sectors and chains in one file. Chains that
 * lead back into themselves or out of the file are refused, whatever their tables say.
 */
class CompoundFile
{
public:
    /** Fails with zip.truncated, zip.broken or size.limit. */
    static Result<std::unique_ptr<CompoundFile>> open(const QString &file, const ReadingLimits &limits);

    /** Whether a stream of the name stands in the root; embedded objects have streams of their own below it. */
    bool contains(const QString &stream) const { return m_streams.contains(stream); }
    Result<CompoundStream> stream(const QString &name);

private:
    friend class CompoundStream;
    struct Entry
    {
        quint32 start = 0;
        qint64 size = 0;
    };

    explicit CompoundFile(const QString &file) : m_file(file) { }
    Done readTables(const ReadingLimits &limits);
    Done readDirectory(quint32 firstSector);
    /** The sectors of a chain, at most `most` of them. */
    Result<std::vector<quint32>> chain(quint32 first, size_t most) const;
    Result<QByteArray> sector(quint32 number);
    Result<QByteArray> readSmall(const Entry &entry);
    Failure broken(const QString &detail) const;

    QFile m_file;
    int m_sectorShift = 9;
    qint64 m_sectorCount = 0;
    qint64 m_smallBelow = 4096; // shorter streams stand in the mini stream
    std::vector<quint32> m_next; // by sector: the one that follows
    std::vector<quint32> m_smallNext;
    Entry m_root; // the mini stream
    QHash<QString, Entry> m_streams;
};

} // namespace dangjian
