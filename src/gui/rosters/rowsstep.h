// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterwords.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QTabWidget;
class QTimer;
class QToolButton;

namespace dangjian {

class BranchesPane;
class FlowLayout;
class ListTable;
class RosterRowModel;
class RosterSession;
class RowDetail;

/** The third step of an import: what would happen, row by row, and all that can be decided about it. */
class RowsStep : public QWidget
{
    Q_OBJECT

public:
    explicit RowsStep(RosterSession &session, QWidget *parent = nullptr);
    ~RowsStep() override;

    RosterRowModel *model() const { return m_model; }
    BranchesPane *branches() const { return m_branches; }
    void takeKeyboard();
    /** How many rows would be written. */
    int entering() const;
    /** The question before an import that changes much of a branch; empty where none is needed. */
    QString warning() const;

Q_SIGNALS:
    void readyChanged();

private:
    QWidget *buildFilters();
    QWidget *buildRules();
    QWidget *buildTable();
    void fillMenu();
    void showPlan();
    void showCounts();
    void showStrips();
    void showRow();
    void chooseGroup(RowGroup group);
    QList<RosterRowId> selectedRows() const;
    void decideExisting(std::optional<OnExisting> what);

    RosterSession &m_session;
    RosterRowModel *m_model;
    QMap<RowGroup, QToolButton *> m_chips;
    QButtonGroup *m_chipGroup;
    QLineEdit *m_findEdit;
    QTimer *m_findPause;
    QLabel *m_existingLabel;
    QComboBox *m_existingCombo;
    QLabel *m_monthsLabel;
    QComboBox *m_monthsCombo;
    QLabel *m_warningLabel;
    QLabel *m_emptyLabel;
    ListTable *m_table;
    QMenu *m_rowMenu;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    RowDetail *m_detail;
    BranchesPane *m_branches;
    bool m_isFirst = true; // of the file
    QString m_file;
};

} // namespace dangjian
