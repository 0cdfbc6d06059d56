// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterimport.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class RosterImportDialog;
}

namespace dangjian {

class Workplace;

/** The rows of a roster as they were judged, those of one state or all. */
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

    void setRows(const QList<RosterImportRow> &rows);
    void setState(std::optional<RosterState> state);
    const RosterImportRow &rowAt(int row) const { return m_rows.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();

    QList<RosterImportRow> m_rows;
    QList<int> m_shown;
    std::optional<RosterState> m_state;
};

/**
 * Brings a roster in: a dry run first, whose result stands here row by row, then, confirmed, the import as a job.
 * Branches whose names are not certain are told here.
 */
class RosterImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RosterImportDialog(Workplace &workplace, QWidget *parent = nullptr);
    ~RosterImportDialog() override;

    /** Reads the file and shows what would happen. */
    void examine(const QString &file);
    /** Enters the rows that can be entered. */
    void enter();
    RosterRowModel *model() const { return m_model; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /** The dry run's result stands in the table. */
    void examined();
    /** What was entered is in the store. */
    void entered();
    void refused(const dangjian::Error &error);

private:
    void chooseFile();
    void takeTyped();
    /** The rows that were not entered, by number and name. */
    static QStringList leftOut(const RosterImportReport &report);
    static QString outcomeText(const RosterImportReport &report);
    /** After the import: the rows left out stay in view, and their list can be saved. */
    void stayWith(const RosterImportReport &report);
    void showReport(const RosterImportReport &report);
    void fillChoices();
    void takeChoice();
    void saveList();
    void fail(const Error &error);
    void setBusy(bool busy, const QString &text);

    std::unique_ptr<Ui::RosterImportDialog> m_form;
    Workplace &m_workplace;
    RosterRowModel *m_model;
    RosterImportOptions m_options;
    RosterImportReport m_report;
    QPointer<RosterImportJob> m_job;
    bool m_entered = false;
};

} // namespace dangjian
