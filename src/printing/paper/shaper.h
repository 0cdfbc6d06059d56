// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

struct hb_buffer_t;

namespace dangjian {

/** A glyph of a shaped text; measures in em. Glyphs with the same start belong to one cluster. */
struct ShapedGlyph
{
    quint32 id = 0;
    int start = 0; // first UTF-16 unit of the cluster in the text
    float advance = 0;
    float xOffset = 0;
    float yOffset = 0;
    Face face = Face::Serif;
};

/** A text as glyphs, good for any size. */
struct ShapedText
{
    QString text{};
    std::vector<ShapedGlyph> glyphs{};
    double width = 0; // em
    QStringList missing{}; // characters that no face has
    std::vector<std::pair<int, int>> underlined{}; // UTF-16 units [from, end)

    /** First UTF-16 unit after the cluster that begins at the glyph. */
    int clusterEnd(size_t glyph) const;
    /** First glyph after the cluster that begins at the glyph. */
    size_t nextCluster(size_t glyph) const;
};

/** Shapes texts with HarfBuzz and remembers the ones that return. One for each thread. */
class Shaper
{
public:
    explicit Shaper(std::shared_ptr<const PrintFonts> fonts);
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;

    /** The reference stays good until the next call. Control characters count as spaces. */
    const ShapedText &shape(Face face, const QString &text);
    /** Whether all characters of the text can be printed; quick, without shaping. */
    bool covers(Face face, QStringView text);

private:
    static constexpr char32_t tableSize = 0x32400; // the ideographic planes end at U+323AF
    std::optional<Face> faceFor(Face wanted, char32_t character);
    void shapePiece(ShapedText &shaped, Face face, int from, int to);
    void tightenMarks(ShapedText &shaped) const;

    std::shared_ptr<const PrintFonts> m_fonts;
    std::array<std::vector<qint8>, faceCount> m_faceOf;
    std::array<QHash<QString, ShapedText>, faceCount> m_known;
    hb_buffer_t *m_buffer;
};

} // namespace dangjian
