// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/flowrun.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr double slack = 1e-3; // mm
constexpr size_t fewestLines = 2; // of a text on a page
constexpr int rowsAlong = 2; // of a table, before a signature that would stand alone

double heightOf(const CompiledElement &child)
{
    double height = child.element->rect.height();
    if (child.element->kind == ElementKind::Group)
        for (const CompiledElement &inside : child.children)
            height = std::max(height, drawnRect(*inside.element).bottom());
    return height;
}

/** What a child needs at least, where it stands first on a page. */
double leastHeight(const CompiledElement &child)
{
    const SheetElement &element = *child.element;
    if (element.kind == ElementKind::Text) {
        const TextStyle &style = child.style.text;
        return std::max(element.rect.height(), style.size * mmPerPoint * (1 + style.leading));
    }
    if (element.kind != ElementKind::Table)
        return heightOf(child);
    double height = 0;
    for (const SheetRow &row : element.rows) {
        height += row.height;
        if (!row.header)
            break;
    }
    return height;
}

/** Lines of one text after another stand as far apart as those inside it. */
double spaceBelow(const CompiledElement &child, const TextBlock &block)
{
    return (child.style.text.leading - 1) * block.size * mmPerPoint;
}

} // namespace

struct FlowRun::Page
{
    SheetPen &pen;
    RowCursors &cursors;
    QRectF area{};
    double y = 0;
    bool atTop = true;

    double room(double gap) const { return area.bottom() - y - (atTop ? 0 : gap) + slack; }
    void goDown(double gap)
    {
        if (!atTop)
            y += gap;
        atTop = false;
    }
    QRectF place(const SheetElement &element, double height) const
    {
        const double left = element.rect.left();
        const double width = element.rect.width() > 0 ? element.rect.width() : area.width() - left;
        return {area.left() + left, y, width, height};
    }
};

void FlowRun::endChild()
{
    ++m_child;
    m_paragraphs.reset();
    m_table.reset();
    m_line = 0;
}

void FlowRun::lay(SheetPen &pen, const QRectF &area, RowCursors &cursors)
{
    Page page{pen, cursors, area, area.top(), true};
    pen.tellPlace(m_flow->element->id, area);
    while (!isFinished()) {
        const CompiledElement &child = m_flow->children[m_child];
        const bool begun = m_paragraphs || m_table;
        if (!begun && !pen.isShown(child.condition)) {
            endChild();
            continue;
        }
        if (!layChild(page, child))
            return;
    }
}

bool FlowRun::layChild(Page &page, const CompiledElement &child)
{
    if (child.element->kind == ElementKind::Text)
        return layText(page, child);
    return child.element->kind == ElementKind::Table ? layTable(page, child) : layWhole(page, child);
}

double FlowRun::roomForNext(const Page &page, bool keep) const
{
    for (qsizetype next = m_child + 1; next < m_flow->children.size(); ++next) {
        const CompiledElement &child = m_flow->children[next];
        if (!page.pen.isShown(child.condition))
            continue;
        const bool stays = keep || child.element->kind == ElementKind::Group;
        return stays ? child.element->gap + leastHeight(child) : 0;
    }
    return 0;
}

bool FlowRun::layWhole(Page &page, const CompiledElement &child)
{
    const SheetElement &element = *child.element;
    const double height = heightOf(child);
    const double next = element.keep ? roomForNext(page, true) : 0;
    if (height + next > page.room(element.gap) && !page.atTop)
        return false;
    page.goDown(element.gap);
    page.pen.drawAt(child, page.place(element, height), NeedsData);
    page.y += height;
    endChild();
    return true;
}

bool FlowRun::layTable(Page &page, const CompiledElement &child)
{
    if (!m_table)
        m_table.emplace(child);
    const double gap = child.element->gap;
    const TableRun before = *m_table;
    const RowCursors cursorsBefore = page.cursors;
    QList<DrawnRow> rows = m_table->take(page.pen, page.room(gap), page.atTop, page.cursors);
    if (m_table->isFinished()) {
        double height = 0;
        for (const DrawnRow &row : std::as_const(rows))
            height += row.height;
        if (const double ending = roomForEnding(page, m_child + 1); ending > 0 && height + ending > page.room(gap))
            rows = withoutLastRows(page, child, rows, before, cursorsBefore);
    }
    if (!rows.isEmpty()) {
        page.goDown(gap);
        const QPointF corner(page.area.left() + child.element->rect.left(), page.y);
        page.pen.drawRows(child, rows, corner, NeedsData);
        for (const DrawnRow &row : rows)
            page.y += row.height;
    }
    if (!m_table->isFinished())
        return false;
    endChild();
    return true;
}

