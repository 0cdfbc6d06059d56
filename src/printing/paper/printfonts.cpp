// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/printfonts.h"

#include <QFile>

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ot.h>
#include <hb.h>

using namespace Qt::StringLiterals;

namespace dangjian {

struct PrintFonts::Mapped
{
    QFile file;
    FontData data;
    hb_font_t *font = nullptr;

    ~Mapped() { hb_font_destroy(font); }
};

namespace {

struct Wanted
{
    Face face;
    QString file;
    QByteArray family; // as the font itself says it: collections hold a face for each region
    bool needed;
};

QList<Wanted> wantedFaces()
{
    return {
        {Face::Serif, u"NotoSerifCJK-Regular.ttc"_s, "Noto Serif CJK SC", true},
        {Face::SerifBold, u"NotoSerifCJK-Bold.ttc"_s, "Noto Serif CJK SC", true},
        {Face::Sans, u"NotoSansCJK-Regular.ttc"_s, "Noto Sans CJK SC", true},
        {Face::SansBold, u"NotoSansCJK-Bold.ttc"_s, "Noto Sans CJK SC", true},
        {Face::Rare, u"BabelStoneHan.ttf"_s, "BabelStone Han", false},
        {Face::RareMore, u"HanaMinB.ttf"_s, "HanaMinB", false},
    };
}

/** The index of the family's face in a font file or collection, or -1. */
int indexOfFamily(const uchar *bytes, qint64 size, const QByteArray &family)
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        return -1;
    int found = -1;
    for (long index = 0, count = 1; index < count && found < 0; ++index) {
        FT_Face face = nullptr;
        if (FT_New_Memory_Face(library, bytes, long(size), index, &face) != 0)
            break;
        count = face->num_faces;
        if (family == face->family_name)
            found = int(index);
        FT_Done_Face(face);
    }
    FT_Done_FreeType(library);
    return found;
}

} // namespace

PrintFonts::PrintFonts() = default;
PrintFonts::~PrintFonts() = default;

QStringList PrintFonts::folders()
{
    QStringList folders = qEnvironmentVariable("DANGJIAN_FONTS").split(u':', Qt::SkipEmptyParts);
    folders << u"/usr/share/fonts/opentype/noto"_s << u"/usr/share/fonts/truetype/babelstone"_s
            << u"/usr/share/fonts/truetype/hanazono"_s << u"/usr/share/fonts/google-noto-serif-cjk-fonts"_s
            << u"/usr/share/fonts/google-noto-sans-cjk-fonts"_s << u"/usr/share/fonts/noto-cjk"_s
            << u"/usr/local/share/fonts"_s;
    return folders;
}

Result<std::shared_ptr<const PrintFonts>> PrintFonts::load(const QStringList &folders)
{
    std::shared_ptr<PrintFonts> fonts(new PrintFonts);
    for (const Wanted &wanted : wantedFaces()) {
        auto mapped = std::make_unique<Mapped>();
        for (const QString &folder : folders) {
            mapped->file.setFileName(folder + u'/' + wanted.file);
            if (!mapped->file.open(QIODevice::ReadOnly))
                continue;
            const qint64 size = mapped->file.size();
            const uchar *bytes = mapped->file.map(0, size);
            const int index = bytes ? indexOfFamily(bytes, size, wanted.family) : -1;
            if (index >= 0) {
                hb_blob_t *blob = hb_blob_create(
                    reinterpret_cast<const char *>(bytes), unsigned(size), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
                hb_face_t *face = hb_face_create(blob, unsigned(index));
                mapped->data = {bytes, size, index, double(hb_face_get_upem(face))};
                mapped->font = hb_font_create(face);
                hb_ot_font_set_funcs(mapped->font);
                hb_font_make_immutable(mapped->font);
                hb_face_destroy(face);
                hb_blob_destroy(blob);
                break;
            }
            mapped->file.close();
        }
        if (mapped->font)
            fonts->m_faces[size_t(wanted.face)] = std::move(mapped);
        else if (wanted.needed)
            return failure(ErrorCode::FontMissing, QString::fromLatin1(wanted.family), {wanted.file});
    }
    return std::shared_ptr<const PrintFonts>(std::move(fonts));
}

bool PrintFonts::has(Face face) const
{
    return m_faces[size_t(face)] != nullptr;
}

const FontData &PrintFonts::data(Face face) const
{
    return m_faces[size_t(face)]->data;
}

hb_font_t *PrintFonts::shapingFont(Face face) const
{
    return m_faces[size_t(face)]->font;
}

bool PrintFonts::hasGlyph(Face face, char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return has(face) && hb_font_get_nominal_glyph(shapingFont(face), character, &glyph) && glyph != 0;
}

std::optional<Face> PrintFonts::faceFor(Face wanted, char32_t character) const
{
    for (const Face face : {wanted, Face::Rare, Face::RareMore})
        if (hasGlyph(face, character))
            return face;
    return std::nullopt;
}

} // namespace dangjian
