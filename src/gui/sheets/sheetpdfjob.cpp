// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetpdfjob.h"

#include "rendering/pdffaces.h"
#include "rendering/pdffile.h"

#include <utility>

namespace dangjian {

SheetPdfJob::SheetPdfJob(
    std::shared_ptr<const PrintFonts> fonts, QList<Page> pages, QString file, QString title, QObject *parent)
    : Job(parent),
      m_fonts(std::move(fonts)),
      m_pages(std::move(pages)),
      m_file(std::move(file)),
      m_title(std::move(title))
{
}

Done SheetPdfJob::run()
{
    if (m_first)
        if (Done done = m_first(); !done)
            return done;
    PdfFaces faces(m_fonts);
    auto pdf = PdfFile::create(faces, m_file, m_title);
    if (!pdf)
        return failure(pdf.error());
    if (Done done = (*pdf)->append(m_pages); !done)
        return done;
    return isCanceled() ? failure(ErrorCode::Canceled) : (*pdf)->finish();
}

} // namespace dangjian
