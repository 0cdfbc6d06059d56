// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetpen.h"

#include "paper/tablerules.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr double boxRule = 0.2; // mm, between the boxes of a cell
constexpr double tightShare = 0.6; // of the size wished for: what is smaller is told
constexpr double tightSize = 5; // points

} // namespace

SheetPen::SheetPen(
    PageLayouter &page, SheetMoment &moment, Layer layer, LaidSheet *laid, bool places, qsizetype fromRow)
    : m_page(page), m_moment(moment), m_layer(layer), m_laid(laid), m_places(places), m_fromRow(fromRow)
{
}

bool SheetPen::isWanted(Needs needs) const
{
    if (m_layer == Layer::NewRows)
        return (needs & NeedsSums) != 0;
    return isCommon(needs) == (m_layer == Layer::Common);
}

bool SheetPen::isShown(const CompiledCondition &condition) const
{
    return !condition.condition || holds(*condition.condition, m_moment);
}

void SheetPen::tellPlace(const QString &id, const QRectF &rect)
{
    if (m_places && m_laid)
        m_laid->places << LaidElement{id, int(m_laid->pages.size()), rect, {}};
}

void SheetPen::tell(const QString &id, const ResolvedStyle &style, const TextOutcome &outcome)
{
    const double wished = style.text.size;
    if (m_laid && (outcome.cut || outcome.size < wished * tightShare || outcome.size < std::min(tightSize, wished)))
        m_laid->tight << TightText{id, int(m_laid->pages.size()) + 1, wished, outcome.size, outcome.cut};
}

RichText SheetPen::filled(const CompiledText &text) const
{
    return text.constant ? *text.constant : filledIn(text.pieces, m_moment);
}

void SheetPen::draw(const CompiledElement &element, QPointF corner, Needs around)
{
    if (m_layer == Layer::Common && !isCommon(element.condition.needs | around))
        return;
    if (!isShown(element.condition))
        return;
    drawAt(element, element.element->rect.translated(corner), around | element.condition.needs);
}

void SheetPen::drawAt(const CompiledElement &compiled, const QRectF &rect, Needs around)
{
    const SheetElement &element = *compiled.element;
    const QRgb ink = compiled.style.text.ink;
    if (m_layer == Layer::Own && element.kind != ElementKind::Table)
        tellPlace(element.id, rect);
    const Needs needs = around | compiled.needs;
    switch (element.kind) {
    case ElementKind::Text:
        if (isWanted(needs))
            write(rect, filled(compiled.text), compiled.style, element.id);
        break;
    case ElementKind::Line:
        if (isWanted(needs))
            m_page.rule(rect.left(), element.rising ? rect.bottom() : rect.top(), rect.right(),
                element.rising ? rect.top() : rect.bottom(), element.stroke, ink, element.dashed);
        break;
    case ElementKind::Box:
        if (!isWanted(needs))
            break;
        if (element.fill)
            m_page.fill(rect, *element.fill);
        if (element.stroke > 0)
            m_page.frame(rect, element.stroke, ink, element.dashed);
        break;
    case ElementKind::Ring:
        if (isWanted(needs))
            m_page.ring(rect, element.stroke, ink, element.dashed);
        break;
    case ElementKind::Image:
        if (isWanted(needs))
            drawImage(compiled, rect);
        break;
    case ElementKind::QrCode:
        if (m_codes && isWanted(needs))
            m_page.qrCode(rect, filled(compiled.text).text, ink);
        break;
    case ElementKind::Barcode:
        if (isWanted(needs))
            m_page.barcode(rect, filled(compiled.text).text, ink);
        break;
    case ElementKind::Boxes:
        if (isWanted(around) && element.stroke > 0) {
            m_page.frame(rect, element.stroke, ink, element.dashed);
            for (int i = 1; i < element.count; ++i) {
                const double x = rect.left() + rect.width() * i / element.count;
                m_page.rule(x, rect.top(), x, rect.bottom(), element.stroke, ink, element.dashed);
            }
        }
        if (isWanted(needs))
            m_page.boxed(rect, element.count, filled(compiled.text).text, compiled.style.text);
        break;
    case ElementKind::Table:
        if (compiled.table.fixed)
            drawRows(compiled, compiled.table.drawn, rect.topLeft(), around);
        else if (m_layer == Layer::Own)
            drawRows(compiled, rowsAtOnce(compiled), rect.topLeft(), around | NeedsData);
        break;
    case ElementKind::Group:
        for (const CompiledElement &child : compiled.children)
            draw(child, rect.topLeft(), around);
        break;
    case ElementKind::Grid:
    case ElementKind::Flow:
        break;
    }
}

/** All rows of a table that does not go on from page to page: inside a group. */
QList<DrawnRow> SheetPen::rowsAtOnce(const CompiledElement &table)
{
    QList<DrawnRow> drawn;
    for (int entry = 0; entry < table.table.rows.size(); ++entry) {
        const CompiledRow &compiled = table.table.rows[entry];
        const SheetRow &row = *compiled.row;
        if (!isShown(compiled.condition))
            continue;
        if (row.section.isEmpty()) {
            drawn << DrawnRow{entry, -1, row.height};
            continue;
        }
        const qsizetype size = m_moment.data->sections.value(row.section).rows.size();
        const qsizetype shown = row.most > 0 ? std::min<qsizetype>(row.most, size) : size;
        m_moment.ranges[row.section] = {0, shown, shown == row.most};
        for (int copy = 0; copy < std::max<qsizetype>(shown, row.least); ++copy)
            drawn << DrawnRow{entry, copy, row.height};
    }
    return drawn;
}

