// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/pdffile.h"

namespace dangjian {

Result<std::unique_ptr<PdfFile>> PdfFile::create(PdfFaces &faces, const QString &file, const QString &title)
{
    std::unique_ptr<PdfFile> pdf(new PdfFile);
    pdf->m_file.setFileName(file);
    if (!pdf->m_file.open(QIODevice::WriteOnly))
        return failure(writeFault(pdf->m_file));
    // Papers carry ID numbers in clear: who printed them decides who else may read them.
    pdf->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
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
    if (!m_file.commit())
        return failure(writeFault(m_file));
    return {};
}

} // namespace dangjian
