// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/recentmodel.h"

#include "app/listexport.h"
#include "app/words.h"

namespace dangjian {

RecentModel::RecentModel(QObject *parent) : QAbstractTableModel(parent) { }

void RecentModel::setRows(const QList<ParticipationRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

MemberId RecentModel::memberAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).entry.memberId : MemberId();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecentModel::textOf(const ParticipationRow &row, int column) const
{
    switch (column) {
    case Date:
        return dateText(row.entry.date);
    case Member:
        return row.memberName;
    case Branch:
        return row.branchName;
    case Kind:
        return wordFor(row.entry.kind);
    case Content:
        return row.entry.content;
    case Hours:
        return row.entry.minutes == 0 ? QString() : hoursText(row.entry.minutes);
    case Deeds:
        return row.entry.deeds == 0 ? QString() : QString::number(row.entry.deeds);
    default:
        return {};
    }
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_rows.at(index.row()), index.column());
    case ExportValueRole: {
        const Participation &entry = m_rows.at(index.row()).entry;
        switch (index.column()) {
        case Date:
            return entry.date;
        case Hours:
            return entry.minutes == 0 ? QVariant() : hoursFigure(entry.minutes);
        case Deeds:
            return entry.deeds == 0 ? QVariant() : entry.deeds;
        default:
            return {};
        }
    }
    case Qt::ToolTipRole:
        return index.column() == Content ? QVariant(m_rows.at(index.row()).entry.content) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section >= Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Date:
        return tr("Date");
    case Member:
        return tr("Member");
    case Branch:
        return tr("Branch");
    case Kind:
        return tr("Kind");
    case Content:
        return tr("Content");
    case Hours:
        return tr("Hours");
    case Deeds:
        return tr("Deeds");
    default:
        return {};
    }
}

} // namespace dangjian
