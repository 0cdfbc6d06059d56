// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablerun.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr double slack = 1e-3; // mm

} // namespace

double naturalHeight(SheetPen &pen, const CompiledText &text, const ResolvedStyle &style, double width)
{
    constexpr double anyHeight = 1e5;
    const RichText words = text.constant ? *text.constant : filledIn(text.pieces, pen.moment());
    if (words.text.isEmpty())
        return 0;
    const QSizeF room(width, anyHeight);
    bool cut = false;
    Shaper &shaper = pen.page().shaper();
    const ShapedParagraphs paragraphs(shaper, style.text.face, prepared(shaper, words, style.text, room, cut));
    return fitted(paragraphs, style.text, room).height + style.insetTop + style.insetBottom;
}

/** What is taken for one page. */
struct TableRun::Page
{
    SheetPen &pen;
    RowCursors &cursors;
    double room = 0;
    bool force = false; // the next row stands here whether there is room or not
    QList<DrawnRow> rows{};
    double used = 0;
    int content = 0; // rows that are no headings

    bool hasRoom(double height) const { return force || used + height <= room + slack; }
};

bool TableRun::isShown(const Page &page, int entry) const
{
    return page.pen.isShown(m_table->table.rows[entry].condition);
}

void TableRun::add(Page &page, int entry, int copy, double height) const
{
    page.rows << DrawnRow{entry, copy, height};
    page.used += height;
    if (!m_table->table.rows[entry].row->header) {
        ++page.content;
        page.force = false;
    }
}

double TableRun::heightOf(Page &page, int entry, qsizetype row) const
{
    const CompiledTable &table = m_table->table;
    const CompiledRow &compiled = table.rows[entry];
    double height = compiled.row->height;
    if (!compiled.row->grows)
        return height;
    SheetMoment &moment = page.pen.moment();
    const SheetRows *outerSection = moment.section;
    const qsizetype outerRow = moment.row;
    if (!compiled.row->section.isEmpty()) {
        const auto data = moment.data->sections.constFind(compiled.row->section);
        moment.section = data == moment.data->sections.cend() ? nullptr : &*data;
        moment.row = row;
    }
    for (const CompiledCell &cell : compiled.cells) {
        if (cell.place.rows > 1 || cell.cell->boxes > 0 || cell.style.vertical)
            continue;
        const double width = table.edges[cell.place.column + cell.place.columns] - table.edges[cell.place.column];
        height = std::max(height, naturalHeight(page.pen, cell.text, cell.style, width));
    }
    moment.section = outerSection;
    moment.row = outerRow;
    return height;
}

/** A row that stands once, with those that a cell ties to it. False when there is no room. */
bool TableRun::takeOnce(Page &page)
{
    const QList<CompiledRow> &rows = m_table->table.rows;
    int end = m_entry + 1;
    while (end < rows.size() && rows[end - 1].linked)
        ++end;
    QList<double> heights;
    double height = 0;
    for (int entry = m_entry; entry < end; ++entry) {
        heights << heightOf(page, entry, -1);
        height += heights.last();
    }
    if (!page.hasRoom(height))
        return false;
    for (int entry = m_entry; entry < end; ++entry)
        add(page, entry, -1, heights[entry - m_entry]);
    m_entry = end;
    return true;
}

/** The rows of a section as far as there is room. False when some are left. */
bool TableRun::takeSection(Page &page)
{
    const SheetRow &row = *m_table->table.rows[m_entry].row;
    SheetMoment &moment = page.pen.moment();
    const qsizetype size = moment.data->sections.value(row.section).rows.size();
    qsizetype &cursor = page.cursors[row.section];
    RowRange &range = moment.ranges[row.section];
    range = {cursor, cursor, false};
    for (int copy = 0; cursor < size || copy < row.least; ++copy) {
        if (row.most > 0 && copy >= row.most) {
            range.full = true;
            if (cursor < size && row.rest)
                return false;
            break;
        }
        const double height = heightOf(page, m_entry, cursor < size ? cursor : -1);
        if (!page.hasRoom(height)) {
            range.full = true;
            return false;
        }
        add(page, m_entry, copy, height);
        if (cursor < size)
            range.end = ++cursor;
    }
    if (!row.rest)
        cursor = size;
    ++m_entry;
    return true;
}

QList<DrawnRow> TableRun::take(SheetPen &pen, double room, bool atTop, RowCursors &cursors)
{
    const QList<CompiledRow> &rows = m_table->table.rows;
    const int before = m_entry;
    const RowCursors cursorsBefore = cursors;
    Page page{pen, cursors, room, atTop, {}, 0, 0};
    for (int entry = 0; entry < m_entry; ++entry)
        if (rows[entry].row->header && isShown(page, entry))
            add(page, entry, -1, heightOf(page, entry, -1));
    while (m_entry < rows.size()) {
        if (!isShown(page, m_entry)) {
            ++m_entry;
            continue;
        }
        const bool section = !rows[m_entry].row->section.isEmpty();
        if (section ? takeSection(page) : takeOnce(page))
            continue;
        // A sum does not stand alone on its page: the last row goes with it.
        if (!section && page.content > 1 && page.rows.last().copy >= 0) {
            const QString name = rows[page.rows.last().entry].row->section;
            RowRange &range = pen.moment().ranges[name];
            if (range.end - range.first == page.rows.last().copy + 1) {
                page.rows.removeLast();
                range.end = --cursors[name];
                --m_entry;
            }
        }
        break;
    }
    if (page.content == 0 && !isFinished()) {
        m_entry = before;
        cursors = cursorsBefore;
        return {};
    }
    return page.rows;
}

} // namespace dangjian
