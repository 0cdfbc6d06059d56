// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/rollcallroster.h"

#include "participation/rollcallattendees.h"

namespace dangjian {

RollCallRoster::RollCallRoster(Services &services, RollCallAttendees &attendees, QObject *parent)
    : MemberListModel(services, parent), m_attendees(attendees)
{
    connect(&attendees, &RollCallAttendees::peopleChanged, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
        }
    });
}

QVariant RollCallRoster::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == NameColumn) {
        const MemberRow *row = rowAt(index.row());
        return row == nullptr ? QVariant() : QVariant(m_attendees.contains(row->id) ? Qt::Checked : Qt::Unchecked);
    }
    return MemberListModel::data(index, role);
}

Qt::ItemFlags RollCallRoster::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = MemberListModel::flags(index);
    if (index.isValid() && index.column() == NameColumn) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool RollCallRoster::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != NameColumn
        || rowAt(index.row()) == nullptr) {
        return false;
    }
    const MemberRow row = *rowAt(index.row());
    if (value.toInt() == Qt::Checked) {
        m_attendees.add(row);
    } else {
        m_attendees.remove(row.id);
    }
    return true;
}

void RollCallRoster::toggle(int row)
{
    const QModelIndex cell = index(row, NameColumn);
    const bool ticked = data(cell, Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(cell, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace dangjian
