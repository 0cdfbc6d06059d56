// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendering/pdfwriter.h"

#include <QList>
#include <QSaveFile>
#include <QString>

namespace dangjian {

/** A PDF that appears under its name only when it is whole: gone before finish(), no file is left. */
class PdfFile
{
public:
    /** FileUnwritable when the file cannot be made there. */
    static Result<std::unique_ptr<PdfFile>> create(PdfFaces &faces, const QString &file, const QString &title);

    Done append(const QList<Page> &pages);
    Done finish();

private:
    PdfFile() = default;
    QSaveFile m_file;
    std::unique_ptr<PdfWriter> m_writer;
};

} // namespace dangjian
