// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml2003workbook.h"

#include "xml2003content.h"

#include <QFile>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

class FileSource : public ByteSource
{
public:
    /** `total` counts what was read. */
    FileSource(const QString &file, const ReadingLimits &limits, qint64 &total)
        : m_input(file), m_limits(limits), m_total(total)
    {
    }
    Done open()
    {
        if (!m_input.open(QIODevice::ReadOnly))
            return unreadable();
        return m_input.size() > m_limits.partBytes ? Done(tooLarge()) : Done();
    }
    Result<qint64> read(char *data, qint64 size) override
    {
        const qint64 got = m_input.read(data, size);
        if (got < 0)
            return unreadable();
        m_total += got;
        if (m_total > m_limits.totalBytes)
            return tooLarge();
        return got;
    }

private:
    Failure unreadable() const
    {
        return failure(ErrorCode::FileUnreadable, m_input.fileName(), {}, m_input.errorString());
    }

    Failure tooLarge() const { return failure(ErrorCode::FileFormat, m_input.fileName(), {u"size.limit"_s}); }

    QFile m_input;
    const ReadingLimits &m_limits;
    qint64 &m_total;
};

Done readFile(const QString &file, const ReadingLimits &limits, qint64 &total, XmlHandler &handler)
{
    FileSource source(file, limits, total);
    if (const Done done = source.open(); !done)
        return done;
    return readXml(source, handler, file);
}

} // namespace

Result<std::unique_ptr<Workbook>> Xml2003Workbook::open(const QString &file, const ReadingLimits &limits)
{
    std::unique_ptr<Xml2003Workbook> workbook(new Xml2003Workbook(file, limits));
    Xml2003Content outline(limits, file);
    if (const Done done = readFile(file, limits, workbook->m_total, outline); !done)
        return failure(done.error());
    if (outline.sheets().isEmpty())
        return failure(ErrorCode::FileFormat, file, {u"xlsx.no_sheet"_s});
    workbook->m_sheets = outline.sheets();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done Xml2003Workbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    Xml2003Content rows(m_limits, m_file, sheet, visit);
    const Done done = readFile(m_file, m_limits, m_total, rows);
    if (done && !rows.stopped())
        m_merged.insert(sheet, rows.mergedAreas());
    return done;
}

Result<QList<MergedArea>> Xml2003Workbook::mergedAreas(int sheet)
{
    if (!m_merged.contains(sheet))
        if (const Done done = readRows(sheet, [](const TableRow &) { return true; }); !done)
            return failure(done.error());
    return m_merged.value(sheet);
}

} // namespace dangjian
