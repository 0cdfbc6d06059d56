// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace dangjian {

class ListTable;

/** The merges that were made, the newest first; each can be undone, and one that was undone can be done again. */
class MergesPane : public QWidget
{
    Q_OBJECT

public:
    explicit MergesPane(Workplace &workplace, QWidget *parent = nullptr);

    void reload();
    ListTable *table() const { return m_table; }
    /** Undoes a merge, or its undoing, as a job that the status bar shows and can cancel; then `done`, unless it
     * failed. */
    void run(ActId act, const QString &title, std::function<void()> done = {});

public Q_SLOTS:
    /** Undoes the merge that is marked, or does it again, after telling what that would do. */
    void undo();

Q_SIGNALS:
    void undone();
    void personRequested(dangjian::MemberId id);

private:
    void show(const QList<MergeRow> &merges);
    void rowChosen();
    void undo(const MergeRow &merge, const UndoPreview &preview);

    Workplace &m_workplace;
    QStackedWidget *m_stack;
    QStandardItemModel *m_model;
    ListTable *m_table;
    QPushButton *m_undoButton;
    QPushButton *m_openButton;
    QList<MergeRow> m_merges;
    bool m_waiting = false;
};

} // namespace dangjian
