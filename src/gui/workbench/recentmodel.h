// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participationservice.h"

#include <QAbstractTableModel>

namespace dangjian {

/** The newest records of the scope, for the workbench. */
class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Date,
        Member,
        Branch,
        Kind,
        Content,
        Hours,
        Deeds,
        ColumnCount
    };

    explicit RecentModel(QObject *parent = nullptr);

    void setRows(const QList<ParticipationRow> &rows);
    MemberId memberAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ParticipationRow &row, int column) const;

    QList<ParticipationRow> m_rows;
};

} // namespace dangjian
