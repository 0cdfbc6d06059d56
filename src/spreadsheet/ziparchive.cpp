// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** Below this size no ratio is suspicious: a sheet of equal rows packs very well. */
constexpr qint64 ratioFloor = qint64(16) * 1024 * 1024;
constexpr zip_int64_t mostParts = 10000;

Failure wrong(const QString &file, const QString &code, const QString &detail = {})
{
    return failure(ErrorCode::FileFormat, file, {code}, detail);
}

Failure zipFailure(const QString &file, int zipError, const QString &detail)
{
    switch (zipError) {
    case ZIP_ER_NOENT:
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK:
        return failure(ErrorCode::FileUnreadable, file, {}, detail);
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return wrong(file, u"zip.encrypted"_s, detail);
    case ZIP_ER_NOZIP: // begins as an archive, but the directory at its end is gone
    case ZIP_ER_EOF:
        return wrong(file, u"zip.truncated"_s, detail);
    default:
        return wrong(file, u"zip.broken"_s, detail);
    }
}

} // namespace

ZipPart::ZipPart(zip_file *handle, QString file, qint64 packedBytes, const ReadingLimits &limits, qint64 &total)
    : m_handle(handle), m_file(std::move(file)), m_packedBytes(packedBytes), m_limits(limits), m_total(total)
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_handle);
}

Result<qint64> ZipPart::read(char *data, qint64 size)
{
    const zip_int64_t got = zip_fread(m_handle, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        zip_error_t *error = zip_file_get_error(m_handle);
        return zipFailure(m_file, zip_error_code_zip(error), QString::fromUtf8(zip_error_strerror(error)));
    }
    m_inflatedBytes += got;
    m_total += got;
    const bool swollen
        = m_inflatedBytes > ratioFloor && m_inflatedBytes / std::max<qint64>(1, m_packedBytes) > m_limits.ratio;
    // A thousand sheets can all be one and the same part, each time within its own bounds.
    if (swollen || m_inflatedBytes > m_limits.partBytes || m_total > m_limits.totalBytes)
        return wrong(m_file, u"size.limit"_s);
    return got;
}

ZipArchive::ZipArchive(zip *handle, QString file, const ReadingLimits &limits)
    : m_handle(handle), m_file(std::move(file)), m_limits(limits)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_handle);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &file, const ReadingLimits &limits)
{
    int code = 0;
    zip_t *handle = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
    if (!handle) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return zipFailure(file, code, detail);
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(handle, file, limits));
    if (zip_get_num_entries(handle, 0) > mostParts)
        return wrong(file, u"size.limit"_s);
    return archive;
}

qint64 ZipArchive::locate(const QString &part) const
{
    const QByteArray name = part.toUtf8();
    const zip_int64_t exact = zip_name_locate(m_handle, name.constData(), ZIP_FL_ENC_GUESS);
    return exact >= 0 ? exact : zip_name_locate(m_handle, name.constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString &part) const
{
    return locate(part) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &part) const
{
    const qint64 index = locate(part);
    if (index < 0)
        return wrong(m_file, u"zip.broken"_s, u"missing part "_s + part);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_handle, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return wrong(m_file, u"zip.broken"_s, u"no entry for "_s + part);
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > static_cast<zip_uint64_t>(m_limits.partBytes))
        return wrong(m_file, u"size.limit"_s);
    zip_file_t *handle = zip_fopen_index(m_handle, static_cast<zip_uint64_t>(index), 0);
    if (!handle) {
        zip_error_t *error = zip_get_error(m_handle);
        return zipFailure(m_file, zip_error_code_zip(error), QString::fromUtf8(zip_error_strerror(error)));
    }
    return std::make_unique<ZipPart>(handle, m_file, static_cast<qint64>(stat.comp_size), m_limits, m_total);
}

} // namespace dangjian
