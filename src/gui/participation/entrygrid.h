// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/cellsuggester.h"
#include "participation/entrysession.h"

#include <QTableView>

#include <memory>
#include <vector>

namespace dangjian {

class CellEdit;
class EntryDelegate;

/**
 * The grid of quick entry, made for the keyboard: a field is always open in the cell in hand, Enter goes to the next
 * cell that needs something and, where none does, saves the line and begins the next one.
 */
class EntryGrid : public QTableView
{
    Q_OBJECT

public:
    EntryGrid(EntryModel &model, EntrySession &session, Workplace &workplace, QWidget *parent = nullptr);
    ~EntryGrid() override;

    EntryModel &entries() { return m_model; }
    /** The row in hand. */
    int row() const { return currentIndex().row(); }
    EntryColumn column() const { return static_cast<EntryColumn>(currentIndex().column()); }
    /** Puts the cursor into a cell, opening its field. */
    void goTo(int row, EntryColumn column);
    void goToNewLine();
    /** The page is left: what is complete in the line in hand is saved. */
    void leaveLine();
    /** Ctrl+Z: what is typed and not saved first (an amendment, a line thrown away), then the last act of the session.
     */
    void undo();
    /** Ctrl+Y, the other way round. */
    void redo();
    void refreshCertifiers() { m_suggester->refreshCertifiers(); }

Q_SIGNALS:
    void lineInHandChanged();
    void pasteRequested(const QString &text);
    void saveReadyRequested();
    void voidRequested(quint64 key);
    /** A sentence about what a key did, for the strip below. */
    void said(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool handleKey(CellEdit *edit, QKeyEvent *event);
    bool handleCommand(CellEdit *edit, QKeyEvent *event);
    bool handleEnter(CellEdit *edit, bool insist);
    static bool isOwnShortcut(const QKeyEvent *event);
    void goOn(bool insist);
    void finishLine(bool insist);
    std::optional<EntryColumn> neededCell() const;
    void moveCell(int by);
    void moveRow(int by);
    bool escape(CellEdit *edit);
    void fillDown(CellEdit *edit);
    void amendLine();
    void discardLine();
    void dropAmendment();
    void lookedUp(bool taken, int offered);
    void fitColumns();

    EntryModel &m_model;
    EntrySession &m_session;
    EntryDelegate *m_delegate;
    CellSuggester *m_suggester;
    std::vector<std::unique_ptr<QKeyEvent>> m_held; // typed ahead while a person is being looked up
    QList<EntryLine> m_discarded;
    QList<quint64> m_backAgain; // lines thrown away that are back, the latest at the end
    bool m_certifierAsked = false; // in this session
};

} // namespace dangjian
