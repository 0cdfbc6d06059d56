// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/printfonts.h"

#include <QHash>
#include <QPainterPath>

#include <memory>

class QPainter;

namespace dangjian {

/**
 * Draws pages with a QPainter, for preview and printer. Glyphs are the outlines of the font files themselves, not
 * hinted, so that paper, preview and PDF agree. Needs no QGuiApplication; one for each thread.
 */
class PagePainter
{
public:
    explicit PagePainter(std::shared_ptr<const PrintFonts> fonts);

    /** Draws the page with its corner at the painter's origin, at the scale given (device units a millimetre). */
    void draw(QPainter &painter, const Page &page, double unitsPerMm);

private:
    void drawPage(QPainter &painter, const Page &page);
    void drawItem(QPainter &painter, const GlyphRun &run);
    void drawItem(QPainter &painter, const RuleLines &rules);
    void drawItem(QPainter &painter, const FilledAreas &areas);
    void drawItem(QPainter &painter, const CodeModules &code);
    void drawItem(QPainter &painter, const PhotoImage &photo);
    void drawItem(QPainter &painter, const PlacedPage &placed);
    const QPainterPath &outline(Face face, quint32 glyph);

    std::shared_ptr<const PrintFonts> m_fonts;
    QHash<quint64, QPainterPath> m_outlines;
};

} // namespace dangjian
