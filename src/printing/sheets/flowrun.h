// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablerun.h"

#include <optional>

namespace dangjian {

/**
 * A flow on its way over the pages. A text leaves at least two lines on each of its pages; a group stands whole, and
 * brings the last two lines of the text before it along where it comes first on a page, or the last rows of the table
 * before it (a signature never stands alone).
 */
class FlowRun
{
public:
    explicit FlowRun(const CompiledElement &flow) : m_flow(&flow) { }

    /** What stands in the area (mm) of this page. */
    void lay(SheetPen &pen, const QRectF &area, RowCursors &cursors);
    bool isFinished() const { return m_child >= m_flow->children.size(); }
    const CompiledElement &flow() const { return *m_flow; }

private:
    struct Page;
    /** Each gives false when the page is full. */
    bool layChild(Page &page, const CompiledElement &child);
    bool layText(Page &page, const CompiledElement &child);
    bool layTable(Page &page, const CompiledElement &child);
    bool layWhole(Page &page, const CompiledElement &child);
    void startText(Page &page, const CompiledElement &child, double width);
    void endChild();
    size_t linesFor(const Page &page, const CompiledElement &child, double room, size_t remaining) const;
    /** The least room that what follows the child takes when it must stay with it, gap included; 0 when it need not. */
    double roomForNext(const Page &page, bool keep) const;

    /** The room for all that ends with the next group, where only texts that stay with what follows come before it. */
    double roomForEnding(Page &page, qsizetype next) const;
    /** The table again, with rows that the ending takes along to the next page. */
    QList<DrawnRow> withoutLastRows(Page &page, const CompiledElement &child, const QList<DrawnRow> &rows,
        const TableRun &before, const RowCursors &cursors);

    const CompiledElement *m_flow;
    qsizetype m_child = 0;
    std::optional<ShapedParagraphs> m_paragraphs; // of a text that is begun
    TextBlock m_block;
    size_t m_line = 0;
    std::optional<TableRun> m_table;
};

} // namespace dangjian
