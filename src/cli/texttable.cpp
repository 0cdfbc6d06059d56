// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "textwidth.h"

#include <algorithm>

namespace dangjian {

void TextTable::addColumn(const QString &title, Align align)
{
    m_columns.append({title, align, textWidth(title)});
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row = cells;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        // A line break in a content would tear the row apart.
        row[i] = row.at(i).simplified();
        m_columns[i].width = std::max(m_columns.at(i).width, textWidth(row.at(i)));
    }
    m_rows.append(row);
}

QString TextTable::text() const
{
    QString text;
    const auto addLine = [&](auto cell) {
        QString line;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            const QString words = cell(i);
            const QString gap(std::max(0, column.width - textWidth(words)), QLatin1Char(' '));
            line += (i > 0 ? QStringLiteral("  ") : QString())
                + (column.align == Align::Left ? words + gap : gap + words);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    };
    addLine([this](qsizetype i) { return m_columns.at(i).title; });
    for (const QStringList &row : m_rows)
        addLine([&row](qsizetype i) { return row.at(i); });
    return text;
}

} // namespace dangjian
