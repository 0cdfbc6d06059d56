// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participation.h"

#include <QAbstractTableModel>

namespace dangjian {

/** The log of a person, newest first; amended and voided entries stand struck through, with the reason. */
class RecordLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DateColumn,
        KindColumn,
        ContentColumn,
        CertifierColumn,
        HoursColumn,
        DeedsColumn,
        NoteColumn,
        EnteredColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<Participation> &records);
    const Participation &recordAt(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Participation> m_records;
};

} // namespace dangjian
