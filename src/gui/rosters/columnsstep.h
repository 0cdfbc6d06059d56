// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace dangjian {

struct HeadingColumn;
struct InspectedSheet;
class OrganizationCombo;
class PreviewModel;
class RosterSession;

/** The second step of an import: which column is what, seen above the file's own first rows. */
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(RosterSession &session, QWidget *parent = nullptr);

    /** Shows the sheets that are to be read, the first one first. */
    void begin();
    /** Whether the sheets can be read at all: some field is known in each. */
    bool isReady() const;
    /** The keyboard goes where something is missing or unsure; false where nothing is. */
    bool takeKeyboard();
    /** Takes a column of the sheet in view for another field; an empty key: it is not taken in. */
    void choose(int column, const QString &key);
    /** The sheet's own number of its last row of headings; 0: it has none. */
    void setHeaderRow(int row);

Q_SIGNALS:
    void readyChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTables();
    const InspectedSheet *shown() const;
    void showSheet();
    void fillColumns(const InspectedSheet &sheet);
    void fillRows(const InspectedSheet &sheet);
    void sayWhatIsMissing();
    void shareWidths(const InspectedSheet &sheet);
    void guessAgain();
    QComboBox *fieldCombo(const HeadingColumn &column);

    RosterSession &m_session;
    QLabel *m_sheetLabel;
    QComboBox *m_sheetCombo;
    QComboBox *m_headerCombo;
    QLabel *m_branchLabel;
    OrganizationCombo *m_branchCombo;
    QPushButton *m_guessButton;
    QTableWidget *m_columnsTable; // the combos and the reasons, above the columns
    QTableView *m_rowsTable;
    PreviewModel *m_model;
    QLabel *m_missingLabel;
    bool m_filling = false;
};

} // namespace dangjian
