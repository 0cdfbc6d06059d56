// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"

#include <QHash>

#include <memory>

using cairo_font_face_t = struct _cairo_font_face;
using cairo_scaled_font_t = struct _cairo_scaled_font;

namespace dangjian {

/** The print fonts as cairo wants them; one for each thread that writes PDFs, kept over several files. */
class PdfFaces
{
public:
    explicit PdfFaces(std::shared_ptr<const PrintFonts> fonts);
    ~PdfFaces();
    PdfFaces(const PdfFaces &) = delete;
    PdfFaces &operator=(const PdfFaces &) = delete;

    /** The face at a size in points, for a surface whose unit is the millimetre. */
    cairo_scaled_font_t *scaledFont(Face face, float size);

private:
    std::shared_ptr<const PrintFonts> m_fonts;
    std::array<cairo_font_face_t *, faceCount> m_faces{};
    QHash<quint64, cairo_scaled_font_t *> m_scaled;
};

} // namespace dangjian
