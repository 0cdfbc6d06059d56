// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendering/pagesink.h"

#include <memory>

namespace dangjian {

/** What came to a printer that prints nothing. */
struct PrinterTray
{
    QList<QList<Page>> papers; // as they were handed over: one member's at a time
    int jobs = 0; // that were sent whole
    int aborted = 0;
    bool refuses = false; // takes no job to its end
};

/** A printer of paper that nobody has to carry away. */
class FakePrinter : public PageSink
{
public:
    explicit FakePrinter(std::shared_ptr<PrinterTray> tray) : m_tray(std::move(tray)) { }

    Done begin(std::shared_ptr<const PrintFonts>) override { return {}; }
    Done add(const QList<Page> &pages) override
    {
        m_papers.append(pages);
        return {};
    }
    Done end() override
    {
        if (m_tray->refuses)
            return failure(ErrorCode::FileUnwritable, QStringLiteral("printer"));
        ++m_tray->jobs;
        m_tray->papers += m_papers;
        return {};
    }
    void abort() override { ++m_tray->aborted; }

private:
    std::shared_ptr<PrinterTray> m_tray;
    QList<QList<Page>> m_papers;
};

/** All texts of a page, one after the other. */
inline QString textOfPage(const Page &page)
{
    QString text;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item))
            text += QString::fromUtf8(run->text);
        else if (const auto *placed = std::get_if<PlacedPage>(&item))
            text += textOfPage(*placed->page);
    }
    return text;
}

/** A glyph where it comes to stand, in hundredths of a millimetre. */
struct StandingGlyph
{
    quint32 id;
    int x;
    int y;
    friend bool operator==(const StandingGlyph &, const StandingGlyph &) = default;
};

/** The glyphs of a page, but for the form that all booklets share. */
inline QList<StandingGlyph> glyphsOf(const Page &page, QPointF at = {})
{
    QList<StandingGlyph> glyphs;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item)) {
            for (const PlacedGlyph &glyph : run->glyphs)
                glyphs.append(
                    {glyph.id, qRound((double(glyph.x) + at.x()) * 100), qRound((double(glyph.y) + at.y()) * 100)});
        } else if (const auto *placed = std::get_if<PlacedPage>(&item); placed && !placed->page->common) {
            glyphs += glyphsOf(*placed->page, at + placed->at);
        }
    }
    return glyphs;
}

} // namespace dangjian
