// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterinspection.h"

#include <QAbstractTableModel>

namespace dangjian {

/** The first rows of a sheet as they stand in the file: titles grey, the row of headings marked. */
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const InspectedSheet &sheet);
    /** The sheet's own number of a row. */
    int numberOf(int row) const { return m_rows.at(row).number; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /** Columns by their letters, rows by their own numbers. */
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TableRow> m_rows;
    int m_headerRow = 0;
    int m_columns = 0;
    QList<bool> m_taken; // whether a column is taken in
};

/** A, B … Z, AA: a column from 0 as spreadsheets call it. */
QString columnLetters(int column);

} // namespace dangjian
