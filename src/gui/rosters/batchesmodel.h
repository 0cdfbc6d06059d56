// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/importbatch.h"

#include <QAbstractTableModel>
#include <QHash>

namespace dangjian {

/** The imports, the newest first. */
class BatchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        WhoColumn,
        SubjectColumn,
        FileColumn,
        NewColumn,
        ChangedColumn,
        RefusedColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<ImportBatch> &batches);
    void setAuthors(const QHash<ActId, QString> &authors);
    const ImportBatch &batchAt(int row) const { return m_batches.at(row); }
    QString authorOf(const ImportBatch &batch) const { return m_authors.value(batch.act); }
    /** -1 where it is none of them. */
    int rowOf(ImportBatchId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ImportBatch &batch, int column) const;

    QList<ImportBatch> m_batches;
    QHash<ActId, QString> m_authors;
};

} // namespace dangjian
