// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/shaper.h"

#include <hb.h>

#include <string_view>

namespace dangjian {

namespace {

constexpr qint8 faceUnknown = -1;
constexpr qint8 faceNone = -2;
constexpr qsizetype knownLimit = 4096;
constexpr std::u32string_view closingMarks = U"，。、；：！？）〕】》〉」』”’］｝";
constexpr std::u32string_view openingMarks = U"（〔【《〈「『“‘［｛";

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x2028 || character == 0x2029;
}

/** Characters that have no picture of their own, so that no face has to have them. */
bool isInvisible(char32_t character)
{
    return isControl(character) || character == 0x00ad || (character >= 0x200b && character <= 0x200f)
        || (character >= 0x202a && character <= 0x202e) || (character >= 0x2060 && character <= 0x206f)
        || (character >= 0xfe00 && character <= 0xfe0f) || character == 0xfeff
        || (character >= 0xe0100 && character <= 0xe01ef);
}

/** The character at the position; a surrogate that stands alone counts as itself. */
char32_t characterAt(QStringView text, qsizetype position, int &units)
{
    const QChar first = text[position];
    units = 1;
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(first, text[position + 1]);
    }
    return first.unicode();
}

} // namespace

int ShapedText::clusterEnd(size_t glyph) const
{
    const size_t next = nextCluster(glyph);
    return next < glyphs.size() ? glyphs[next].start : int(text.size());
}

size_t ShapedText::nextCluster(size_t glyph) const
{
    size_t next = glyph + 1;
    while (next < glyphs.size() && glyphs[next].start == glyphs[glyph].start)
        ++next;
    return next;
}

Shaper::Shaper(std::shared_ptr<const PrintFonts> fonts) : m_fonts(std::move(fonts)), m_buffer(hb_buffer_create()) { }

Shaper::~Shaper()
{
    hb_buffer_destroy(m_buffer);
}

std::optional<Face> Shaper::faceFor(Face wanted, char32_t character)
{
    if (character >= tableSize)
        return m_fonts->faceFor(wanted, character);
    auto &table = m_faceOf[size_t(wanted)];
    if (table.empty())
        table.assign(tableSize, faceUnknown);
    qint8 &entry = table[character];
    if (entry == faceUnknown) {
        const auto face = m_fonts->faceFor(wanted, character);
        entry = face ? qint8(*face) : faceNone;
    }
    return entry == faceNone ? std::nullopt : std::optional(Face(entry));
}

bool Shaper::covers(Face face, QStringView text)
{
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const char32_t character = characterAt(text, i, units);
        if (!isInvisible(character) && !faceFor(face, character))
            return false;
    }
    return true;
}

const ShapedText &Shaper::shape(Face face, const QString &text)
{
    auto &known = m_known[size_t(face)];
    if (const auto it = known.constFind(text); it != known.cend())
        return *it;
    if (known.size() >= knownLimit)
        known.clear();

    ShapedText shaped;
    shaped.text = text;
    for (QChar &unit : shaped.text)
        if (isControl(unit.unicode()))
            unit = u' ';
    int units = 1;
    int pieceStart = 0;
    Face pieceFace = m_fonts->present(face);
    for (int i = 0; i < shaped.text.size(); i += units) {
        const char32_t character = characterAt(shaped.text, i, units);
        Face own = pieceFace;
        // Marks and selectors stay with the character before, if its face has them.
        if (!isInvisible(character) && !(QChar::isMark(character) && m_fonts->hasGlyph(pieceFace, character))) {
            const auto found = faceFor(face, character);
            own = found.value_or(pieceFace);
            if (!found)
                shaped.missing << shaped.text.mid(i, units);
        }
        if (own != pieceFace) {
            shapePiece(shaped, pieceFace, pieceStart, i);
            pieceStart = i;
            pieceFace = own;
        }
    }
    shapePiece(shaped, pieceFace, pieceStart, int(shaped.text.size()));
    tightenMarks(shaped);
    for (const ShapedGlyph &glyph : shaped.glyphs)
        shaped.width += double(glyph.advance);
    return *known.insert(text, shaped);
}

/**
 * Two marks that meet, as in ）。 and ：“, give up the half em that stands empty between them (GB/T
 * 15834-2011, 5.1.10); where it is, the glyph tells: fonts differ.
 */
void Shaper::tightenMarks(ShapedText &shaped) const
{
    constexpr float half = 0.5F;
    constexpr float nearlyHalf = 0.45F;
    const auto isOf = [&shaped](std::u32string_view marks, size_t glyph) {
        return marks.find(char32_t(shaped.text.at(shaped.glyphs[glyph].start).unicode())) != marks.npos;
    };
    // How much of the glyph's em stands empty on its left and on its right.
    const auto emptyOf = [&](const ShapedGlyph &glyph) -> std::pair<float, float> {
        hb_glyph_extents_t extents{};
        if (glyph.advance < 2 * nearlyHalf
            || !hb_font_get_glyph_extents(m_fonts->shapingFont(glyph.face), glyph.id, &extents))
            return {};
        const auto em = float(m_fonts->data(glyph.face).unitsPerEm);
        const float left = float(extents.x_bearing) / em + glyph.xOffset;
        return {left, glyph.advance - left - float(extents.width) / em};
    };
    for (size_t i = 1; i < shaped.glyphs.size(); ++i) {
        ShapedGlyph &before = shaped.glyphs[i - 1];
        ShapedGlyph &after = shaped.glyphs[i];
        const bool opens = isOf(openingMarks, i);
        if (!opens && !isOf(closingMarks, i))
            continue;
        if (isOf(closingMarks, i - 1) && emptyOf(before).second > nearlyHalf) {
            before.advance -= half;
        } else if (opens && (isOf(openingMarks, i - 1) || isOf(closingMarks, i - 1))
            && emptyOf(after).first > nearlyHalf) {
            after.advance -= half;
            after.xOffset -= half;
        }
    }
}

void Shaper::shapePiece(ShapedText &shaped, Face face, int from, int to)
{
    if (from >= to)
        return;
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(m_buffer, HB_SCRIPT_HAN);
    static const hb_language_t chinese = hb_language_from_string("zh-cn", -1);
    hb_buffer_set_language(m_buffer, chinese);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(shaped.text.utf16()), int(shaped.text.size()),
        unsigned(from), to - from);
    hb_shape(m_fonts->shapingFont(face), m_buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    const auto em = float(m_fonts->data(face).unitsPerEm);
    shaped.glyphs.reserve(shaped.glyphs.size() + count);
    for (unsigned i = 0; i < count; ++i)
        shaped.glyphs.push_back({infos[i].codepoint, int(infos[i].cluster), float(positions[i].x_advance) / em,
            float(positions[i].x_offset) / em, float(positions[i].y_offset) / em, face});
}

} // namespace dangjian
