// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rowfilling.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** 同上, or the mark for it. */
bool isDitto(const Cell &cell)
{
    if (cell.type != CellType::Text || cell.text.size() > 4)
        return false;
    const QString text = cell.text.trimmed();
    return text == u"同上" || text == u"〃" || text == u"″" || text == u"〞" || text == u"\"" || text == u"''";
}

} // namespace

RowFilling::RowFilling(const QList<MergedArea> &merged, int headerRow)
{
    for (const MergedArea &area : merged)
        if (area.firstRow > headerRow && area.lastRow > area.firstRow)
            m_waiting << Area{area, {}};
    std::sort(m_waiting.begin(), m_waiting.end(),
        [](const Area &a, const Area &b) { return a.where.firstRow > b.where.firstRow; });
}

void RowFilling::fill(TableRow &row)
{
    fillMerged(row);
    fillDitto(row);
    m_above = row.cells;
}

void RowFilling::fillMerged(TableRow &row)
{
    if (m_waiting.isEmpty() && m_open.isEmpty())
        return;
    m_open.removeIf([&row](const Area &area) { return area.where.lastRow < row.number; });
    while (!m_waiting.isEmpty() && m_waiting.constLast().where.firstRow <= row.number) {
        Area area = m_waiting.takeLast();
        // Where the row in which it begins is left out, nothing stands in it.
        if (area.where.firstRow == row.number)
            area.value = row.cell(area.where.firstColumn);
        if (!area.value.isEmpty())
            m_open << area;
    }
    for (const Area &area : std::as_const(m_open)) {
        const int column = area.where.firstColumn;
        if (!row.cell(column).isEmpty())
            continue;
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        row.cells[column] = area.value;
    }
}

void RowFilling::fillDitto(TableRow &row) const
{
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const bool says = isDitto(row.cells.at(column));
        if (says && column < m_above.size() && !m_above.at(column).isEmpty())
            row.cells[column] = m_above.at(column);
    }
}

} // namespace dangjian
