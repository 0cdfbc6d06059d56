// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "rendering/pdffaces.h"
#include "result.h"

#include <QFileDevice>
#include <QString>

#include <memory>

namespace dangjian {

/** Why a file did not take bytes: DiskFull or FileUnwritable. */
Error writeFault(const QFileDevice &file);

/** Draws pages into a PDF as they come: nothing of a page is kept once it is written. */
class PdfWriter
{
public:
    /** The device is open for writing and outlives the writer, the faces too. */
    PdfWriter(PdfFaces &faces, QIODevice &device, const QString &title);
    /** Without finish() the device holds a PDF that is not whole: the caller discards it. */
    ~PdfWriter();
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;

    /** FileUnwritable or DiskFull when the device does not take the bytes. */
    Done addPage(const Page &page);
    /** Writes fonts and the table of contents of the file; no pages can follow. */
    Done finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dangjian
