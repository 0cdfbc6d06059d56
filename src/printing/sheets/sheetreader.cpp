// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreader.h"

#include "paper/jpeg.h"
#include "sheets/sheetattributes.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetnames.h"
#include "sheets/sheettemplate.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

#include <numeric>

using namespace Qt::StringLiterals;

namespace dangjian {

using namespace sheetnames;

namespace {

constexpr qsizetype largestFile = 4 << 20;
constexpr int deepest = 8; // groups in groups
constexpr qsizetype mostElements = 5000;

class SheetFileReader
{
public:
    SheetFileReader(const QByteArray &bytes, const QString &source) : m_xml(bytes), m_source(source) { }

    /** The lines of pages, elements, rows and cells, as checkSheet wants them. */
    const QList<qint64> &lines() const { return m_lines; }

    Result<SheetDescription> read()
    {
        if (!m_xml.readNextStartElement())
            return broken();
        if (m_xml.name() != "sheet"_L1) {
            m_faults.at(m_xml.lineNumber(), m_xml.name().toString()).fail(u"sheet.root"_s, {});
            return broken();
        }
        sheet();
        while (!m_faults.failed() && !m_xml.atEnd())
            m_xml.readNext();
        if (m_faults.failed() || m_xml.hasError())
            return broken();
        nameElements();
        return m_sheet;
    }

private:
    Failure broken()
    {
        if (m_faults.failed())
            return failure(m_faults.error(m_source));
        return failure(ErrorCode::FileFormat, m_source, {u"sheet.xml"_s, QString::number(m_xml.lineNumber()), m_where},
            m_xml.errorString());
    }

    SheetAttributes attributes(const QString &where)
    {
        m_where = where;
        return {m_xml.attributes(), m_faults.at(m_xml.lineNumber(), where)};
    }

    bool unknown(const QString &where)
    {
        return m_faults.at(m_xml.lineNumber(), where).fail(u"sheet.element_unknown"_s, {m_xml.name().toString()});
    }

    /** Whether the next child begins; text between children is no part of a sheet. */
    bool nextChild(const QString &where)
    {
        while (!m_faults.failed() && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                return true;
            case QXmlStreamReader::EndElement:
                return false;
            case QXmlStreamReader::Characters:
                if (!m_xml.isWhitespace())
                    return m_faults.at(m_xml.lineNumber(), where)
                        .fail(u"sheet.text_unexpected"_s, {m_xml.text().trimmed().left(20).toString()});
                break;
            default:
                break;
            }
        }
        return false;
    }

    /** A template up to the end of the element. */
    QString words(const QString &where)
    {
        const qint64 line = m_xml.lineNumber();
        QString text;
        while (!m_faults.failed() && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters) {
                text += m_xml.text();
            } else if (token == QXmlStreamReader::StartElement) {
                unknown(where);
            } else if (token == QXmlStreamReader::EndElement) {
                break;
            }
        }
        text = normalText(text);
        if (const auto pieces = parseTemplate(text); !pieces)
            m_faults.at(line, where).fail(pieces.error().args.value(0), pieces.error().args.mid(1));
        return text;
    }

    void sheet()
    {
        auto given = attributes(u"sheet"_s);
        given.text("name"_L1, m_sheet.name);
        given.text("title"_L1, m_sheet.title);
        double width = m_sheet.size.width();
        double height = m_sheet.size.height();
        given.number("width"_L1, width, 10, 2000, true);
        given.number("height"_L1, height, 10, 2000, true);
        m_sheet.size = {width, height};
        QList<double> margins{
            m_sheet.margins.left(), m_sheet.margins.top(), m_sheet.margins.right(), m_sheet.margins.bottom()};
        given.numbers("margins"_L1, margins, 4, 4, 0);
        if (margins.size() == 4)
            m_sheet.margins = {margins[0], margins[1], margins[2], margins[3]};
        given.count("first-page"_L1, m_sheet.firstPage, 0, 10000);
        given.choice("continues"_L1, continuations, m_sheet.continuation);
        given.end();
        while (nextChild(u"sheet"_s)) {
            if (m_xml.name() == "style"_L1)
                style();
            else if (m_xml.name() == "page"_L1)
                page();
            else
                unknown(u"sheet"_s);
        }
        if (!m_faults.failed() && !m_xml.hasError() && m_sheet.pages.isEmpty())
            m_faults.at(m_xml.lineNumber(), u"sheet"_s).fail(u"sheet.no_page"_s, {});
    }

