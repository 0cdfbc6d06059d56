// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/previewmodel.h"

#include "app/appearance.h"

#include <QFont>
#include <QGuiApplication>

namespace dangjian {

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

void PreviewModel::setSheet(const InspectedSheet &sheet)
{
    beginResetModel();
    m_rows = sheet.firstRows;
    m_headerRow = sheet.headings.headerRow;
    m_columns = int(sheet.headings.columns.size());
    for (const TableRow &row : std::as_const(m_rows))
        m_columns = std::max(m_columns, int(row.cells.size()));
    m_taken = QList<bool>(m_columns, false);
    for (const HeadingColumn &column : sheet.headings.columns)
        if (column.column < m_columns)
            m_taken[column.column] = !column.key.isEmpty();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableRow &row = m_rows.at(index.row());
    const bool isHeading = row.number == m_headerRow;
    switch (role) {
    case Qt::DisplayRole:
        return row.cell(index.column()).text.simplified();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setWeight(isHeading ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::BackgroundRole:
        return isHeading ? QVariant(shadesOf(QGuiApplication::palette()).accentSoft) : QVariant();
    case Qt::ForegroundRole:
        return row.number < m_headerRow || !m_taken.value(index.column())
            ? QVariant(shadesOf(QGuiApplication::palette()).secondary)
            : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(columnLetters(section)) : QVariant();
    if (role == Qt::DisplayRole)
        return QString::number(m_rows.at(section).number);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace dangjian
