// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/printfonts.h"

#include <QFile>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ot.h>
#include <hb.h>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace dangjian {

struct PrintFonts::Mapped
{
    QFile file;
    FontData data;
    hb_font_t *font = nullptr;

    ~Mapped() { hb_font_destroy(font); }
    bool use(const uchar *bytes, int index);
};

/** False where there is no face with glyphs. */
bool PrintFonts::Mapped::use(const uchar *bytes, int index)
{
    hb_blob_t *blob = hb_blob_create(
        reinterpret_cast<const char *>(bytes), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, unsigned(index));
    hb_blob_destroy(blob);
    const bool whole = hb_face_get_glyph_count(face) > 0;
    if (whole) {
        data = {bytes, file.size(), index, double(hb_face_get_upem(face))};
        font = hb_font_create(face);
        hb_ot_font_set_funcs(font);
        hb_font_make_immutable(font);
    }
    hb_face_destroy(face);
    return whole;
}

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

struct Sought
{
    Face face;
    Face standIn;
    QStringList families; // the first one that is there is taken
};

/** What offices have: fonts of Windows, of Founder and of WPS, of macOS, of TeX. */
const QList<Sought> &soughtFaces()
{
    static const QList<Sought> faces{
        {Face::FangSong, Face::Serif,
            {u"FangSong"_s, u"仿宋"_s, u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FZFangSong-Z02"_s, u"方正仿宋_GBK"_s,
                u"方正仿宋_GB18030"_s, u"FZFangSong-Z02S"_s, u"方正仿宋简体"_s, u"STFangsong"_s, u"华文仿宋"_s,
                u"FandolFang"_s, u"FandolFang R"_s, u"Zhuque Fangsong"_s}},
        {Face::XiaoBiaoSong, Face::SerifBold,
            {u"FZXiaoBiaoSong-B05"_s, u"方正小标宋_GBK"_s, u"方正小标宋_GB18030"_s, u"FZXiaoBiaoSong-B05S"_s,
                u"方正小标宋简体"_s, u"STZhongsong"_s, u"华文中宋"_s}},
        {Face::Kai, Face::Serif,
            {u"KaiTi"_s, u"楷体"_s, u"KaiTi_GB2312"_s, u"楷体_GB2312"_s, u"FZKai-Z03"_s, u"方正楷体_GBK"_s,
                u"方正楷体_GB18030"_s, u"FZKai-Z03S"_s, u"方正楷体简体"_s, u"STKaiti"_s, u"华文楷体"_s, u"FandolKai"_s,
                u"FandolKai R"_s, u"AR PL UKai CN"_s, u"AR PL KaitiM GB"_s}},
    };
    return faces;
}

/** The needed face that stands in for the other, in whole or where it lacks a character. */
Face standInFor(Face wanted)
{
    for (const Sought &sought : soughtFaces())
        if (sought.face == wanted)
            return sought.standIn;
    return wanted;
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

std::optional<FontFile> PrintFonts::installed(const QString &family)
{
    FcPattern *wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.toUtf8().constData()));
    FcObjectSet *told = FcObjectSetBuild(FC_FILE, FC_INDEX, FC_WEIGHT, nullptr);
    FcFontSet *fonts = FcFontList(nullptr, wanted, told);
    std::optional<FontFile> found;
    int farthest = std::numeric_limits<int>::max();
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        constexpr int faceOfIndex = 0xffff; // above it stands the instance of a variable font
        FcChar8 *file = nullptr;
        int index = 0;
        int weight = FC_WEIGHT_REGULAR;
        FcPatternGetInteger(fonts->fonts[i], FC_WEIGHT, 0, &weight);
        FcPatternGetInteger(fonts->fonts[i], FC_INDEX, 0, &index);
        const int far = std::abs(weight - FC_WEIGHT_REGULAR);
        if (far >= farthest || FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file) != FcResultMatch)
            continue;
        farthest = far;
        found = FontFile{QString::fromUtf8(reinterpret_cast<const char *>(file)), index & faceOfIndex};
    }
    if (fonts)
        FcFontSetDestroy(fonts);
    FcObjectSetDestroy(told);
    FcPatternDestroy(wanted);
    return found;
}

Result<std::shared_ptr<const PrintFonts>> PrintFonts::load(const QStringList &folders, const Finder &find)
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
            if (index >= 0 && mapped->use(bytes, index))
                break;
            mapped->file.close();
        }
        if (mapped->font)
            fonts->m_faces[size_t(wanted.face)] = std::move(mapped);
        else if (wanted.needed)
            return failure(ErrorCode::FontMissing, QString::fromLatin1(wanted.family), {wanted.file});
    }
    for (const Sought &sought : soughtFaces()) {
        for (const QString &family : sought.families) {
            const auto place = find(family);
            if (!place)
                continue;
            auto mapped = std::make_unique<Mapped>();
            mapped->file.setFileName(place->path);
            if (!mapped->file.open(QIODevice::ReadOnly))
                continue;
            const uchar *bytes = mapped->file.map(0, mapped->file.size());
            if (!bytes || !mapped->use(bytes, place->index))
                continue;
            fonts->m_faces[size_t(sought.face)] = std::move(mapped);
            break;
        }
    }
    return std::shared_ptr<const PrintFonts>(std::move(fonts));
}

bool PrintFonts::has(Face face) const
{
    return m_faces[size_t(face)] != nullptr;
}

Face PrintFonts::present(Face wanted) const
{
    return has(wanted) ? wanted : standInFor(wanted);
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
    for (const Face face : {wanted, standInFor(wanted), Face::Rare, Face::RareMore})
        if (hasGlyph(face, character))
            return face;
    return std::nullopt;
}

} // namespace dangjian
