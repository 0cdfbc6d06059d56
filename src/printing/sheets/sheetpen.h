// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"
#include "sheets/compiledsheet.h"
#include "sheets/sheetlayouter.h"
#include "sheets/sheetwords.h"

#include <QMap>

namespace dangjian {

/** What of a page is drawn: what many sheets share, what is this sheet's own, or the rows that paper lacks. */
enum class Layer
{
    Common,
    Own,
    NewRows,
};

/** Draws the elements of one page; where rows stand is told by the moment's ranges and by the caller. */
class SheetPen
{
public:
    /** `laid` takes places and tight texts; nothing of both for a common page. */
    SheetPen(PageLayouter &page, SheetMoment &moment, Layer layer, LaidSheet *laid, bool places, qsizetype fromRow);

    /** An element that stands at its own place, with what is inside; tables that are not fixed, grids and flows are
     * left to the caller. */
    void draw(const CompiledElement &element, QPointF corner, Needs around);
    /** The element itself in the rectangle given, without asking for its condition. */
    void drawAt(const CompiledElement &element, const QRectF &rect, Needs around);
    /** Rows of a table, one below the other from the corner on. */
    void drawRows(const CompiledElement &table, const QList<DrawnRow> &rows, QPointF corner, Needs around);
    /** The rules of all tables so far. */
    void drawRules();

    bool isShown(const CompiledCondition &condition) const;
    /** From now on no QR codes are drawn: their place stays empty. */
    void leaveOutCodes() { m_codes = false; }
    void tellPlace(const QString &id, const QRectF &rect);
    void tell(const QString &id, const ResolvedStyle &style, const TextOutcome &outcome);
    SheetMoment &moment() { return m_moment; }
    PageLayouter &page() { return m_page; }
    Layer layer() const { return m_layer; }

private:
    struct Frame
    {
        QList<QRectF> cells{};
        double inner = 0;
        double outer = 0;
        QRgb ink = inkBlack;
    };

    bool isWanted(Needs needs) const;
    QList<DrawnRow> rowsAtOnce(const CompiledElement &table);
    RichText filled(const CompiledText &text) const;
    void write(const QRectF &rect, const RichText &text, const ResolvedStyle &style, const QString &id);
    void writeVertically(const QRectF &rect, const QString &text, const ResolvedStyle &style);
    void drawImage(const CompiledElement &element, const QRectF &rect);
    void drawCell(const CompiledElement &table, const CompiledCell &cell, const QRectF &rect, Needs around);

    PageLayouter &m_page;
    SheetMoment &m_moment;
    Layer m_layer;
    LaidSheet *m_laid;
    bool m_places;
    bool m_codes = true;
    qsizetype m_fromRow;
    QMap<QString, Frame> m_frames;
};

} // namespace dangjian
