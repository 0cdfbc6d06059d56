// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetwording.h"

#include "sheets/fieldwording.h"
#include "sheets/sheetedits.h"
#include "sheets/sheettemplate.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

struct SheetWording
{
    Q_DECLARE_TR_FUNCTIONS(SheetWording)
};

constexpr double tolerance = 0.05; // mm beyond the paper that nobody sees

/** Looks through the elements of a description, each with the section in whose rows it stands. */
class DescriptionCheck
{
public:
    DescriptionCheck(const SheetOutline *outline, QList<SheetFinding> &findings)
        : m_outline(outline), m_findings(findings)
    {
    }

    void check(const SheetElement &element, const QString &section)
    {
        m_id = element.id;
        m_name = elementWords(element, m_outline);
        words(element.text, section);
        if (!element.condition.isEmpty())
            words(u"{?"_s + element.condition + u"}{/?}"_s, section);
        if (element.kind == ElementKind::Image && !element.field.isEmpty())
            words(u'{' + element.field + u'}', section);
        for (const SheetRow &row : element.rows) {
            const QString inside = row.section.isEmpty() ? section : row.section;
            if (!row.condition.isEmpty())
                words(u"{?"_s + row.condition + u"}{/?}"_s, inside);
            for (const SheetCell &cell : row.cells)
                words(cell.text, inside);
        }
        for (const SheetElement &child : element.children)
            check(child, element.kind == ElementKind::Grid ? element.section : section);
    }

private:
    void add(const QString &words) { m_findings << SheetFinding{m_id, -1, words, true}; }

    void words(const QString &text, const QString &section)
    {
        if (!text.contains(u'{') && !text.contains(u'}'))
            return;
        const FieldWording wording(m_outline, section);
        const QString shown = wording.shown(text);
        bool unknown = false;
        for (const FieldWording::Mark &mark : wording.marks(shown)) {
            if (mark.known)
                continue;
            unknown = true;
            add(SheetWording::tr("%1: there is no field %2.").arg(m_name, shown.mid(mark.from, mark.length)));
        }
        if (const auto pieces = parseTemplate(text); !pieces && !unknown)
            add(SheetWording::tr("%1: a brace { or } has no partner, or a condition is not closed with {/?}.")
                    .arg(m_name));
    }

    const SheetOutline *m_outline;
    QList<SheetFinding> &m_findings;
    QString m_id;
    QString m_name;
};

bool beyond(const QRectF &rect, const QSizeF &paper)
{
    return rect.left() < -tolerance || rect.top() < -tolerance || rect.right() > paper.width() + tolerance
        || rect.bottom() > paper.height() + tolerance;
}

/** The element in whose words a character stands; data that bring it along name none. */
QString elementWith(const QList<SheetElement> &elements, const QString &character)
{
    for (const SheetElement &element : elements) {
        if (element.text.contains(character))
            return element.id;
        for (const SheetRow &row : element.rows)
            for (const SheetCell &cell : row.cells)
                if (cell.text.contains(character))
                    return element.id;
        if (const QString within = elementWith(element.children, character); !within.isEmpty())
            return within;
    }
    return {};
}

} // namespace

QString wordFor(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Text:
        return SheetWording::tr("Text");
    case ElementKind::Line:
        return SheetWording::tr("Line");
    case ElementKind::Box:
        return SheetWording::tr("Box");
    case ElementKind::Ring:
        return SheetWording::tr("Seal ring");
    case ElementKind::Table:
        return SheetWording::tr("Table");
    case ElementKind::Image:
        return SheetWording::tr("Image");
    case ElementKind::QrCode:
        return SheetWording::tr("QR code");
    case ElementKind::Barcode:
        return SheetWording::tr("Barcode");
    case ElementKind::Boxes:
        return SheetWording::tr("Character boxes");
    case ElementKind::Group:
        return SheetWording::tr("Group");
    case ElementKind::Grid:
        return SheetWording::tr("Repeated field of labels");
    case ElementKind::Flow:
        return SheetWording::tr("Flowing text");
    }
    return {};
}

