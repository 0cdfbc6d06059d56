// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/pdffaces.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <cairo-ft.h>

#include <bit>

namespace dangjian {

namespace {

/** What a cairo face needs for as long as cairo keeps it, which can be longer than we do. */
struct FaceHolder
{
    std::shared_ptr<const PrintFonts> fonts;
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    ~FaceHolder()
    {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
};

void releaseHolder(void *holder)
{
    delete static_cast<FaceHolder *>(holder);
}

cairo_font_face_t *openFace(const std::shared_ptr<const PrintFonts> &fonts, Face face)
{
    static const cairo_user_data_key_t holderKey{};
    const FontData &data = fonts->data(face);
    auto *holder = new FaceHolder{fonts};
    FT_Init_FreeType(&holder->library);
    FT_New_Memory_Face(holder->library, data.bytes, long(data.size), data.index, &holder->face);
    cairo_font_face_t *opened
        = cairo_ft_font_face_create_for_ft_face(holder->face, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP);
    cairo_font_face_set_user_data(opened, &holderKey, holder, &releaseHolder);
    return opened;
}

} // namespace

PdfFaces::PdfFaces(std::shared_ptr<const PrintFonts> fonts) : m_fonts(std::move(fonts)) { }

PdfFaces::~PdfFaces()
{
    for (cairo_scaled_font_t *font : std::as_const(m_scaled))
        cairo_scaled_font_destroy(font);
    for (cairo_font_face_t *face : m_faces)
        if (face)
            cairo_font_face_destroy(face);
}

cairo_scaled_font_t *PdfFaces::scaledFont(Face face, float size)
{
    const quint64 key = quint64(face) << 32 | std::bit_cast<quint32>(size);
    cairo_scaled_font_t *&font = m_scaled[key];
    if (font)
        return font;
    cairo_font_face_t *&opened = m_faces[size_t(face)];
    if (!opened)
        opened = openFace(m_fonts, face);
    cairo_matrix_t matrix;
    cairo_matrix_t surface;
    cairo_matrix_init_scale(&matrix, double(size) * mmPerPoint, double(size) * mmPerPoint);
    cairo_matrix_init_scale(&surface, 1 / mmPerPoint, 1 / mmPerPoint);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    font = cairo_scaled_font_create(opened, &matrix, &surface, options);
    cairo_font_options_destroy(options);
    return font;
}

} // namespace dangjian
