// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetpen.h"

#include <QHash>

namespace dangjian {

/** How far the rows of each section are printed. */
using RowCursors = QHash<QString, qsizetype>;

/** A table whose rows go on from page to page. */
class TableRun
{
public:
    explicit TableRun(const CompiledElement &table) : m_table(&table) { }

    /**
     * The rows that stand in the room (mm) on this page, headings again included; what they show is set in the
     * moment's ranges. Nothing when only headings would; at the top of a page at least one row comes.
     */
    QList<DrawnRow> take(SheetPen &pen, double room, bool atTop, RowCursors &cursors);
    bool isFinished() const { return m_entry >= m_table->table.rows.size(); }
    const CompiledElement &table() const { return *m_table; }

private:
    struct Page;
    bool takeOnce(Page &page);
    bool takeSection(Page &page);
    void add(Page &page, int entry, int copy, double height) const;
    double heightOf(Page &page, int entry, qsizetype row) const;
    bool isShown(const Page &page, int entry) const;

    const CompiledElement *m_table;
    int m_entry = 0; // of the description: the next one
};

/** How high the words of a cell are in its width, in mm. */
double naturalHeight(SheetPen &pen, const CompiledText &text, const ResolvedStyle &style, double width);

} // namespace dangjian
