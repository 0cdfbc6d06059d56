// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "history/undoservice.h"
#include "rosters/importbatch.h"
#include "rosters/rosterservice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace dangjian {

class BatchesModel;
class HistoryButton;
class ListTable;
class Workplace;

/**
 * The rosters that were brought in: when, by whom, from which file, what came of them; and one of them taken back,
 * after what would go and what would stay was shown.
 */
class BatchesDialog : public QDialog
{
    Q_OBJECT

public:
    /** With a batch, that one is in hand at once. */
    explicit BatchesDialog(Workplace &workplace, ImportBatchId wanted = {}, QWidget *parent = nullptr);
    ~BatchesDialog() override;

    /** Beside the window of `parent`, in which one goes on working; what stands there already comes to the front. */
    static BatchesDialog *openBeside(Workplace &workplace, ImportBatchId wanted, QWidget *parent);

    BatchesModel *model() const { return m_model; }

Q_SIGNALS:
    /** What undoing the batch in hand would do stands there. */
    void previewed();
    void undone();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void load();
    void showBatches(const QList<ImportBatch> &batches);
    void showBatch();
    void showPreview(const ImportBatch &batch, const UndoPreview &preview);
    void showHeld(const UndoPreview &preview);
    void undo();
    void showDone(const UndoOutcome &outcome, bool wasUndone);
    void setWaiting(bool waiting);
    /** The act whose undoing is offered for a batch: its own, or where it was undone, that undo. */
    static ActId actOf(const ImportBatch &batch);

    Workplace &m_workplace;
    RosterService m_rosters;
    UndoService m_undo;
    ImportBatchId m_wanted;
    BatchesModel *m_model;
    ListTable *m_table;
    QLabel *m_emptyLabel;
    QSplitter *m_splitter;
    QLabel *m_headingLabel;
    QLabel *m_factsLabel;
    QLabel *m_previewLabel;
    QLabel *m_heldLabel;
    QTreeWidget *m_heldTree;
    QPushButton *m_undoButton;
    HistoryButton *m_changesButton;
    QPushButton *m_closeButton;
    int m_turn = 0; // of previews; an older answer says nothing
    bool m_waiting = false;
    bool m_outdated = false; // something was done since that undoing may have to leave as it is
};

} // namespace dangjian
