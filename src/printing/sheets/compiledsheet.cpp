// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/compiledsheet.h"

#include "sheets/sheetwords.h"

#include <algorithm>

namespace dangjian {

namespace {

using Source = FieldReference::Source;

/** The same rows on every page: as many of each section as stand on a page, none growing, none conditional. */
bool hasFixedRows(const SheetElement &table)
{
    return std::all_of(table.rows.cbegin(), table.rows.cend(), [](const SheetRow &row) {
        return !row.grows && row.condition.isEmpty()
            && (row.section.isEmpty() || (row.most > 0 && row.least == row.most));
    });
}

void addSections(const CompiledElement &compiled, QStringList &sections)
{
    const SheetElement &element = *compiled.element;
    if (element.kind == ElementKind::Flow)
        return;
    if (element.kind == ElementKind::Grid)
        sections << element.section;
    for (const SheetRow &row : element.rows)
        if (!row.section.isEmpty() && row.rest)
            sections << row.section;
    for (const CompiledElement &child : compiled.children)
        addSections(child, sections);
}

} // namespace

CompiledSheet::CompiledSheet(SheetDescription sheet, const SheetOutline *outline)
    : m_sheet(std::move(sheet)), m_outline(outline)
{
    for (const SheetPage &page : m_sheet.pages) {
        CompiledPage compiled;
        compiled.page = &page;
        compiled.condition = condition(page.condition, nullptr);
        m_shared.clear();
        m_numbered = false;
        for (const SheetElement &one : page.elements) {
            compiled.elements << element(one, {});
            addSections(compiled.elements.last(), compiled.sections);
        }
        m_shared.removeDuplicates();
        compiled.shared = m_shared;
        compiled.numbered = m_numbered;
        m_pages << compiled;
    }
}

const SheetSection *CompiledSheet::section(const QString &name) const
{
    return m_outline ? m_outline->section(name) : nullptr;
}

Needs CompiledSheet::needs(const FieldReference &field, const SheetSection *row)
{
    switch (field.source) {
    case Source::Field: {
        const auto ofRow = [&field](const SheetField &one) { return one.name == field.name; };
        if (row && std::any_of(row->fields.cbegin(), row->fields.cend(), ofRow))
            return NeedsData;
        const SheetField *known = m_outline ? m_outline->field(field.name) : nullptr;
        if (!known || !known->shared)
            return NeedsData;
        m_shared << field.name;
        return NeedsNothing;
    }
    case Source::Page:
        m_numbered = true;
        return NeedsPage;
    case Source::Pages:
        return NeedsData | NeedsPages;
    case Source::Sum:
    case Source::Full:
        return NeedsData | NeedsSums;
    default:
        return NeedsData;
    }
}

CompiledText CompiledSheet::text(const QString &words, const SheetSection *row)
{
    CompiledText compiled;
    if (words.isEmpty()) {
        compiled.constant = RichText();
        return compiled;
    }
    const auto pieces = parseTemplate(words);
    if (!pieces)
        return compiled;
    compiled.pieces = *pieces;
    bool constant = true;
    for (const TemplatePiece &piece : *pieces) {
        if (piece.kind == TemplatePiece::Kind::Field)
            compiled.needs |= needs(piece.field, row);
        else if (piece.kind == TemplatePiece::Kind::If)
            compiled.needs |= needs(piece.condition.field, row);
        else
            continue;
        constant = false;
    }
    if (constant)
        compiled.constant = filledIn(*pieces, {});
    m_all |= compiled.needs;
    return compiled;
}

CompiledCondition CompiledSheet::condition(const QString &words, const SheetSection *row)
{
    CompiledCondition compiled;
    if (words.isEmpty())
        return compiled;
    const auto parsed = parseCondition(words);
    if (!parsed)
        return compiled;
    compiled.condition = *parsed;
    compiled.needs = needs(parsed->field, row);
    m_all |= compiled.needs;
    return compiled;
}

CompiledElement CompiledSheet::element(const SheetElement &element, const QString &rowsOf)
{
    const SheetSection *row = section(rowsOf);
    CompiledElement compiled;
    compiled.element = &element;
    compiled.style = resolved(m_sheet, element.style, element.own);
    compiled.condition = condition(element.condition, row);
    // Rows of grids and what flows find their places only when they are laid out.
    if (!rowsOf.isEmpty() || element.on == PageChoice::Last)
        compiled.condition.needs |= NeedsData;
    compiled.text = text(element.text, row);
    compiled.needs = compiled.text.needs;
    if (!element.field.isEmpty())
        compiled.needs |= needs({Source::Field, {}, element.field}, row);
    if (element.kind == ElementKind::Table)
        compiled.table = table(element, rowsOf);
    const QString inside = element.kind == ElementKind::Grid ? element.section : rowsOf;
    for (const SheetElement &child : element.children)
        compiled.children << this->element(child, inside);
    return compiled;
}

CompiledTable CompiledSheet::table(const SheetElement &element, const QString &rowsOf)
{
    CompiledTable table;
    table.fixed = hasFixedRows(element);
    double x = 0;
    table.edges << x;
    for (const double width : element.columns)
        table.edges << (x += width);
    for (const SheetRow &row : element.rows) {
        CompiledRow compiled;
        compiled.row = &row;
        compiled.condition = condition(row.condition, section(rowsOf));
        const int entry = int(table.rows.size());
        table.rows << compiled;
        if (row.section.isEmpty())
            table.drawn << DrawnRow{entry, -1, row.height};
        for (int copy = 0; copy < row.most && !row.section.isEmpty(); ++copy)
            table.drawn << DrawnRow{entry, copy, row.height};
    }
    for (const CellPlace &place : placedCells(element)) {
        const SheetRow &row = element.rows[place.row];
        const SheetCell &cell = row.cells[place.cell];
        CompiledCell compiled;
        compiled.cell = &cell;
        compiled.place = place;
        compiled.style = resolved(m_sheet, cell.style.isEmpty() ? row.style : cell.style, cell.own);
        compiled.text = text(cell.text, section(row.section.isEmpty() ? rowsOf : row.section));
        for (int i = place.row; i < place.row + place.rows - 1; ++i)
            table.rows[i].linked = true;
        table.rows[place.row].cells << compiled;
    }
    return table;
}

} // namespace dangjian