    void style()
    {
        SheetStyle style;
        style.name = m_xml.attributes().value("name"_L1).toString();
        auto given = attributes(u"style "_s + style.name);
        given.text("name"_L1, style.name, true);
        given.text("base"_L1, style.base);
        given.style(style.changes);
        given.end();
        if (!style.base.isEmpty() && !m_styles.contains(style.base))
            given.fail(u"sheet.style_unknown"_s, {style.base});
        if (m_styles.contains(style.name))
            given.fail(u"sheet.style_twice"_s, {style.name});
        m_styles.insert(style.name);
        m_sheet.styles << style;
        while (nextChild(u"style"_s))
            unknown(u"style"_s);
    }

    void page()
    {
        SheetPage page;
        page.id = m_xml.attributes().value("id"_L1).toString();
        const QString where = u"page "_s + page.id;
        m_lines << m_xml.lineNumber();
        auto given = attributes(where);
        given.text("id"_L1, page.id);
        given.count("times"_L1, page.times, 1, 500);
        given.condition("if"_L1, page.condition);
        given.end();
        while (nextChild(where))
            page.elements << element(where, 0);
        m_sheet.pages << page;
    }

    void knownStyle(const QString &name, SheetAttributes &given)
    {
        if (!name.isEmpty() && !m_styles.contains(name))
            given.fail(u"sheet.style_unknown"_s, {name});
    }

    SheetElement element(const QString &parent, int depth)
    {
        SheetElement element;
        const auto kind = valueOf(kinds, m_xml.name());
        if (!kind || depth > deepest || ++m_elements > mostElements) {
            if (!kind)
                unknown(parent);
            else
                m_faults.at(m_xml.lineNumber(), parent).fail(u"sheet.too_much"_s, {});
            return element;
        }
        element.kind = *kind;
        m_lines << m_xml.lineNumber();
        element.id = m_xml.attributes().value("id"_L1).toString();
        const QString where = (m_xml.name().toString() + u' ' + element.id).trimmed();
        auto given = attributes(where);
        given.text("id"_L1, element.id);
        if (!element.id.isEmpty() && m_ids.contains(element.id))
            given.fail(u"sheet.id_twice"_s, {element.id});
        m_ids.insert(element.id);
        place(given, element);
        given.condition("if"_L1, element.condition);
        given.choice("on"_L1, choices, element.on);
        given.number("gap"_L1, element.gap, -100, 500);
        given.choice("keep"_L1, yesNo, element.keep);
        given.text("style"_L1, element.style);
        knownStyle(element.style, given);
        given.style(element.own);
        special(given, element);
        given.end();
        content(where, element, depth);
        return element;
    }

    static void place(SheetAttributes &given, SheetElement &element)
    {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        given.number("x"_L1, x, -2000, 2000);
        given.number("y"_L1, y, -2000, 2000);
        if (element.kind != ElementKind::Table)
            given.number("width"_L1, width, 0, 2000);
        given.number("height"_L1, height, 0, 2000);
        element.rect = {x, y, width, height};
    }

    static void special(SheetAttributes &given, SheetElement &element)
    {
        switch (element.kind) {
        case ElementKind::Boxes:
            given.count("count"_L1, element.count, 1, 200);
            [[fallthrough]];
        case ElementKind::Line:
        case ElementKind::Box:
        case ElementKind::Ring:
        case ElementKind::Image:
            given.number("stroke"_L1, element.stroke, 0, 20);
            given.choice("dashed"_L1, yesNo, element.dashed);
            if (element.kind == ElementKind::Line)
                given.choice("rising"_L1, yesNo, element.rising);
            if (element.kind == ElementKind::Box)
                given.ink("fill"_L1, element.fill);
            if (element.kind == ElementKind::Image)
                given.text("field"_L1, element.field);
            break;
        case ElementKind::Table: {
            given.numbers("columns"_L1, element.columns, 1, 60, 0.5, true);
            element.rect.setWidth(std::accumulate(element.columns.cbegin(), element.columns.cend(), 0.0));
            given.number("inner"_L1, element.inner, 0, 20);
            given.number("outer"_L1, element.outer, 0, 20);
            given.text("frame"_L1, element.frame);
            break;
        }
        case ElementKind::Grid:
            given.text("section"_L1, element.section, true);
            given.count("across"_L1, element.across, 1, 100);
            given.count("down"_L1, element.down, 1, 100);
            given.number("step-x"_L1, element.stepX, 0, 2000);
            given.number("step-y"_L1, element.stepY, 0, 2000);
            given.choice("order"_L1, orders, element.downFirst);
            break;
        case ElementKind::Flow:
            given.number("next-top"_L1, element.nextTop, -1, 2000);
            break;
        case ElementKind::Text:
        case ElementKind::QrCode:
        case ElementKind::Barcode:
        case ElementKind::Group:
            break;
        }
    }

