// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterwords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace dangjian {

/**
 * The rows of a plan, those of one group or all. The rows are shared with the plan; what is shown of them is a list of
 * numbers, so that thirty thousand are at hand at once.
 */
class RosterRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RowColumn,
        NameColumn,
        BranchColumn,
        StateColumn,
        EffectColumn,
        TextColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /**
     * The report's rows; for existing ones what `options` say becomes of them. Rows of the branches' names in
     * `namesLeft` wait for nobody.
     */
    void setReport(
        const RosterImportReport &report, const RosterImportOptions &options, const QSet<QString> &namesLeft = {});
    void setGroup(RowGroup group);
    /** Rows whose number is the text, or whose name, branch or reason holds it; empty: all. */
    void setText(const QString &text);

    RowGroup group() const { return m_group; }
    int count(RowGroup group) const { return m_counts.value(group); }
    const RosterImportRow &rowAt(int row) const { return m_rows.at(m_shown.at(row)); }
    /** Where a row of the sheet stands; -1 where it is not shown. */
    int indexOf(const RosterRowId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    bool isShown(const RosterImportRow &row) const;
    QString destiny(const RosterImportRow &row) const;
    QString numberOf(const RosterImportRow &row) const;
    QVariant colour(const RosterImportRow &row, int column) const;

    QList<RosterImportRow> m_rows;
    QList<int> m_shown;
    QMap<RowGroup, int> m_counts;
    QHash<RosterRowId, OnExisting> m_existing; // of rows for which a person chose
    QSet<QString> m_namesLeft;
    bool m_entered = false; // the import is over
    OnExisting m_batch = OnExisting::Fill;
    QHash<int, QString> m_sheetNames; // where there are several
    RowGroup m_group = RowGroup::All;
    QString m_text;
};

} // namespace dangjian
