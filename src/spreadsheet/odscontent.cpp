// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odscontent.h"

#include "cellvalue.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTables = 1000;
constexpr size_t mostColumnStyles = 20000; // OpenDocument sheets have 16,384 columns
constexpr qint64 mostRepeated = qint64(1) << 31;
/** Cells that may come of a few bytes which repeat a row or a cell. */
constexpr qint64 mostMadeByRepeating = 2 * 1000 * 1000;

QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<double> asNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/** The part of a day that a duration such as PT13H30M00S stands for. */
std::optional<double> daysOfDuration(std::string_view text)
{
    if (!text.starts_with("PT"))
        return std::nullopt;
    double seconds = 0;
    const char *at = text.data() + 2;
    const char *end = text.data() + text.size();
    while (at != end) {
        double part = 0;
        const auto [behind, error] = std::from_chars(at, end, part);
        if (error != std::errc() || behind == end || !std::isfinite(part))
            return std::nullopt;
        if (*behind != 'H' && *behind != 'M' && *behind != 'S')
            return std::nullopt;
        seconds += part * (*behind == 'H' ? 3600 : *behind == 'M' ? 60 : 1);
        at = behind + 1;
    }
    return seconds / 86400;
}

} // namespace

OdsContentHandler::OdsContentHandler(OdsStyles &styles, const ReadingLimits &limits, QString file)
    : m_styles(styles), m_limits(limits), m_file(std::move(file))
{
}

OdsContentHandler::OdsContentHandler(
    OdsStyles &styles, const ReadingLimits &limits, QString file, int table, const Workbook::RowVisitor &visit)
    : m_styles(styles), m_limits(limits), m_file(std::move(file)), m_wanted(table), m_visit(&visit)
{
}

void OdsContentHandler::refuse(const QString &code, const QString &detail)
{
    stop(Error{ErrorCode::FileFormat, m_file, {code}, detail});
}

qint64 OdsContentHandler::repetition(const XmlAttributes &attributes, std::string_view name)
{
    const std::string_view text = attributes.value(name);
    if (text.empty())
        return 1;
    qint64 count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool isNumber = error != std::errc::invalid_argument && end == text.data() + text.size();
    if (!isNumber || text.front() == '-' || (error == std::errc() && count == 0)) {
        refuse(u"xml.broken"_s, u"repetition"_s);
        return 1;
    }
    return error == std::errc() ? std::min(count, mostRepeated) : mostRepeated;
}

void OdsContentHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
    } else if (m_inCell) {
        startInCell(name, attributes);
    } else if (m_inTable) {
        if (name == "table-cell")
            startCell(attributes, false);
        else if (name == "covered-table-cell")
            startCell(attributes, true);
        else if (name == "table-row")
            startRow(attributes);
        else if (name == "table-column")
            addColumns(attributes);
        else if (name == "shapes" || name == "forms" || name == "table")
            m_skipped = 1;
    } else if (!m_inBody) {
        m_inBody = name == "spreadsheet";
        m_styles.startElement(name, attributes);
    } else if (name == "table") {
        startTable(attributes);
    } else if (name == "tracked-changes") {
        m_skipped = 1;
    }
}

void OdsContentHandler::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_inCell) {
        if (name == "p" || name == "h")
            m_inParagraph = false;
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
    } else if (m_inTable) {
        if (name == "table-row") {
            endRow();
        } else if (name == "table") {
            m_inTable = false;
            m_making = false;
        }
    } else if (!m_inBody) {
        m_styles.endElement(name);
    }
}

void OdsContentHandler::startTable(const XmlAttributes &attributes)
{
    if (m_tables.size() >= mostTables) {
        refuse(u"size.limit"_s);
        return;
    }
    const bool hidden = m_styles.isHiddenTable(attributes.value("style-name"));
    m_making = m_visit && m_tables.size() == m_wanted;
    m_tables.append(
        {{attributes.text("name"), hidden ? SheetVisibility::Hidden : SheetVisibility::Visible}, QList<MergedArea>()});
    m_inTable = true;
    m_columnStyles.clear();
    m_rowNumber = 0;
    m_rowRepeated = 1;
}

