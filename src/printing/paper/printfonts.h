// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "result.h"

#include <QStringList>
#include <QStringView>

#include <array>
#include <functional>
#include <memory>
#include <optional>

struct hb_font_t;

namespace dangjian {

/** The files of one face as the renderers need them: the whole file in memory (mapped) and the face's index in it. */
struct FontData
{
    const uchar *bytes = nullptr;
    qint64 size = 0;
    int index = 0;
    double unitsPerEm = 1000;
};

/** A font's file, and its face's index in it. */
struct FontFile
{
    QString path{};
    int index = 0;
};

/**
 * The print fonts' files, mapped once for the whole program; immutable and shared by all threads. Noto Serif and Sans
 * CJK SC are needed; BabelStone Han and HanaMinB add rare characters where they are installed. The faces of official
 * letters (GB/T 9704-2012, 5.2.2) are taken of what the office has: 仿宋, 小标宋, 楷体 of Founder, Windows, WPS, macOS
 * or TeX; without them Noto Serif stands in, bold for titles.
 */
class PrintFonts
{
public:
    /** Where a font of that family is, or nothing. */
    using Finder = std::function<std::optional<FontFile>(const QString &family)>;

    /** Looks in the folders given, at first match, and asks `find` for the faces of letters. FontMissing names the font
     * that lacks. */
    static Result<std::shared_ptr<const PrintFonts>> load(
        const QStringList &in = folders(), const Finder &find = installed);
    /** What the system knows as a font of that family, its regular weight; by fontconfig. */
    static std::optional<FontFile> installed(const QString &family);
    /** Where distributions put these fonts; DANGJIAN_FONTS (a list of folders) goes before. */
    static QStringList folders();

    ~PrintFonts();
    PrintFonts(const PrintFonts &) = delete;
    PrintFonts &operator=(const PrintFonts &) = delete;

    bool has(Face face) const;
    /** The face itself where it is there, else the one that stands in for it. */
    Face present(Face wanted) const;
    const FontData &data(Face face) const;
    /** For shaping and outlines, in units of the em; usable by several threads at once. */
    hb_font_t *shapingFont(Face face) const;
    bool hasGlyph(Face face, char32_t character) const;
    /** The face to take for a character that is meant for `wanted`; nothing when no face has it. */
    std::optional<Face> faceFor(Face wanted, char32_t character) const;

private:
    PrintFonts();
    struct Mapped;
    std::array<std::unique_ptr<Mapped>, faceCount> m_faces;
};

} // namespace dangjian
