// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/pdffile.h"

namespace dangjian {

Result<std::unique_ptr<PdfFile>> PdfFile::create(PdfFaces &faces, const QString &file, const QString &title)
{
    std::unique_ptr<PdfFile> pdf(new PdfFile);
    pdf->m_file.setFileName(file);
    if (!pdf->m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, file, {}, pdf->m_file.errorString());
    pdf->m_writer = std::make_unique<PdfWriter>(faces, pdf->m_file, title);
    return pdf;
}

Done PdfFile::append(const QList<Page> &pages)
{
    for (const Page &page : pages)
        if (Done added = m_writer->addPage(page); !added)
            return added;
    return {};
}

Done PdfFile::finish()
{
    if (Done finished = m_writer->finish(); !finished)
        return finished;
    m_writer.reset();
    if (!m_file.commit()) {
        const bool full = m_file.error() == QFileDevice::ResourceError;
        return failure(
            full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_file.fileName(), {}, m_file.errorString());
    }
    return {};
}

} // namespace dangjian
