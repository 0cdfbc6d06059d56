// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsstyles.h"

namespace dangjian {

namespace {

constexpr size_t mostStyles = 65536;
constexpr int longestAncestry = 20;
constexpr int mostZeros = 30;

} // namespace

void OdsStyles::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style") {
        startStyle(attributes);
    } else if (name == "table-properties") {
        if (!m_table.empty() && attributes.value("display") == "false" && m_hiddenTables.size() < mostStyles)
            m_hiddenTables.insert(m_table);
    } else if (name == "date-style" || name == "time-style" || name == "number-style" || name == "text-style"
        || name == "percentage-style" || name == "currency-style" || name == "boolean-style") {
        startDataStyle(name, attributes);
    } else if (m_dataName.empty()) {
        return;
    } else if (name == "year" || name == "era") {
        m_parts.year = true;
    } else if (name == "month") {
        m_parts.month = true;
    } else if (name == "day" || name == "day-of-week") {
        m_parts.day = true;
    } else if (name == "hours" || name == "minutes" || name == "seconds" || name == "am-pm") {
        m_parts.clock = true;
    } else if (name == "number" && m_dataElement == "number-style") {
        const int digits = attributes.number("min-integer-digits").value_or(0);
        if (digits > 1 && digits <= mostZeros && attributes.number("decimal-places").value_or(0) == 0
            && !attributes.flag("grouping"))
            m_reading.format = {NumberKind::Zeros, digits};
    } else if (name == "map" && m_reading.firstSection.empty()) {
        m_reading.firstSection = attributes.value("apply-style-name");
    }
}

void OdsStyles::startStyle(const XmlAttributes &attributes)
{
    const std::string_view family = attributes.value("family");
    const std::string_view name = attributes.value("name");
    m_table = family == "table" ? name : std::string_view();
    if (family == "table-cell" && m_cells.size() < mostStyles)
        m_cells[std::string(name)]
            = {std::string(attributes.value("data-style-name")), std::string(attributes.value("parent-style-name"))};
}

void OdsStyles::startDataStyle(std::string_view name, const XmlAttributes &attributes)
{
    m_dataName = attributes.value("name");
    m_dataElement = name;
    m_reading = {};
    m_parts = {};
}

void OdsStyles::endElement(std::string_view name)
{
    if (!m_dataName.empty() && name == m_dataElement)
        endDataStyle();
}

void OdsStyles::endDataStyle()
{
    // As for Excel's format codes: what names neither a day nor a clock shows a month.
    if (m_dataElement == "time-style")
        m_reading.format = {NumberKind::Time};
    else if (m_dataElement == "date-style")
        m_reading.format = {m_parts.clock ? (m_parts.year || m_parts.day ? NumberKind::DateTime : NumberKind::Time)
                : m_parts.day || m_parts.year != m_parts.month ? NumberKind::Date
                                                               : NumberKind::Month};
    if (m_data.size() < mostStyles)
        m_data[m_dataName] = m_reading;
    m_dataName.clear();
}

const OdsStyles::DataStyle *OdsStyles::dataStyleOf(std::string_view cellStyle) const
{
    for (int i = 0; i < longestAncestry; ++i) {
        const auto cell = m_cells.find(cellStyle);
        if (cell == m_cells.end())
            return nullptr;
        const auto data = m_data.find(cell->second.dataStyle);
        if (data != m_data.end())
            return &data->second;
        cellStyle = cell->second.parent;
    }
    return nullptr;
}

NumberFormat OdsStyles::formatOf(std::string_view cellStyle) const
{
    const DataStyle *style = dataStyleOf(cellStyle);
    if (!style)
        return {};
    const auto first = m_data.find(style->firstSection);
    return first != m_data.end() ? first->second.format : style->format;
}

} // namespace dangjian
