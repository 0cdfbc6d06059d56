// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rostersubject.h"

#include "error.h"

#include <QDialog>

#include <memory>

class QTimer;

namespace Ui {
class RosterImportForm;
}

namespace dangjian {

class ColumnsStep;
class FileStep;
class ResultStep;
class RosterSession;
class RowsStep;
class Workplace;

/**
 * Brings a roster of any subject in, step by step: the file, its columns, what would happen row by row, the result.
 * Nothing is written before the third step is left by its button.
 */
class RosterImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step
    {
        File,
        Columns,
        Rows,
        Outcome
    };

    RosterImportDialog(Workplace &workplace, RosterSubject subject, QWidget *parent = nullptr);
    ~RosterImportDialog() override;

    RosterSession &session() { return *m_session; }
    Step step() const;
    /** Begins with this file, as if it had been chosen. */
    void take(const QString &file);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /** Another step is shown. */
    void stepChanged(int step);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void goTo(Step step);
    void goNext();
    void goBack();
    void enter();
    void showButtons();
    void showWork();
    void showProgress(qint64 done, qint64 total);
    void goOnFromFile();
    void fail(const Error &error);
    void openBatches(bool thisOne);
    bool mayDiscard();

    std::unique_ptr<Ui::RosterImportForm> m_form;
    Workplace &m_workplace;
    RosterSession *m_session;
    QTimer *m_workPause;
    FileStep *m_file = nullptr;
    ColumnsStep *m_columns = nullptr;
    RowsStep *m_rows = nullptr;
    ResultStep *m_result = nullptr;
    bool m_wantsRows = false; // the plan was asked for to go on with it
};

/** Opens the import of a subject over a window; with a file, that one is looked into at once. */
RosterImportDialog *openImport(Workplace &workplace, RosterSubject subject, QWidget *parent, const QString &file = {});

} // namespace dangjian
