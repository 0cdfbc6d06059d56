// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheetfindings.h"

#include "app/errortext.h"

#include <QCoreApplication>
#include <QHash>

namespace dangjian {

const char *sheetFinding(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("sheet.xml"), QT_TRANSLATE_NOOP("Findings", "Line %1 (%2): this is not XML that can be read")},
        {QStringLiteral("sheet.root"),
            QT_TRANSLATE_NOOP("Findings", "Line %1: the file begins with <%2>; a sheet file begins with <sheet>")},
        {QStringLiteral("sheet.element_unknown"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: <%3> is not known here")},
        {QStringLiteral("sheet.attribute_unknown"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the attribute “%3” is not known")},
        {QStringLiteral("sheet.attribute_missing"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the attribute “%3” is missing")},
        {QStringLiteral("sheet.number"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: %3=“%4” is not a number from %5 to %6")},
        {QStringLiteral("sheet.numbers"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: %3 takes %4 to %5 numbers")},
        {QStringLiteral("sheet.value"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: %3=“%4” is none of these: %5")},
        {QStringLiteral("sheet.text_unexpected"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the words “%3” stand between elements")},
        {QStringLiteral("sheet.no_page"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the sheet has no page")},
        {QStringLiteral("sheet.style_unknown"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: there is no style “%3”")},
        {QStringLiteral("sheet.style_twice"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: there are two styles “%3”")},
        {QStringLiteral("sheet.id_twice"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: there are two elements “%3”")},
        {QStringLiteral("sheet.too_much"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the sheet is larger than the program reads")},
        {QStringLiteral("sheet.cells"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: a row has more cells than there are columns for")},
        {QStringLiteral("sheet.picture"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the picture is no JPEG")},
        {QStringLiteral("sheet.brace"),
            QT_TRANSLATE_NOOP(
                "Findings", "Line %1, %2: a brace stands alone at “%3”; write {{ or }} for the character itself")},
        {QStringLiteral("sheet.format"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: there is no format “%3”")},
        {QStringLiteral("sheet.field"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: “%3” cannot stand in braces")},
        {QStringLiteral("sheet.nesting"),
            QT_TRANSLATE_NOOP(
                "Findings", "Line %1, %2: a condition, bold or underlined words are not closed in “%3…”")},
        {QStringLiteral("sheet.condition"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: “%3” is no condition")},
        {QStringLiteral("sheet.field_unknown"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: this sheet has no field “%3”")},
        {QStringLiteral("sheet.section_unknown"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: this sheet has no list “%3”")},
        {QStringLiteral("sheet.booklet"),
            QT_TRANSLATE_NOOP("Findings",
                "Line %1, %2: the certificate keeps its eight pages, the last five with twelve lines each; booklets "
                "that are out rely on it")},
        {QStringLiteral("sheet.two_pages"),
            QT_TRANSLATE_NOOP("Findings", "Line %1, %2: the form keeps its two pages, front and back of one sheet")},
        {QStringLiteral("sheet.other"), QT_TRANSLATE_NOOP("Findings", "Line %1, %2: this is another sheet: %3")},
    };
    return texts.value(code);
}

QString ownCopyText(const Error &fault)
{
    return QCoreApplication::translate(
        "Findings", "The office's own copy of “%1” is broken, so the original is used. %2")
        .arg(fault.subject, findingText(fault.args.value(0), fault.args.mid(1)));
}

} // namespace dangjian