void SheetPen::drawImage(const CompiledElement &compiled, const QRectF &rect)
{
    const SheetElement &element = *compiled.element;
    QByteArray jpeg = element.picture;
    if (!element.field.isEmpty()) {
        const SheetValue value = valueOf({FieldReference::Source::Field, {}, element.field}, m_moment);
        if (const auto *bytes = std::get_if<QByteArray>(&value); bytes && !bytes->isEmpty())
            jpeg = *bytes;
    }
    if (m_page.photo(rect, jpeg))
        return;
    if (element.stroke > 0)
        m_page.frame(rect, element.stroke, compiled.style.text.ink, element.dashed);
    write(rect, filled(compiled.text), compiled.style, element.id);
}

void SheetPen::write(const QRectF &rect, const RichText &text, const ResolvedStyle &style, const QString &id)
{
    if (text.text.isEmpty())
        return;
    const QRectF inside = rect.adjusted(0, style.insetTop, 0, -style.insetBottom);
    if (style.vertical)
        writeVertically(inside, text.text, style);
    else if (style.spread > 0)
        m_page.spread(inside, text.text, style.spread * style.text.size * mmPerPoint, style.text);
    else
        tell(id, style, m_page.text(inside, text, style.text));
}

void SheetPen::writeVertically(const QRectF &rect, const QString &text, const ResolvedStyle &style)
{
    constexpr double looseStep = 1.7; // em
    const QList<uint> characters = text.toUcs4();
    const double em = style.text.size * mmPerPoint;
    const double pitch
        = std::min(em * looseStep, (rect.height() - em) / std::max<double>(double(characters.size()), 1));
    double y = rect.center().y() - pitch * double(characters.size()) / 2;
    for (const uint character : characters) {
        const auto one = char32_t(character);
        m_page.text({rect.left(), y, rect.width(), pitch}, QString::fromUcs4(&one, 1), style.text);
        y += pitch;
    }
}

void SheetPen::drawRows(const CompiledElement &table, const QList<DrawnRow> &rows, QPointF corner, Needs around)
{
    const CompiledTable &compiled = table.table;
    QList<double> tops{corner.y()};
    for (const DrawnRow &row : rows)
        tops << tops.last() + row.height;
    const SheetRows *outerSection = m_moment.section;
    const qsizetype outerRow = m_moment.row;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CompiledRow &entry = compiled.rows[rows[i].entry];
        const QString &section = entry.row->section;
        if (!section.isEmpty()) {
            const auto data = m_moment.data->sections.constFind(section);
            const RowRange range = m_moment.ranges.value(section);
            const bool there = data != m_moment.data->sections.cend();
            m_moment.section = there ? &*data : nullptr;
            const qsizetype row = range.first + rows[i].copy;
            m_moment.row = there && row < range.end ? row : -1;
        }
        for (const CompiledCell &cell : entry.cells) {
            qsizetype last = i;
            while (last + 1 < rows.size() && rows[last + 1].entry < cell.place.row + cell.place.rows
                && cell.place.rows > 1)
                ++last;
            const double left = compiled.edges[cell.place.column];
            drawCell(table, cell,
                {corner.x() + left, tops[i], compiled.edges[cell.place.column + cell.place.columns] - left,
                    tops[last + 1] - tops[i]},
                around);
        }
        m_moment.section = outerSection;
        m_moment.row = outerRow;
    }
    if (m_layer != Layer::Own || !m_places || !m_laid)
        return;
    tellPlace(table.element->id, {corner, QSizeF(compiled.edges.last(), tops.last() - corner.y())});
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_laid->places.last().rows << LaidTableRow{rows[i].entry, tops[i], rows[i].height};
}

void SheetPen::drawCell(const CompiledElement &table, const CompiledCell &cell, const QRectF &rect, Needs around)
{
    const SheetElement &element = *table.element;
    const Needs needs = around | cell.text.needs | (table.table.fixed ? NeedsNothing : NeedsData);
    if (isWanted(around | (table.table.fixed ? NeedsNothing : NeedsData))) {
        if (cell.cell->fill)
            m_page.fill(rect, *cell.cell->fill);
        if (element.inner > 0 || element.outer > 0) {
            Frame &frame = m_frames[element.frame.isEmpty() ? element.id : element.frame];
            if (frame.cells.isEmpty())
                frame = {{}, element.inner, element.outer, table.style.text.ink};
            frame.cells << rect;
        }
        for (int i = 1; i < cell.cell->boxes; ++i) {
            const double x = rect.left() + rect.width() * i / cell.cell->boxes;
            m_page.rule(x, rect.top(), x, rect.bottom(), boxRule, table.style.text.ink);
        }
    }
    // A row that paper carries already is not printed again.
    const bool newRow = m_layer == Layer::NewRows && m_moment.row >= m_fromRow && m_moment.section;
    if (!newRow && !isWanted(needs))
        return;
    const RichText text = filled(cell.text);
    if (cell.cell->boxes > 0)
        m_page.boxed(rect, cell.cell->boxes, text.text, cell.style.text);
    else
        write(rect, text, cell.style, element.id);
}

void SheetPen::drawRules()
{
    for (const Frame &frame : std::as_const(m_frames))
        dangjian::drawRules(m_page, frame.cells, frame.inner, frame.outer, frame.ink);
    m_frames.clear();
}

} // namespace dangjian