void OdsContentHandler::addColumns(const XmlAttributes &attributes)
{
    if (m_columnStyles.size() >= mostColumnStyles) {
        refuse(u"size.columns"_s);
        return;
    }
    const qint64 before = m_columnStyles.empty() ? 0 : m_columnStyles.back().end;
    const qint64 end = std::min(before + repetition(attributes, "number-columns-repeated"), mostRepeated / 2);
    m_columnStyles.push_back({static_cast<int>(end), std::string(attributes.value("default-cell-style-name"))});
}

std::string_view OdsContentHandler::columnStyle() const
{
    const auto found = std::upper_bound(m_columnStyles.begin(), m_columnStyles.end(), m_column,
        [](qint64 column, const ColumnStyle &style) { return column < style.end; });
    return found == m_columnStyles.end() ? std::string_view() : std::string_view(found->style);
}

void OdsContentHandler::startRow(const XmlAttributes &attributes)
{
    m_rowNumber = m_rowNumber == 0 ? 1 : m_rowNumber + m_rowRepeated;
    m_rowRepeated = repetition(attributes, "number-rows-repeated");
    m_rowStyle = attributes.value("default-cell-style-name");
    const std::string_view visibility = attributes.value("visibility");
    m_row.hidden = visibility == "collapse" || visibility == "filter";
    m_row.cells.clear();
    m_rowHasContent = false;
    m_column = 0;
}

void OdsContentHandler::endRow()
{
    if (!m_rowHasContent)
        return; // a million empty rows are one element, and cost nothing
    const qint64 last = m_rowNumber + m_rowRepeated - 1;
    m_madeByRepeating += (m_rowRepeated - 1) * m_row.cells.size();
    if (last > m_limits.rows) {
        refuse(u"size.rows"_s, QString::number(last));
        return;
    }
    if (m_madeByRepeating > mostMadeByRepeating) {
        refuse(u"size.limit"_s, u"repeated rows"_s);
        return;
    }
    for (qint64 number = m_rowNumber; number <= last; ++number) {
        m_row.number = static_cast<int>(number);
        if (!(*m_visit)(m_row)) {
            stop();
            return;
        }
    }
}

void OdsContentHandler::startCell(const XmlAttributes &attributes, bool covered)
{
    m_inCell = true;
    m_covered = covered;
    m_cellRepeated = repetition(attributes, "number-columns-repeated");
    const qint64 across = repetition(attributes, "number-columns-spanned");
    const qint64 down = repetition(attributes, "number-rows-spanned");
    QList<MergedArea> &merged = m_tables.last().merged;
    if ((m_making || !m_visit) && (across > 1 || down > 1) && merged.size() < mostMergedAreas
        && m_rowNumber <= m_limits.rows && m_column < m_limits.columns) {
        const auto bounded = [](qint64 first, qint64 count, int most) {
            return static_cast<int>(std::min<qint64>(first + count - 1, most));
        };
        merged << MergedArea{static_cast<int>(m_rowNumber), bounded(m_rowNumber, down, m_limits.rows),
            static_cast<int>(m_column), bounded(m_column, across, m_limits.columns)};
    }
    m_type = ValueType::None;
    if (!m_making)
        return;
    m_text.clear();
    m_paragraphs = 0;
    m_inParagraph = false;
    m_hasFormula = !attributes.value("formula").empty();
    const std::string_view type = attributes.value("value-type");
    m_type = type == "string"                                           ? ValueType::Text
        : type == "float" || type == "percentage" || type == "currency" ? ValueType::Number
        : type == "date"                                                ? ValueType::Date
        : type == "time"                                                ? ValueType::Time
        : type == "boolean"                                             ? ValueType::Boolean
                                                                        : ValueType::None;
    if (m_type == ValueType::None)
        return;
    // LibreOffice says of an error that it is a text, and what it is in a second attribute of its own.
    if (attributes.qualified("calcext:value-type") == "error")
        m_type = ValueType::Error;
    m_value = m_type == ValueType::Text ? attributes.value("string-value")
        : m_type == ValueType::Number   ? attributes.value("value")
        : m_type == ValueType::Date     ? attributes.value("date-value")
        : m_type == ValueType::Time     ? attributes.value("time-value")
                                        : attributes.value("boolean-value");
    if (m_type == ValueType::Number || m_type == ValueType::Date) {
        std::string_view style = attributes.value("style-name");
        if (style.empty())
            style = m_rowStyle.empty() ? columnStyle() : std::string_view(m_rowStyle);
        m_format = m_styles.formatOf(style);
    }
}

