// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml2003content.h"

#include "cellvalue.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheets = 1000;
constexpr qsizetype mostStyles = 65536;

/** The formats that have names of their own; others stand there as codes. */
NumberFormat formatNamed(const QString &name)
{
    if (name == u"Short Date" || name == u"Medium Date" || name == u"Long Date")
        return {NumberKind::Date};
    if (name == u"General Date")
        return {NumberKind::DateTime};
    if (name.endsWith(u" Time"))
        return {NumberKind::Time};
    static const QStringList plain{u"General"_s, u"General Number"_s, u"Currency"_s, u"Euro Currency"_s, u"Fixed"_s,
        u"Standard"_s, u"Percent"_s, u"Scientific"_s, u"Yes/No"_s, u"True/False"_s, u"On/Off"_s};
    return plain.contains(name) ? NumberFormat{} : formatOfCode(name);
}

} // namespace

Xml2003Content::Xml2003Content(const ReadingLimits &limits, QString file)
    : m_limits(limits), m_file(std::move(file)) { }

Xml2003Content::Xml2003Content(const ReadingLimits &limits, QString file, int sheet, const Workbook::RowVisitor &visit)
    : m_limits(limits), m_file(std::move(file)), m_wanted(sheet), m_visit(visit)
{
}

void Xml2003Content::refuse(const QString &code)
{
    stop(Error{ErrorCode::FileFormat, m_file, {code}});
}

void Xml2003Content::startElement(std::string_view name, const XmlAttributes &attributes)
{
    // What stands in itself would bring rows out of their order.
    const bool isNested = (m_inRow && (name == "Worksheet" || name == "Row")) || (m_inCell && name == "Cell");
    if (isNested)
        return refuse(u"xml.broken"_s);
    if (name == "Worksheet") {
        if (m_sheets.size() >= mostSheets)
            return refuse(u"size.limit"_s);
        m_sheets << SheetInfo{attributes.text("Name")};
        m_row = {};
    } else if (name == "Visible") {
        m_inVisible = true;
        m_text.clear();
    } else if (name == "Style") {
        m_style = attributes.text("ID");
    } else if (name == "NumberFormat" && !m_style.isEmpty() && m_formats.size() < mostStyles) {
        m_formats.insert(m_style, formatNamed(attributes.text("Format")));
    } else if (name == "Table") {
        m_inTable = true;
    } else if (name == "Row" && m_inTable && isWanted()) {
        startRow(attributes);
    } else if (name == "Cell" && m_inRow) {
        startCell(attributes);
    } else if (name == "Comment") {
        m_inComment = true;
    } else if (name == "Data" && m_inCell && !m_inComment) {
        m_inData = true;
        m_type = std::string(attributes.value("Type"));
    }
}

void Xml2003Content::endElement(std::string_view name)
{
    if (name == "Visible") {
        m_inVisible = false;
        if (!m_sheets.isEmpty() && m_text.starts_with("Sheet"))
            m_sheets.last().visibility
                = m_text == "SheetVeryHidden" ? SheetVisibility::VeryHidden : SheetVisibility::Hidden;
    } else if (name == "Style") {
        m_style.clear();
    } else if (name == "Table") {
        m_inTable = false;
    } else if (name == "Row" && m_inRow) {
        endRow();
    } else if (name == "Cell" && m_inCell) {
        endCell();
    } else if (name == "Comment") {
        m_inComment = false;
    } else if (name == "Data") {
        m_inData = false;
    }
}

void Xml2003Content::characters(std::string_view text)
{
    if (!m_inData && !m_inVisible)
        return;
    m_text += text;
    if (m_text.size() > static_cast<size_t>(m_limits.cellBytes))
        refuse(u"size.limit"_s);
}

void Xml2003Content::startRow(const XmlAttributes &attributes)
{
    // Rows and cells without an index follow the one before.
    const int number = attributes.number("Index").value_or(m_row.number + 1);
    if (number <= m_row.number || number > m_limits.rows)
        return refuse(number <= m_row.number ? u"xml.broken"_s : u"size.rows"_s);
    m_row.number = number;
    m_row.cells.clear();
    m_row.hidden = attributes.flag("Hidden");
    m_column = -1;
    m_across = 0;
    m_inRow = true;
}

void Xml2003Content::endRow()
{
    m_inRow = false;
    if (!m_row.cells.isEmpty() && !m_visit(m_row))
        stop();
}

void Xml2003Content::startCell(const XmlAttributes &attributes)
{
    const int following = m_column + m_across + 1;
    m_column = attributes.number("Index").value_or(following + 1) - 1;
    if (m_column < following)
        return refuse(u"xml.broken"_s);
    const int most = m_limits.rows; // of either; what reaches beyond the columns is cut where it is used
    m_across = std::clamp(attributes.number("MergeAcross").value_or(0), 0, m_limits.columns);
    const int down = std::clamp(attributes.number("MergeDown").value_or(0), 0, most - std::min(most, m_row.number));
    if (m_column > m_limits.columns)
        return refuse(u"size.columns"_s);
    if ((m_across > 0 || down > 0) && m_merged.size() < mostMergedAreas)
        m_merged << MergedArea{m_row.number, m_row.number + down, m_column, m_column + m_across};
    m_cellStyle = attributes.text("StyleID");
    m_hasFormula = !attributes.value("Formula").empty();
    m_inCell = true;
    m_type.clear();
    m_text.clear();
}

void Xml2003Content::endCell()
{
    m_inCell = false;
    Cell cell = readCell();
    cell.fromFormula = m_hasFormula;
    if (cell.isEmpty() && !cell.fromFormula)
        return;
    if (m_column >= m_limits.columns)
        return refuse(u"size.columns"_s);
    m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = cell;
}

Cell Xml2003Content::readCell() const
{
    Cell cell;
    if (m_text.empty())
        return cell;
    const QString text = QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()));
    const NumberFormat format = m_formats.value(m_cellStyle);
    if (m_type == "Number") {
        double number = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
        if (error == std::errc() && end == m_text.data() + m_text.size() && std::isfinite(number))
            setNumberCell(cell, number, format, DateEpoch::Year1900);
        else
            setTextCell(cell, text);
    } else if (m_type == "DateTime") {
        setIsoDateCell(cell, text, format.kind == NumberKind::Plain ? NumberKind::DateTime : format.kind);
    } else if (m_type == "Boolean") {
        setBooleanCell(cell, m_text == "1");
    } else if (m_type == "Error") {
        setErrorCell(cell, text);
    } else {
        setTextCell(cell, text);
    }
    return cell;
}

} // namespace dangjian
