// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/personalfields.h"

#include "sheets/sheettemplate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

bool isPersonal(const QString &field)
{
    static const QSet<QString> fields{u"id_number"_s, u"mobile"_s, u"phone"_s, u"address"_s};
    return fields.contains(field);
}

bool showsThem(const QString &text)
{
    const auto pieces = parseTemplate(text);
    // What cannot be read is not printed either.
    return pieces && std::any_of(pieces->cbegin(), pieces->cend(), [](const TemplatePiece &piece) {
        return piece.kind == TemplatePiece::Kind::Field && piece.field.source == FieldReference::Source::Field
            && piece.format != FieldFormat::Masked && isPersonal(piece.field.name);
    });
}

bool showsThem(const SheetElement &element)
{
    const auto inCell = [](const SheetCell &cell) { return showsThem(cell.text); };
    return isPersonal(element.field) || showsThem(element.text)
        || std::any_of(element.rows.cbegin(), element.rows.cend(),
            [&](const SheetRow &row) { return std::any_of(row.cells.cbegin(), row.cells.cend(), inCell); })
        || std::any_of(element.children.cbegin(), element.children.cend(),
            [](const SheetElement &child) { return showsThem(child); });
}

} // namespace

bool showsPersonalFields(const SheetDescription &sheet)
{
    return std::any_of(sheet.pages.cbegin(), sheet.pages.cend(), [](const SheetPage &page) {
        return std::any_of(page.elements.cbegin(), page.elements.cend(),
            [](const SheetElement &element) { return showsThem(element); });
    });
}

} // namespace dangjian
