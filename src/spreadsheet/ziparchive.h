// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "workbook.h"

#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace dangjian {

/** Where an XML parser takes its bytes from. */
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /** Up to size bytes; 0 at the end. */
    virtual Result<qint64> read(char *data, qint64 size) = 0;
};

/** One part of a zip archive while it is inflated, held to the limits on size. */
class ZipPart : public ByteSource
{
public:
    /** `total` counts what was inflated of the whole archive, and outlives the part. */
    ZipPart(zip_file *handle, QString file, qint64 packedBytes, const ReadingLimits &limits, qint64 &total);
    ~ZipPart() override;
    Result<qint64> read(char *data, qint64 size) override;

private:
    zip_file *m_handle;
    QString m_file;
    qint64 m_packedBytes;
    qint64 m_inflatedBytes = 0;
    ReadingLimits m_limits;
    qint64 &m_total;
};

/** A zip archive open for reading. */
class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &file, const ReadingLimits &limits);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /** Whether a part is there; case does not matter, as in the packages of Office. */
    bool contains(const QString &part) const;
    /** Fails with zip.broken where the part is missing. The archive must outlive it. */
    Result<std::unique_ptr<ZipPart>> part(const QString &part) const;

private:
    ZipArchive(zip *handle, QString file, const ReadingLimits &limits);
    qint64 locate(const QString &part) const;

    zip *m_handle;
    QString m_file;
    ReadingLimits m_limits;
    mutable qint64 m_total = 0; // inflated of all parts so far
};

} // namespace dangjian