double FlowRun::roomForEnding(Page &page, qsizetype next) const
{
    if (next >= m_flow->children.size())
        return 0;
    const CompiledElement &child = m_flow->children[next];
    const SheetElement &element = *child.element;
    if (!page.pen.isShown(child.condition))
        return roomForEnding(page, next + 1);
    if (element.kind == ElementKind::Group)
        return element.gap + heightOf(child);
    if (element.kind != ElementKind::Text || !element.keep)
        return 0;
    const double rest = roomForEnding(page, next + 1);
    const double width = page.place(element, 0).width();
    const TextStyle &style = child.style.text;
    const double height = std::max(naturalHeight(page.pen, child.text, child.style, width), element.rect.height());
    const double below = (style.leading - 1) * style.size * mmPerPoint;
    return rest > 0 ? element.gap + height + below + rest : 0;
}

QList<DrawnRow> FlowRun::withoutLastRows(Page &page, const CompiledElement &child, const QList<DrawnRow> &rows,
    const TableRun &before, const RowCursors &cursors)
{
    const auto isOfSection
        = [&child](const DrawnRow &row) { return !child.table.rows[row.entry].row->section.isEmpty(); };
    const auto content = std::count_if(rows.cbegin(), rows.cend(), isOfSection);
    // As many stay here, so that neither part of the table is a lone row.
    const auto along = std::min<qsizetype>(rowsAlong, content - rowsAlong);
    if (along <= 0)
        return rows;
    double room = 0;
    for (const DrawnRow &row : rows)
        room += row.height;
    qsizetype taken = 0;
    for (auto row = rows.crbegin(); row != rows.crend() && taken < along; ++row) {
        room -= row->height;
        taken += isOfSection(*row) ? 1 : 0;
    }
    m_table = before;
    page.cursors = cursors;
    return m_table->take(page.pen, room, page.atTop, page.cursors);
}

void FlowRun::startText(Page &page, const CompiledElement &child, double width)
{
    constexpr double anyHeight = 1e5;
    const TextStyle &style = child.style.text;
    Shaper &shaper = page.pen.page().shaper();
    const RichText words = child.text.constant ? *child.text.constant : filledIn(child.text.pieces, page.pen.moment());
    bool cut = false;
    m_paragraphs.emplace(shaper, style.face, prepared(shaper, words, style, {width, anyHeight}, cut), true);
    const double inside = std::max(width - 2 * style.padding, 0.5);
    m_block = style.fit == Fit::OneLine || style.across == Across::Centre
        ? fitted(*m_paragraphs, style, {width, anyHeight})
        : wrapped(*m_paragraphs, style, style.size, inside);
    m_line = 0;
}

/** How many of the remaining lines stand in the room, so that neither part is a lone line. */
size_t FlowRun::linesFor(const Page &page, const CompiledElement &child, double room, size_t remaining) const
{
    const double insets = child.style.insetTop + (m_line == 0 ? child.style.insetBottom : 0);
    size_t count = 0;
    while (count < remaining && insets + m_block.heightOf(count + 1) <= room)
        ++count;
    if (count == remaining) {
        const double height = std::max(insets + m_block.heightOf(remaining), child.element->rect.height());
        // What must stay with the text comes on this page, too, or takes two lines along to the next.
        if (const double next = roomForNext(page, child.element->keep);
            next > 0 && height + spaceBelow(child, m_block) + next > room) {
            if (remaining >= 2 * fewestLines)
                return remaining - fewestLines;
            return page.atTop ? remaining : 0;
        }
        return remaining;
    }
    if (remaining - count < fewestLines && remaining >= fewestLines)
        count = remaining - fewestLines;
    if (count < fewestLines)
        count = 0;
    return count == 0 && page.atTop ? 1 : count;
}

bool FlowRun::layText(Page &page, const CompiledElement &child)
{
    const SheetElement &element = *child.element;
    const TextStyle &style = child.style.text;
    const QRectF column = page.place(element, 0);
    const double gap = m_line > 0 ? 0 : element.gap;
    if (!m_paragraphs)
        startText(page, child, column.width());
    const bool empty = m_paragraphs->size() == 1 && (*m_paragraphs)[0].glyphs.empty();
    if (empty && element.rect.height() <= 0) {
        endChild();
        return true;
    }
    const size_t remaining = m_block.lines.size() - m_line;
    const size_t count = linesFor(page, child, page.room(gap), remaining);
    if (count == 0)
        return false;
    page.goDown(gap);
    const bool whole = m_line == 0 && count == remaining;
    const double lines = m_block.heightOf(count);
    double height
        = lines + (m_line == 0 ? child.style.insetTop : 0) + (count == remaining ? child.style.insetBottom : 0);
    double top = page.y + (m_line == 0 ? child.style.insetTop : 0);
    if (whole && element.rect.height() > height) {
        const double spare = element.rect.height() - height;
        top += style.down == Down::Middle ? spare / 2 : style.down == Down::Bottom ? spare : 0;
        height = element.rect.height();
    }
    page.pen.tellPlace(element.id, {column.left(), page.y, column.width(), height});
    page.pen.page().lines(*m_paragraphs, m_block, m_line, m_line + count, {column.left(), top}, column.width(), style);
    if (m_line == 0)
        page.pen.tell(element.id, child.style, {m_block.size, false});
    page.y += height;
    m_line += count;
    if (count < remaining)
        return false;
    page.y += spaceBelow(child, m_block);
    endChild();
    return true;
}

} // namespace dangjian