QString iconFor(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Text:
        return QStringLiteral("text");
    case ElementKind::Line:
        return QStringLiteral("line");
    case ElementKind::Box:
        return QStringLiteral("box");
    case ElementKind::Ring:
        return QStringLiteral("ring");
    case ElementKind::Table:
        return QStringLiteral("columns");
    case ElementKind::Image:
        return QStringLiteral("photo");
    case ElementKind::QrCode:
    case ElementKind::Barcode:
        return QStringLiteral("code");
    case ElementKind::Boxes:
        return QStringLiteral("boxes");
    case ElementKind::Group:
    case ElementKind::Grid:
    case ElementKind::Flow:
        return QStringLiteral("group");
    }
    return {};
}

QString elementWords(const SheetElement &element, const SheetOutline *outline)
{
    constexpr qsizetype longest = 16;
    QString content = element.text;
    if (element.kind == ElementKind::Image && !element.field.isEmpty())
        content = FieldWording(outline).label(element.field);
    else
        content = FieldWording(outline).shown(content);
    if (element.kind == ElementKind::Table)
        for (const SheetRow &row : element.rows)
            for (const SheetCell &cell : row.cells)
                if (content.isEmpty())
                    content = FieldWording(outline, row.section).shown(cell.text);
    content = content.simplified();
    if (content.size() > longest)
        content = content.left(longest) + u'…';
    const QString kind = wordFor(element.kind);
    return content.isEmpty() ? kind : SheetWording::tr("%1 “%2”").arg(kind, content);
}

