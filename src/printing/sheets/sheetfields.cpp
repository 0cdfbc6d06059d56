// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetfields.h"

#include "sheets/sheettemplate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using Source = FieldReference::Source;

const SheetField *fieldNamed(const QList<SheetField> &fields, const QString &name)
{
    const auto it
        = std::find_if(fields.cbegin(), fields.cend(), [&name](const SheetField &field) { return field.name == name; });
    return it == fields.cend() ? nullptr : &*it;
}

/** Walks a sheet and keeps the first fault. */
class SheetCheck
{
public:
    SheetCheck(const SheetDescription &sheet, const SheetOutline &outline, const QList<qint64> &lines)
        : m_sheet(sheet), m_outline(outline), m_lines(lines)
    {
        for (const SheetStyle &style : sheet.styles)
            m_styles.insert(style.name);
    }

    Done check()
    {
        for (const SheetPage &page : m_sheet.pages) {
            at(u"page "_s + page.id);
            condition(page.condition, nullptr);
            for (const SheetElement &one : page.elements)
                element(one, nullptr);
        }
        if (const QString code = m_outline.fault ? m_outline.fault(m_sheet) : QString(); !code.isEmpty()) {
            m_where = u"sheet"_s;
            m_piece = 0;
            fail(code, m_sheet.name);
        }
        return m_done;
    }

private:
    /** The next piece of the sheet, in the order of its file. */
    void at(const QString &where)
    {
        m_where = where;
        ++m_piece;
    }

    void fail(const QString &code, const QString &what)
    {
        if (m_done)
            m_done = failure(
                ErrorCode::FileFormat, m_sheet.name, {code, QString::number(m_lines.value(m_piece, 0)), m_where, what});
    }

    void reference(const FieldReference &reference, const SheetSection *row)
    {
        switch (reference.source) {
        case Source::Field:
            if (!(row && fieldNamed(row->fields, reference.name)) && !m_outline.field(reference.name))
                fail(u"sheet.field_unknown"_s, reference.name);
            break;
        case Source::Sum:
        case Source::Total:
        case Source::Count:
        case Source::Full: {
            const SheetSection *section = m_outline.section(reference.section);
            if (!section)
                fail(u"sheet.section_unknown"_s, reference.section);
            else if (!reference.name.isEmpty() && !fieldNamed(section->fields, reference.name))
                fail(u"sheet.field_unknown"_s, reference.name);
            break;
        }
        case Source::Page:
        case Source::Pages:
        case Source::Row:
        case Source::Continuation:
            break;
        }
    }

    void condition(const QString &text, const SheetSection *row)
    {
        if (text.isEmpty())
            return;
        if (const auto parsed = parseCondition(text))
            reference(parsed->field, row);
        else
            fail(u"sheet.condition"_s, text);
    }

    void words(const QString &text, const SheetSection *row)
    {
        const auto pieces = parseTemplate(text);
        if (!pieces) {
            fail(pieces.error().args.value(0), pieces.error().args.value(1));
            return;
        }
        for (const TemplatePiece &piece : *pieces) {
            if (piece.kind == TemplatePiece::Kind::Field)
                reference(piece.field, row);
            else if (piece.kind == TemplatePiece::Kind::If)
                reference(piece.condition.field, row);
        }
    }

    void style(const QString &name)
    {
        if (!name.isEmpty() && !m_styles.contains(name))
            fail(u"sheet.style_unknown"_s, name);
    }

    const SheetSection *section(const QString &name)
    {
        const SheetSection *found = m_outline.section(name);
        if (!found)
            fail(u"sheet.section_unknown"_s, name);
        return found;
    }

    void element(const SheetElement &element, const SheetSection *row)
    {
        at(element.id);
        condition(element.condition, row);
        style(element.style);
        words(element.text, row);
        if (!element.field.isEmpty())
            reference({Source::Field, {}, element.field}, row);
        for (const SheetRow &one : element.rows) {
            at(element.id + u" row"_s);
            const SheetSection *inside = one.section.isEmpty() ? row : section(one.section);
            condition(one.condition, row);
            style(one.style);
            for (const SheetCell &cell : one.cells) {
                at(element.id + u" cell"_s);
                style(cell.style);
                words(cell.text, inside);
            }
        }
        const SheetSection *inside = element.kind == ElementKind::Grid ? section(element.section) : row;
        for (const SheetElement &child : element.children)
            this->element(child, inside);
    }

    const SheetDescription &m_sheet;
    const SheetOutline &m_outline;
    const QList<qint64> &m_lines;
    QSet<QString> m_styles;
    QString m_where;
    qsizetype m_piece = -1;
    Done m_done;
};

} // namespace

const SheetField *SheetOutline::field(const QString &wanted) const
{
    return fieldNamed(fields, wanted);
}

const SheetSection *SheetOutline::section(const QString &wanted) const
{
    const auto it = std::find_if(
        sections.cbegin(), sections.cend(), [&wanted](const SheetSection &section) { return section.name == wanted; });
    return it == sections.cend() ? nullptr : &*it;
}

const SheetOutline *sheetOutline(const QString &name)
{
    const QList<SheetOutline> &all = sheetOutlines();
    const auto it
        = std::find_if(all.cbegin(), all.cend(), [&name](const SheetOutline &outline) { return outline.name == name; });
    return it == all.cend() ? nullptr : &*it;
}

Done checkSheet(const SheetDescription &sheet, const SheetOutline &outline, const QList<qint64> &lines)
{
    return SheetCheck(sheet, outline, lines).check();
}

} // namespace dangjian