void OdsContentHandler::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inParagraph) {
        // Beside paragraphs a cell holds notes, drawings and what a link brought; lists hold paragraphs.
        if (name == "p" || name == "h") {
            m_inParagraph = true;
            m_afterBreak = false;
            if (++m_paragraphs > 1 && m_making)
                m_text += '\n';
            m_paragraphStart = m_text.size();
        } else if (name != "list" && name != "list-item") {
            m_skipped = 1;
        }
    } else if (name == "annotation" || name == "note" || name == "ruby-text" || name == "frame"
        || name == "custom-shape") {
        m_skipped = 1;
    } else if (!m_making || m_covered) {
        return;
    } else if (name == "s") {
        addSpaces(attributes.number("c").value_or(1));
    } else if (name == "tab") {
        m_text += '\t';
        m_afterBreak = false;
    } else if (name == "line-break") {
        m_text += '\n';
        m_afterBreak = true;
    }
}

void OdsContentHandler::addSpaces(int count)
{
    if (count > m_limits.cellBytes) {
        refuse(u"size.limit"_s);
        return;
    }
    m_text.append(static_cast<size_t>(std::max(0, count)), ' ');
    m_afterBreak = false;
    if (m_text.size() > static_cast<size_t>(m_limits.cellBytes))
        refuse(u"size.limit"_s);
}

void OdsContentHandler::characters(std::string_view text)
{
    if (!m_inParagraph || m_skipped > 0 || !m_making || m_covered)
        return;
    // OpenDocument (part 3, 6.1.2) has white space in a row be one space; LibreOffice writes and shows every space, so
    // that only breaks and what indents the lines behind them are taken for layout of the XML.
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == '\t') {
            if (!m_afterBreak && m_text.size() > m_paragraphStart)
                m_text += ' ';
            m_afterBreak = true;
        } else if (c != ' ' || !m_afterBreak) {
            m_text += c;
            m_afterBreak = false;
        }
    }
    if (m_text.size() > static_cast<size_t>(m_limits.cellBytes))
        refuse(u"size.limit"_s);
}

Cell OdsContentHandler::readCell() const
{
    Cell cell;
    cell.fromFormula = m_hasFormula;
    const QString shown = asText(m_text);
    switch (m_type) {
    case ValueType::None:
        break;
    case ValueType::Text:
        setTextCell(cell, m_paragraphs > 0 ? shown : asText(m_value));
        break;
    case ValueType::Error:
        setErrorCell(cell, shown);
        break;
    case ValueType::Boolean:
        setBooleanCell(cell, m_value == "true");
        break;
    case ValueType::Date:
        setIsoDateCell(cell, asText(m_value), m_format.kind);
        break;
    case ValueType::Number:
    case ValueType::Time: {
        const bool isTime = m_type == ValueType::Time;
        const std::optional<double> number = isTime ? daysOfDuration(m_value) : asNumber(m_value);
        // LibreOffice writes the truth values of cells without a format of their own as figures that are shown so.
        if (number && !isTime && (m_text == "TRUE" || m_text == "FALSE"))
            setBooleanCell(cell, *number != 0);
        else if (number)
            setNumberCell(cell, *number, isTime ? NumberFormat{NumberKind::Time} : m_format, DateEpoch::Year1900);
        else
            setTextCell(cell, shown);
        break;
    }
    }
    return cell;
}

void OdsContentHandler::endCell()
{
    m_inCell = false;
    const qint64 column = m_column;
    m_column += m_cellRepeated;
    if (!m_making || m_covered || (m_type == ValueType::None && !m_hasFormula))
        return;
    const Cell cell = readCell();
    if (cell.isEmpty() && !cell.fromFormula)
        return;
    if (m_column > m_limits.columns) {
        refuse(u"size.columns"_s, QString::number(m_column));
        return;
    }
    m_madeByRepeating += m_cellRepeated - 1;
    m_row.cells.resize(m_column);
    std::fill(m_row.cells.begin() + column, m_row.cells.end(), cell);
    m_rowHasContent = true;
}

} // namespace dangjian
