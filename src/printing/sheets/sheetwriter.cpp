// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetnames.h"
#include "sheets/sheetreader.h"

#include <QLocale>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace dangjian {

using namespace sheetnames;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString numbers(const QList<double> &values)
{
    QStringList words;
    for (const double value : values)
        words << number(value);
    return words.join(u' ');
}

QString colour(QRgb ink)
{
    const QLatin1StringView name = nameOf(inks, ink);
    return name.isEmpty() ? u"#%1"_s.arg(ink & 0xffffff, 6, 16, QLatin1Char('0')) : QString(name);
}

class SheetFileWriter
{
public:
    explicit SheetFileWriter(QByteArray *bytes) : m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write(const SheetDescription &sheet)
    {
        const SheetDescription usual;
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"sheet"_s);
        text("name"_L1, sheet.name);
        text("title"_L1, sheet.title);
        m_xml.writeAttribute(u"width"_s, number(sheet.size.width()));
        m_xml.writeAttribute(u"height"_s, number(sheet.size.height()));
        m_xml.writeAttribute(u"margins"_s,
            numbers({sheet.margins.left(), sheet.margins.top(), sheet.margins.right(), sheet.margins.bottom()}));
        count("first-page"_L1, sheet.firstPage, usual.firstPage);
        choice("continues"_L1, continuations, sheet.continuation, usual.continuation);
        for (const SheetStyle &style : sheet.styles) {
            m_xml.writeEmptyElement(u"style"_s);
            text("name"_L1, style.name);
            text("base"_L1, style.base);
            changes(style.changes);
        }
        for (const SheetPage &page : sheet.pages) {
            m_xml.writeStartElement(u"page"_s);
            text("id"_L1, page.id);
            count("times"_L1, page.times, 1);
            text("if"_L1, page.condition);
            for (const SheetElement &element : page.elements)
                this->element(element);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void text(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeAttribute(QString(name), normalText(value));
    }
    void measure(QLatin1StringView name, double value, double usual)
    {
        if (value != usual)
            m_xml.writeAttribute(QString(name), number(value));
    }
    void count(QLatin1StringView name, int value, int usual)
    {
        if (value != usual)
            m_xml.writeAttribute(QString(name), QString::number(value));
    }
    template <class E, size_t n>
    void choice(QLatin1StringView name, const Names<E, n> &names, E value, E usual)
    {
        if (value != usual)
            m_xml.writeAttribute(QString(name), nameOf(names, value));
    }
    template <class E, size_t n>
    void choice(QLatin1StringView name, const Names<E, n> &names, const std::optional<E> &value)
    {
        if (value)
            m_xml.writeAttribute(QString(name), nameOf(names, *value));
    }
    void measure(QLatin1StringView name, const std::optional<double> &value)
    {
        if (value)
            m_xml.writeAttribute(QString(name), number(*value));
    }
    void ink(QLatin1StringView name, const std::optional<QRgb> &value)
    {
        if (value)
            m_xml.writeAttribute(QString(name), colour(*value));
    }

    void changes(const StyleChanges &style)
    {
        choice("face"_L1, faces, style.face);
        measure("size"_L1, style.size);
        choice("align"_L1, aligns, style.align);
        choice("valign"_L1, valigns, style.valign);
        choice("fit"_L1, fits, style.fit);
        measure("leading"_L1, style.leading);
        measure("tracking"_L1, style.tracking);
        measure("one-line-share"_L1, style.oneLineShare);
        measure("indent"_L1, style.indent);
        measure("padding"_L1, style.padding);
        measure("inset-top"_L1, style.insetTop);
        measure("inset-bottom"_L1, style.insetBottom);
        measure("smallest"_L1, style.smallest);
        measure("spread"_L1, style.spread);
        choice("vertical"_L1, yesNo, style.vertical);
        ink("ink"_L1, style.ink);
    }

    void element(const SheetElement &element)
    {
        const SheetElement usual;
        m_xml.writeStartElement(QString(nameOf(kinds, element.kind)));
        text("id"_L1, element.id);
        m_xml.writeAttribute(u"x"_s, number(element.rect.x()));
        m_xml.writeAttribute(u"y"_s, number(element.rect.y()));
        if (element.kind != ElementKind::Table)
            m_xml.writeAttribute(u"width"_s, number(element.rect.width()));
        if (element.kind != ElementKind::Table || element.rect.height() > 0)
            m_xml.writeAttribute(u"height"_s, number(element.rect.height()));
        text("if"_L1, element.condition);
        choice("on"_L1, choices, element.on, usual.on);
        measure("gap"_L1, element.gap, usual.gap);
        choice("keep"_L1, yesNo, element.keep, usual.keep);
        text("style"_L1, element.style);
        changes(element.own);
        special(element, usual);
        for (const SheetElement &child : element.children)
            this->element(child);
        m_xml.writeEndElement();
    }

    void special(const SheetElement &element, const SheetElement &usual)
    {
        switch (element.kind) {
        case ElementKind::Boxes:
            count("count"_L1, element.count, usual.count);
            [[fallthrough]];
        case ElementKind::Line:
        case ElementKind::Box:
        case ElementKind::Ring:
        case ElementKind::Image:
            measure("stroke"_L1, element.stroke, usual.stroke);
            choice("dashed"_L1, yesNo, element.dashed, usual.dashed);
            if (element.kind == ElementKind::Line)
                choice("rising"_L1, yesNo, element.rising, usual.rising);
            if (element.kind == ElementKind::Box)
                ink("fill"_L1, element.fill);
            if (element.kind == ElementKind::Image)
                image(element);
            else if (element.kind == ElementKind::Boxes)
                m_xml.writeCharacters(normalText(element.text));
            break;
        case ElementKind::Text:
        case ElementKind::QrCode:
        case ElementKind::Barcode:
            m_xml.writeCharacters(normalText(element.text));
            break;
        case ElementKind::Table:
            table(element, usual);
            break;
        case ElementKind::Grid:
            text("section"_L1, element.section);
            count("across"_L1, element.across, usual.across);
            count("down"_L1, element.down, usual.down);
            measure("step-x"_L1, element.stepX, usual.stepX);
            measure("step-y"_L1, element.stepY, usual.stepY);
            choice("order"_L1, orders, element.downFirst, usual.downFirst);
            break;
        case ElementKind::Flow:
            measure("next-top"_L1, element.nextTop, usual.nextTop);
            break;
        case ElementKind::Group:
            break;
        }
    }

    void image(const SheetElement &element)
    {
        text("field"_L1, element.field);
        if (!element.text.isEmpty())
            m_xml.writeTextElement(u"empty"_s, normalText(element.text));
        if (!element.picture.isEmpty())
            m_xml.writeTextElement(u"picture"_s, QString::fromLatin1(element.picture.toBase64()));
    }

    void table(const SheetElement &element, const SheetElement &usual)
    {
        m_xml.writeAttribute(u"columns"_s, numbers(element.columns));
        measure("inner"_L1, element.inner, usual.inner);
        measure("outer"_L1, element.outer, usual.outer);
        text("frame"_L1, element.frame);
        const SheetRow plain;
        for (const SheetRow &row : element.rows) {
            m_xml.writeStartElement(u"row"_s);
            m_xml.writeAttribute(u"height"_s, number(row.height));
            text("section"_L1, row.section);
            count("least"_L1, row.least, plain.least);
            count("most"_L1, row.most, plain.most);
            choice("rest"_L1, rests, row.rest, plain.rest);
            choice("grows"_L1, yesNo, row.grows, plain.grows);
            choice("header"_L1, yesNo, row.header, plain.header);
            text("if"_L1, row.condition);
            text("style"_L1, row.style);
            for (const SheetCell &cell : row.cells) {
                m_xml.writeStartElement(u"cell"_s);
                count("columns"_L1, cell.columns, 1);
                count("rows"_L1, cell.rows, 1);
                count("boxes"_L1, cell.boxes, 0);
                text("style"_L1, cell.style);
                changes(cell.own);
                ink("fill"_L1, cell.fill);
                if (!cell.text.isEmpty())
                    m_xml.writeCharacters(normalText(cell.text));
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
    }

    QXmlStreamWriter m_xml;
};

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

} // namespace

QString normalText(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString kept;
        for (const QChar character : line) {
            // What XML cannot carry.
            const bool control = character.unicode() < 0x20 && character != u'\t';
            if (!control && character.unicode() < 0xfffe)
                kept += character;
        }
        while (!kept.isEmpty() && isBlank(kept.back()))
            kept.chop(1);
        qsizetype blanks = 0;
        while (blanks < kept.size() && isBlank(kept[blanks]))
            ++blanks;
        lines << kept.sliced(blanks);
    }
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QByteArray writeSheet(const SheetDescription &sheet)
{
    QByteArray bytes;
    SheetFileWriter(&bytes).write(sheet);
    return bytes;
}

} // namespace dangjian
