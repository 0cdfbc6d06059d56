// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "history/auditquery.h"
#include "history/sessionacts.h"
#include "history/undoservice.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace dangjian {

class Workplace;

/**
 * Undo and redo on the screen, one for the open store: the session's acts by Ctrl+Z and Ctrl+Y, and any act out of a
 * history. What is taken back depends on nothing later, or is refused with the list of what depends on it; imports and
 * merges are taken back in part where the person agrees. Each runs as a job, with progress and cancel.
 */
class Undoing : public QObject
{
    Q_OBJECT

public:
    explicit Undoing(Workplace &workplace, QObject *parent = nullptr);

    /** What would be undone, or done again, in words: "Record entered: 单志强"; empty where there is nothing. */
    QString nextWords() const { return m_nextWords; }
    QString againWords() const { return m_againWords; }
    bool isBusy() const { return m_busy; }

    /** Pressed while one is under way, the next one follows it. */
    void undo(QWidget *window);
    void redo(QWidget *window);
    /** Any act: says what will come back, go and change, asks, and does it. */
    void takeBack(ActId act, QWidget *window);

Q_SIGNALS:
    /** Other words for what comes next, or busy. */
    void changed();
    /**
     * What was done, for the status line; `again`: it was done again. `act` is the undo itself, and says which row it
     * is about: one that is there now, if any is.
     */
    void done(const QString &text, const dangjian::ActLine &act, bool again);
    /** Which rows that changed, for a list of what was entered that stands on the screen. Follows `done`. */
    void changedRows(const dangjian::ActContents &contents);
    /** Nothing was there to be undone or done again. */
    void nothing(const QString &text);

private:
    enum class Way
    {
        Back,
        Again,
        Chosen // out of a history
    };
    struct Task
    {
        ActId act{};
        Way way = Way::Back;
        QPointer<QWidget> window{};
        QString words{};
    };

    void undoOrRedo(Way way, QWidget *window);
    void begin(const Task &task);
    void weigh(const Task &task, const UndoPreview &preview);
    void ask(const Task &task, const UndoPreview &preview);
    void refuse(const Task &task, const UndoPreview &preview);
    void run(const Task &task, UndoExtent extent);
    void fail(const Task &task, const Error &error);
    void finish(const Task &task, const UndoOutcome &outcome);
    void tell(const Task &task, ActId done);
    void release();
    void askWords();
    QString titleOf(const Task &task) const;

    Workplace &m_workplace;
    SessionActs m_acts;
    QString m_nextWords;
    QString m_againWords;
    bool m_busy = false;
    struct Pressed
    {
        Way way;
        QPointer<QWidget> window;
    };
    QList<Pressed> m_pressed; // while one was under way
    ActId m_nextNamed; // what the words are about
    ActId m_againNamed;
};

} // namespace dangjian
