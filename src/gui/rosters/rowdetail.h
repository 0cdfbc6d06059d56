// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterreport.h"

#include <QScrollArea>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QTableWidget;
class QVBoxLayout;

namespace dangjian {

class DateField;
class RosterSession;
class RowReader;

/**
 * What would happen with the row in hand: why, field by field what stands there and what will; and what a person can
 * decide about it, or about all rows that are selected.
 */
class RowDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowDetail(RosterSession &session, QWidget *parent = nullptr);

    /** The row in hand, null where there is none, and all that are selected. */
    void showRow(const RosterImportRow *row, const QList<RosterRowId> &selected);
    /** The keyboard goes to the first thing that can be decided. */
    void takeKeyboard();

private:
    void build();
    void showChanges(const RosterImportRow &row);
    void showDecisions(const RosterImportRow *row);
    void showCells(const TableRow &row);
    QTableWidget *buildTable(const QStringList &headings, const QString &name);
    void showQuestions(const RosterImportRow &row);
    void showAlike(const RosterImportRow &row);
    QString whoIs(const RosterLikeness &alike) const;
    void markChosen();
    void takePerson(std::optional<MemberId> meant);
    QList<RosterRowId> othersOfTheName(const RosterImportRow &row) const;
    void showMonths(const RosterImportRow &row);
    void takeDay(const QString &key, QDate month, DateField *field);
    QLabel *addText(const QString &text, const QColor &colour);

    RosterSession &m_session;
    RosterRowId m_row;
    QStringList m_faulty; // the fields that the row's findings are about
    QList<RosterRowId> m_selected;
    QLabel *m_headingLabel;
    QLabel *m_whyLabel;
    QLabel *m_changesLabel;
    QTableWidget *m_changesTable;
    RowReader *m_reader;
    QLabel *m_cellsLabel;
    QTableWidget *m_cellsTable; // the row as it stands in the file
    QWidget *m_decisions;
    QLabel *m_existingLabel;
    QComboBox *m_existingCombo;
    QCheckBox *m_leaveOutCheck;
    QWidget *m_questions; // who it may be, which day: made anew for each row
    QVBoxLayout *m_questionsLayout;
    QString m_asked; // what the questions are about
    QList<std::pair<QRadioButton *, std::optional<MemberId>>> m_offers; // who it may be
    QCheckBox *m_othersCheck = nullptr; // the same person in the other rows of the name
    QList<RosterRowId> m_others;
    bool m_forOthers = false;
    bool m_filling = false;
};

} // namespace dangjian
