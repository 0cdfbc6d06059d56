// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dangjian {

class ListTable;
class RosterRowModel;
class RosterSession;

/** The last step of an import: how far it is, what came of it, and what can be done with the rows left behind. */
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(RosterSession &session, QWidget *parent = nullptr);

    /** The import is under way. */
    void begin();
    void takeKeyboard();

Q_SIGNALS:
    /** The people, units … that came in are wanted on their page. */
    void listRequested();
    void undoRequested();

private:
    void showOutcome();
    void saveRefused();
    void say(const QString &text, bool good);

    RosterSession &m_session;
    RosterRowModel *m_model;
    QLabel *m_headingLabel;
    QLabel *m_sayLabel;
    QLabel *m_restLabel;
    ListTable *m_table;
    QPushButton *m_saveButton;
    QPushButton *m_undoButton;
    QPushButton *m_listButton;
};

} // namespace dangjian
