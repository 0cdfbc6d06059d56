// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxsheet.h"

#include "cellvalue.h"

#include <charconv>
#include <cmath>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** The column of a reference such as AB12, counted from 0; -1 where there is none. */
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        const char letter = static_cast<char>(c & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > 1000000)
            return column;
    }
    return column - 1;
}

/** The row of a reference such as AB12, counted from 1; 0 where there is none. */
int rowOf(std::string_view reference)
{
    const size_t digits = reference.find_first_of("0123456789");
    int row = 0;
    if (digits != std::string_view::npos)
        std::from_chars(reference.data() + digits, reference.data() + reference.size(), row);
    return row;
}

} // namespace

XlsxSheetHandler::XlsxSheetHandler(
    const XlsxContext &context, const ReadingLimits &limits, QString file, const Workbook::RowVisitor &visit)
    : m_context(context), m_limits(limits), m_file(std::move(file)), m_visit(visit)
{
}

void XlsxSheetHandler::refuse(const QString &code, const QString &detail)
{
    stop(Error{ErrorCode::FileFormat, m_file, {code}, detail});
}

void XlsxSheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inSheet) {
        if (name == "mergeCell")
            addMergedArea(attributes.value("ref"));
        m_inSheet = name == "sheetData";
        return;
    }
    if (name == "c")
        startCell(attributes);
    else if (name == "row")
        startRow(attributes);
    else if (name == "v" || name == "t")
        m_inText = m_inCell && m_phonetic == 0;
    else if (name == "f")
        m_hasFormula = true;
    else if (name == "rPh")
        ++m_phonetic;
}

void XlsxSheetHandler::endElement(std::string_view name)
{
    if (!m_inSheet)
        return;
    if (name == "c")
        endCell();
    else if (name == "v" || name == "t")
        m_inText = false;
    else if (name == "row")
        endRow();
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "sheetData")
        m_inSheet = false; // what follows is read through too, so that a file cut off there is noticed
}

void XlsxSheetHandler::characters(std::string_view text)
{
    if (!m_inText)
        return;
    m_text += text;
    if (m_text.size() > static_cast<size_t>(m_limits.cellBytes))
        refuse(u"size.limit"_s);
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    // Rows without a number follow the one before.
    m_row.number = attributes.number("r").value_or(m_row.number + 1);
    m_row.cells.clear();
    m_row.hidden = attributes.flag("hidden");
    m_rowHasContent = false;
    m_column = -1;
    if (m_row.number < 1 || m_row.number > m_limits.rows)
        refuse(u"size.rows"_s, QString::number(m_row.number));
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    const std::string_view reference = attributes.value("r");
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0) {
        refuse(u"xml.broken"_s, u"cell reference"_s);
        return;
    }
    m_inCell = true;
    m_text.clear();
    m_hasFormula = false;
    const size_t style = static_cast<size_t>(attributes.number("s").value_or(0));
    m_format = style < m_context.styles.size() ? m_context.styles[style] : NumberFormat{};
    const std::string_view type = attributes.value("t");
    m_kind = type == "s"      ? Kind::Shared
        : type == "inlineStr" ? Kind::Inline
        : type == "str"       ? Kind::FormulaText
        : type == "b"         ? Kind::Boolean
        : type == "e"         ? Kind::Error
        : type == "d"         ? Kind::IsoDate
                              : Kind::Number;
}

void XlsxSheetHandler::endCell()
{
    m_inCell = false;
    if (m_text.empty() && !m_hasFormula)
        return;
    if (m_column >= m_limits.columns) {
        refuse(u"size.columns"_s, QString::number(m_column + 1));
        return;
    }
    Cell cell;
    cell.fromFormula = m_hasFormula;
    if (!m_text.empty()) {
        switch (m_kind) {
        case Kind::Number:
            setNumber(cell);
            break;
        case Kind::Shared: {
            size_t index = 0;
            const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), index);
            if (error != std::errc() || index >= m_context.strings.size()) {
                refuse(u"xml.broken"_s, u"shared string"_s);
                return;
            }
            setTextCell(cell, m_context.strings.at(index));
            break;
        }
        case Kind::Inline:
        case Kind::FormulaText:
            setTextCell(cell, cellText(m_text));
            break;
        case Kind::Boolean:
            setBooleanCell(cell, m_text == "1" || m_text == "true");
            break;
        case Kind::Error:
            setErrorCell(cell, cellText(m_text));
            break;
        case Kind::IsoDate:
            setIsoDateCell(cell, cellText(m_text));
            break;
        }
    }
    if (cell.isEmpty() && !cell.fromFormula)
        return;
    if (m_row.cells.size() <= m_column)
        m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = std::move(cell);
    m_rowHasContent = true;
}

void XlsxSheetHandler::endRow()
{
    if (m_rowHasContent && !m_visit(m_row))
        stop();
}

void XlsxSheetHandler::setNumber(Cell &cell) const
{
    double number = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
    if (error != std::errc() || end != m_text.data() + m_text.size() || !std::isfinite(number)) {
        setTextCell(cell, cellText(m_text));
        return;
    }
    // The file's own digits are what a person reads, and writing figures again costs much of the time of reading.
    const bool plainDigits = m_format.kind == NumberKind::Plain && m_text.size() <= 15
        && m_text.find_first_not_of("0123456789") == std::string::npos;
    if (!plainDigits) {
        setNumberCell(cell, number, m_format, m_context.epoch);
        return;
    }
    cell.type = CellType::Number;
    cell.number = number;
    cell.text = QString::fromLatin1(m_text.data(), static_cast<qsizetype>(m_text.size()));
}

void XlsxSheetHandler::addMergedArea(std::string_view reference)
{
    const size_t colon = reference.find(':');
    if (colon == std::string_view::npos || m_merged.size() >= mostMergedAreas)
        return;
    const std::string_view from = reference.substr(0, colon);
    const std::string_view to = reference.substr(colon + 1);
    const MergedArea area{rowOf(from), rowOf(to), columnOf(from), columnOf(to)};
    if (area.firstRow >= 1 && area.lastRow >= area.firstRow && area.firstColumn >= 0
        && area.lastColumn >= area.firstColumn)
        m_merged << area;
}

} // namespace dangjian
