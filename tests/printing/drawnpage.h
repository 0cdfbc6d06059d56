// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QRegularExpression>
#include <QString>

namespace dangjian {

using namespace Qt::StringLiterals;

/** What stands on a page, pages placed on it included. */
struct Drawn
{
    QList<GlyphRun> runs{};
    QList<QRectF> frames{}; // what the rules of four lines enclose is not known; single lines as thin rectangles
    QList<QRectF> photos{};
    bool code = false;
};

inline void collect(const Page &page, QPointF at, Drawn &drawn)
{
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item)) {
            GlyphRun moved = *run;
            for (PlacedGlyph &glyph : moved.glyphs) {
                glyph.x += float(at.x());
                glyph.y += float(at.y());
            }
            drawn.runs << moved;
        } else if (const auto *rules = std::get_if<RuleLines>(&item)) {
            for (const QLineF &line : rules->lines)
                drawn.frames << QRectF(line.p1() + at, line.p2() + at).normalized();
        } else if (const auto *photo = std::get_if<PhotoImage>(&item)) {
            drawn.photos << photo->rect.translated(at);
        } else if (std::holds_alternative<CodeModules>(item)) {
            drawn.code = true;
        } else if (const auto *placed = std::get_if<PlacedPage>(&item)) {
            collect(*placed->page, at + placed->at, drawn);
        }
    }
}

inline Drawn drawnOn(const Page &page)
{
    Drawn drawn;
    collect(page, {}, drawn);
    return drawn;
}

inline QString packed(QString text)
{
    static const QRegularExpression white(
        u"[\\s\\x{3000}\\x{00A0}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(white);
}

/** Where a text stands whose glyphs are one run: the first glyph's place. */
inline QPointF placeOf(const Page &page, const QString &text)
{
    for (const GlyphRun &run : drawnOn(page).runs)
        if (packed(QString::fromUtf8(run.text)).startsWith(packed(text)) && !run.glyphs.isEmpty())
            return {double(run.glyphs.first().x), double(run.glyphs.first().y)};
    return {-1, -1};
}

} // namespace dangjian