QString styleWords(const QString &name)
{
    static const QHash<QString, const char *> known{
        {u"body"_s, QT_TRANSLATE_NOOP("SheetWording", "Body text")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("SheetWording", "Paragraph")},
        {u"title"_s, QT_TRANSLATE_NOOP("SheetWording", "Title")},
        {u"heading"_s, QT_TRANSLATE_NOOP("SheetWording", "Heading")},
        {u"head"_s, QT_TRANSLATE_NOOP("SheetWording", "Head of a table")},
        {u"cell"_s, QT_TRANSLATE_NOOP("SheetWording", "Cell")},
        {u"left"_s, QT_TRANSLATE_NOOP("SheetWording", "Cell, on the left")},
        {u"digits"_s, QT_TRANSLATE_NOOP("SheetWording", "Figures")},
        {u"label"_s, QT_TRANSLATE_NOOP("SheetWording", "Label")},
        {u"value"_s, QT_TRANSLATE_NOOP("SheetWording", "Value")},
        {u"name"_s, QT_TRANSLATE_NOOP("SheetWording", "Name")},
        {u"note"_s, QT_TRANSLATE_NOOP("SheetWording", "Note")},
        {u"small"_s, QT_TRANSLATE_NOOP("SheetWording", "Small print")},
        {u"line"_s, QT_TRANSLATE_NOOP("SheetWording", "Line of text")},
        {u"sender"_s, QT_TRANSLATE_NOOP("SheetWording", "Sender")},
        {u"signature"_s, QT_TRANSLATE_NOOP("SheetWording", "Signature")},
        {u"signing"_s, QT_TRANSLATE_NOOP("SheetWording", "Place to sign")},
        {u"seal"_s, QT_TRANSLATE_NOOP("SheetWording", "Place of the seal")},
        {u"rules"_s, QT_TRANSLATE_NOOP("SheetWording", "Rules")},
        {u"content"_s, QT_TRANSLATE_NOOP("SheetWording", "Contents")},
        {u"opinion"_s, QT_TRANSLATE_NOOP("SheetWording", "Opinion")},
        {u"family"_s, QT_TRANSLATE_NOOP("SheetWording", "Family")},
        {u"vertical"_s, QT_TRANSLATE_NOOP("SheetWording", "Downward text")},
        {u"year"_s, QT_TRANSLATE_NOOP("SheetWording", "Year")},
        {u"page-number"_s, QT_TRANSLATE_NOOP("SheetWording", "Page number")},
        {u"cover-label"_s, QT_TRANSLATE_NOOP("SheetWording", "Cover: label")},
        {u"cover-value"_s, QT_TRANSLATE_NOOP("SheetWording", "Cover: value")},
        {u"log-name"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: name")},
        {u"log-unit"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: unit")},
        {u"log-label"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: label")},
        {u"log-kind"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: kind")},
        {u"log-figure"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: figure")},
        {u"log-date"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: date")},
        {u"log-content"_s, QT_TRANSLATE_NOOP("SheetWording", "Log: contents")},
    };
    const char *words = known.value(name);
    return words ? SheetWording::tr(words) : name;
}

QString conditionWords(const QString &condition, const SheetOutline *outline, const QString &section)
{
    if (condition.isEmpty())
        return {};
    const auto parsed = parseCondition(condition);
    if (!parsed)
        return condition;
    const QString shown = FieldWording(outline, section).shown(u"{?"_s + condition + u'}');
    const QString field = shown.mid(2).section(u'}', 0, 0).section(u'=', 0, 0).remove(u'!');
    if (!parsed->value)
        return parsed->negated ? SheetWording::tr("only where %1 is empty").arg(field)
                               : SheetWording::tr("only where %1 is filled in").arg(field);
    return parsed->negated ? SheetWording::tr("not where %1 is %2").arg(field, *parsed->value)
                           : SheetWording::tr("only where %1 is %2").arg(field, *parsed->value);
}

QList<SheetFinding> findingsOf(
    const SheetDescription &sheet, const SheetOutline *outline, const LaidSheet &laid, qsizetype most)
{
    QList<SheetFinding> findings;
    QSet<QString> told;
    const auto name = [&](const QString &id) {
        const SheetElement *element = findElement(sheet, id);
        return element ? elementWords(*element, outline) : id;
    };
    for (const MissingGlyph &glyph : laid.missing) {
        if (told.contains(glyph.character))
            continue;
        told.insert(glyph.character);
        QString id;
        for (const SheetPage &page : sheet.pages)
            id = id.isEmpty() ? elementWith(page.elements, glyph.character) : id;
        findings << SheetFinding{id, glyph.page - 1,
            SheetWording::tr("Page %1: no print font has the character %2.").arg(glyph.page).arg(glyph.character),
            true};
    }
    DescriptionCheck check(outline, findings);
    for (const SheetPage &page : sheet.pages)
        for (const SheetElement &element : page.elements)
            check.check(element, {});
    if (const Done sound = outline ? checkSheet(sheet, *outline) : Done(); !sound) {
        const QString code = sound.error().args.value(0);
        if (code == "sheet.booklet"_L1)
            findings.prepend({{}, -1,
                SheetWording::tr("The certificate keeps its eight pages, the last five with twelve lines each: "
                                 "booklets that are out rely on it. Like this it cannot be saved."),
                true});
        else if (code == "sheet.two_pages"_L1)
            findings.prepend({{}, -1,
                SheetWording::tr("The form keeps its two pages, front and back of one sheet. Like this it cannot be "
                                 "saved."),
                true});
    }
    told.clear();
    for (const LaidElement &place : laid.places) {
        if (told.contains(place.id) || !beyond(place.rect, sheet.size))
            continue;
        told.insert(place.id);
        findings << SheetFinding{
            place.id, place.page, SheetWording::tr("%1 stands partly outside the paper.").arg(name(place.id)), true};
    }
    told.clear();
    for (const TightText &text : laid.tight) {
        if (!text.cut || told.contains(text.element))
            continue;
        told.insert(text.element);
        findings << SheetFinding{text.element, text.page - 1,
            SheetWording::tr("Page %1, %2: the text does not fit, even at its smallest size; its end is cut.")
                .arg(text.page)
                .arg(name(text.element)),
            true};
    }
    for (const TightText &text : laid.tight) {
        // A little smaller is what the style asks for; below two thirds people hold the paper away from their eyes.
        if (text.cut || told.contains(text.element) || text.wished <= 0 || text.taken / text.wished > 0.67)
            continue;
        told.insert(text.element);
        findings << SheetFinding{text.element, text.page - 1,
            SheetWording::tr("Page %1, %2: the text fits only at %3 points instead of %4.")
                .arg(text.page)
                .arg(name(text.element))
                .arg(text.taken, 0, 'f', 1)
                .arg(text.wished, 0, 'f', 1),
            false};
    }
    std::stable_partition(findings.begin(), findings.end(), [](const SheetFinding &finding) { return finding.severe; });
    return findings.mid(0, most);
}

} // namespace dangjian
