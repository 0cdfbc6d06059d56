// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterrowmodel.h"

#include "app/appearance.h"

#include <QGuiApplication>

namespace dangjian {

void RosterRowModel::setReport(
    const RosterImportReport &report, const RosterImportOptions &options, const QSet<QString> &namesLeft)
{
    beginResetModel();
    m_rows = report.rows;
    m_namesLeft = namesLeft;
    m_entered = report.entered;
    m_batch = options.onExisting;
    m_existing.clear();
    for (auto choice = options.rowChoices.cbegin(); choice != options.rowChoices.cend(); ++choice)
        if (choice->onExisting)
            m_existing.insert(choice.key(), *choice->onExisting);
    m_sheetNames.clear();
    if (report.sheets.size() > 1)
        for (const RosterSheetReport &sheet : report.sheets)
            m_sheetNames.insert(sheet.sheet, sheet.name);
    m_counts.clear();
    m_counts[RowGroup::All] = int(m_rows.size());
    for (const RosterImportRow &row : std::as_const(m_rows)) {
        ++m_counts[groupOf(row)];
        if (row.state == RosterState::Warning)
            ++m_counts[RowGroup::Noticed];
    }
    m_counts[RowGroup::Outside] = m_counts.value(RowGroup::Refused) + m_counts.value(RowGroup::Doubtful);
    choose();
    endResetModel();
}

void RosterRowModel::setGroup(RowGroup group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    choose();
    endResetModel();
}

void RosterRowModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    beginResetModel();
    m_text = text;
    choose();
    endResetModel();
}

bool RosterRowModel::isShown(const RosterImportRow &row) const
{
    switch (m_group) {
    case RowGroup::All:
        break;
    case RowGroup::Noticed:
        if (row.state != RosterState::Warning)
            return false;
        break;
    case RowGroup::Outside:
        if (groupOf(row) != RowGroup::Refused && groupOf(row) != RowGroup::Doubtful)
            return false;
        break;
    default:
        if (groupOf(row) != m_group)
            return false;
    }
    return m_text.isEmpty() || row.name.contains(m_text, Qt::CaseInsensitive) || QString::number(row.row) == m_text
        || row.branchName.contains(m_text, Qt::CaseInsensitive)
        || (!row.findings.isEmpty() && rosterText(row).contains(m_text, Qt::CaseInsensitive));
}

void RosterRowModel::choose()
{
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        if (isShown(m_rows.at(i)))
            m_shown.append(i);
}

int RosterRowModel::indexOf(const RosterRowId &id) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        const RosterImportRow &row = m_rows.at(m_shown.at(i));
        if (row.row == id.row && row.sheet == id.sheet)
            return i;
    }
    return -1;
}

int RosterRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RosterRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RosterRowModel::destiny(const RosterImportRow &row) const
{
    const bool waits = !m_entered && !m_namesLeft.contains(row.branchName);
    return destinyOf(row, m_existing.value(row.id(), m_batch), waits);
}

QString RosterRowModel::numberOf(const RosterImportRow &row) const
{
    const QString number = QString::number(row.row);
    const QString sheet = m_sheetNames.value(row.sheet);
    return sheet.isEmpty() ? number : sheet + u'!' + number;
}

QVariant RosterRowModel::colour(const RosterImportRow &row, int column) const
{
    const Shades &shades = shadesOf(QGuiApplication::palette());
    const RowGroup group = groupOf(row);
    if (group == RowGroup::Ignored || (column == RowColumn && group == RowGroup::Unchanged))
        return shades.secondary;
    if (column < StateColumn)
        return {};
    if (group == RowGroup::Refused)
        return shades.accent;
    if (group == RowGroup::Doubtful || row.state == RosterState::Warning)
        return column == EffectColumn && group != RowGroup::Doubtful ? QVariant() : QVariant(shades.warning);
    return column == StateColumn ? QVariant(shades.good) : QVariant();
}

QVariant RosterRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const RosterImportRow &row = rowAt(index.row());
    if (role == Qt::ForegroundRole)
        return colour(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return numberOf(row);
    case NameColumn:
        return row.name;
    case BranchColumn:
        return row.branchName;
    case StateColumn:
        return wordFor(row.state);
    case EffectColumn:
        return destiny(row);
    case TextColumn:
        return rosterText(row);
    default:
        return {};
    }
}

QVariant RosterRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name");
    case BranchColumn:
        return tr("Branch");
    case StateColumn:
        return tr("State");
    case EffectColumn:
        return tr("What happens");
    case TextColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace dangjian
