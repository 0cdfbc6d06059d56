// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"

namespace dangjian {

using namespace Qt::StringLiterals;

bool CsvParser::feed(QStringView text)
{
    for (const QChar c : text)
        if (!take(c))
            return false;
    return true;
}

bool CsvParser::finish()
{
    // The rest of the file would be one cell, and all its people lost without a word.
    if (m_quoted)
        return refuse({u"text.quote"_s, QString::number(m_row.number + 1)});
    return m_rowStarted ? endRow() : true;
}

bool CsvParser::take(QChar c)
{
    if (c == u'\n' && m_afterReturn) {
        m_afterReturn = false;
        return true;
    }
    m_afterReturn = false;
    if (m_quoted) {
        if (c != u'"')
            return append(c);
        m_quoted = false;
        m_afterQuote = true;
        return true;
    }
    if (c == u'"' && m_afterQuote) { // a doubled quote stands for one
        m_quoted = true;
        m_afterQuote = false;
        return append(c);
    }
    m_afterQuote = false;
    if (c == u'\r' || c == u'\n') {
        m_afterReturn = c == u'\r';
        return endRow();
    }
    m_rowStarted = true;
    if (c == m_separator)
        return endCell();
    if (c == u'"' && m_cell.isEmpty()) {
        m_quoted = true;
        return true;
    }
    return append(c);
}

bool CsvParser::append(QChar c)
{
    m_cell += c;
    if (m_cell.size() <= m_limits.cellBytes)
        return true;
    return refuse(
        m_quoted ? QStringList{u"text.quote"_s, QString::number(m_row.number + 1)} : QStringList{u"size.limit"_s});
}

bool CsvParser::endCell()
{
    // ="0515" is how programs keep Excel from making a number of digits.
    const bool saysText = m_cell.size() >= 3 && m_cell.startsWith(u"=\"") && m_cell.endsWith(u'"');
    if (saysText)
        m_cell = m_cell.sliced(2, m_cell.size() - 3);
    if (!m_cell.isEmpty()) {
        if (m_column >= m_limits.columns)
            return refuse({u"size.columns"_s});
        m_row.cells.resize(m_column + 1);
        m_row.cells[m_column].type = CellType::Text;
        m_row.cells[m_column].text = m_cell;
        m_row.cells[m_column].untyped = !saysText;
    }
    ++m_column;
    m_cell.clear();
    return true;
}

bool CsvParser::endRow()
{
    if (!endCell())
        return false;
    ++m_row.number;
    if (m_row.number > m_limits.rows)
        return refuse({u"size.rows"_s});
    const bool goOn = m_row.cells.isEmpty() || m_visit(m_row);
    m_row.cells.clear();
    m_column = 0;
    m_rowStarted = false;
    return goOn;
}

bool CsvParser::refuse(const QStringList &wrong)
{
    m_wrong = wrong;
    return false;
}

} // namespace dangjian