    void content(const QString &where, SheetElement &element, int depth)
    {
        switch (element.kind) {
        case ElementKind::Text:
        case ElementKind::QrCode:
        case ElementKind::Barcode:
        case ElementKind::Boxes:
            element.text = words(where);
            break;
        case ElementKind::Image:
            while (nextChild(where)) {
                if (m_xml.name() == "empty"_L1)
                    element.text = words(where);
                else if (m_xml.name() == "picture"_L1)
                    element.picture = picture(where);
                else
                    unknown(where);
            }
            break;
        case ElementKind::Table:
            while (nextChild(where)) {
                if (m_xml.name() == "row"_L1)
                    element.rows << row(where, int(element.columns.size()));
                else
                    unknown(where);
            }
            cellsFit(where, element);
            break;
        case ElementKind::Group:
        case ElementKind::Grid:
        case ElementKind::Flow:
            while (nextChild(where))
                element.children << this->element(where, depth + 1);
            break;
        case ElementKind::Line:
        case ElementKind::Box:
        case ElementKind::Ring:
            while (nextChild(where))
                unknown(where);
            break;
        }
    }

    void cellsFit(const QString &where, const SheetElement &table)
    {
        qsizetype cells = 0;
        for (const SheetRow &row : table.rows)
            cells += row.cells.size();
        if (!m_faults.failed() && placedCells(table).size() < cells)
            m_faults.at(m_xml.lineNumber(), where).fail(u"sheet.cells"_s, {});
    }

    SheetRow row(const QString &where, int columns)
    {
        SheetRow row;
        m_lines << m_xml.lineNumber();
        auto given = attributes(where + u" row"_s);
        given.number("height"_L1, row.height, 0, 2000);
        given.text("section"_L1, row.section);
        given.count("least"_L1, row.least, 0, 1000);
        given.count("most"_L1, row.most, 0, 1000);
        given.choice("rest"_L1, rests, row.rest);
        given.choice("grows"_L1, yesNo, row.grows);
        given.choice("header"_L1, yesNo, row.header);
        given.condition("if"_L1, row.condition);
        given.text("style"_L1, row.style);
        knownStyle(row.style, given);
        given.end();
        while (nextChild(where)) {
            if (m_xml.name() != "cell"_L1) {
                unknown(where);
                break;
            }
            SheetCell cell;
            m_lines << m_xml.lineNumber();
            auto said = attributes(where + u" cell"_s);
            said.count("columns"_L1, cell.columns, 1, columns);
            said.count("rows"_L1, cell.rows, 1, 1000);
            said.count("boxes"_L1, cell.boxes, 0, 200);
            said.text("style"_L1, cell.style);
            knownStyle(cell.style, said);
            said.style(cell.own);
            said.ink("fill"_L1, cell.fill);
            said.end();
            cell.text = words(where);
            row.cells << cell;
        }
        return row;
    }

    QByteArray picture(const QString &where)
    {
        const qint64 line = m_xml.lineNumber();
        const QByteArray jpeg = QByteArray::fromBase64(m_xml.readElementText().toLatin1());
        if (!m_xml.hasError() && !jpegSize(jpeg))
            m_faults.at(line, where).fail(u"sheet.picture"_s, {});
        return jpeg;
    }

    void nameElements(QList<SheetElement> &elements)
    {
        for (SheetElement &element : elements) {
            for (int number = 1; element.id.isEmpty(); ++number)
                if (const QString id = nameOf(kinds, element.kind) + QString::number(number); !m_ids.contains(id))
                    m_ids.insert(element.id = id);
            nameElements(element.children);
        }
    }

    void nameElements()
    {
        for (SheetPage &page : m_sheet.pages)
            nameElements(page.elements);
    }

    QXmlStreamReader m_xml;
    QString m_source;
    QString m_where;
    SheetFaults m_faults;
    SheetDescription m_sheet;
    QSet<QString> m_ids;
    QSet<QString> m_styles;
    qsizetype m_elements = 0;
    QList<qint64> m_lines;
};

} // namespace

Result<SheetDescription> readSheet(const QByteArray &xml, const QString &source, const SheetOutline *outline)
{
    if (xml.size() > largestFile)
        return failure(ErrorCode::FileFormat, source, {u"sheet.too_much"_s, u"1"_s, u"sheet"_s});
    SheetFileReader reader(xml, source);
    auto sheet = reader.read();
    if (sheet && outline)
        if (Done checked = checkSheet(*sheet, *outline, reader.lines()); !checked) {
            Error error = checked.error();
            error.subject = source;
            return failure(error);
        }
    return sheet;
}

Result<SheetDescription> originalSheet(const QString &name)
{
    QFile file(u":/sheets/"_s + name + u".xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, name);
    return readSheet(file.readAll(), name, sheetOutline(name));
}

} // namespace dangjian
