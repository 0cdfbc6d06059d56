// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/undoing.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "history/auditservice.h"
#include "history/journalwords.h"
#include "history/undojob.h"
#include "history/undowords.h"

#include <QWidget>

namespace dangjian {

using namespace Qt::StringLiterals;

Undoing::Undoing(Workplace &workplace, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_acts(workplace.services().store)
{
    connect(&m_acts, &SessionActs::changed, this, &Undoing::askWords);
    // Who signs in next takes back nothing of who was there before.
    connect(&workplace, &Workplace::signOutRequested, &m_acts, &SessionActs::clear);
}

void Undoing::undo(QWidget *window)
{
    undoOrRedo(Way::Back, window);
}

void Undoing::redo(QWidget *window)
{
    undoOrRedo(Way::Again, window);
}

void Undoing::undoOrRedo(Way way, QWidget *window)
{
    if (m_busy) {
        m_pressed.append({way, window});
        return;
    }
    const bool back = way == Way::Back;
    const auto act = back ? m_acts.next() : m_acts.nextAgain();
    if (!act) {
        Q_EMIT nothing(
            back ? tr("There is nothing of this session to be undone.") : tr("There is nothing to be done again."));
        return;
    }
    // The words are asked of the store and may still be those of the act before.
    const bool named = (back ? m_nextNamed : m_againNamed) == act->act;
    begin({act->act, way, window, !named ? QString() : back ? m_nextWords : m_againWords});
}

void Undoing::takeBack(ActId act, QWidget *window)
{
    begin({act, Way::Chosen, window, {}});
}

void Undoing::begin(const Task &task)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    afterwards(m_workplace.services().undo.preview(task.act), this, [this, task](const Result<UndoPreview> &preview) {
        if (preview)
            weigh(task, *preview);
        else
            fail(task, preview.error());
    });
}

void Undoing::weigh(const Task &task, const UndoPreview &preview)
{
    const bool inPart = preview.doesAnything() && isUndoneInPart(preview.actKind);
    if (!preview.heldBack.isEmpty() && !inPart)
        refuse(task, preview);
    else if (task.way == Way::Chosen || !preview.heldBack.isEmpty())
        ask(task, preview);
    else
        run(task, UndoExtent::WholeOnly);
}

QString Undoing::titleOf(const Task &task) const
{
    switch (task.way) {
    case Way::Back:
        return tr("Undo");
    case Way::Again:
        return tr("Redo");
    case Way::Chosen:
        break;
    }
    return tr("Take back");
}

void Undoing::refuse(const Task &task, const UndoPreview &preview)
{
    m_pressed.clear();
    const QString what = task.words.isEmpty() ? JournalWords::act(preview.actKind) : task.words;
    m_workplace.prompts().tell(task.window, titleOf(task),
        tr("“%1” cannot be taken back now, and nothing was changed: something was done since that depends on "
           "it.\n\n%2\n\n"
           "Take that back first, or mend the record itself.")
            .arg(what, heldLines(preview).join(u'\n')));
    release();
}

void Undoing::ask(const Task &task, const UndoPreview &preview)
{
    AuditService service(m_workplace.services().store);
    constexpr int rowsTold = 20;
    afterwards(service.contents(task.act, rowsTold), this, [this, task, preview](const Result<ActContents> &contents) {
        if (!contents) {
            fail(task, contents.error());
            return;
        }
        JournalWords words(m_workplace);
        words.setNames(contents->names);
        Task named = task;
        named.words = words.line(contents->line);
        QString text
            = tr("%1 (%2, %3)").arg(named.words, preview.at.toString(u"yyyy-MM-dd HH:mm"_s), contents->line.who)
            + u"\n\n"_s + undoLines(*contents, preview, words).join(u'\n');
        const bool held = !preview.heldBack.isEmpty();
        if (held)
            text += u"\n\n"_s + tr("Left as it is, since something was done later:") + u'\n'
                + heldLines(preview).join(u'\n');
        const QString action = held ? tr("Take back the rest") : tr("Take it back");
        if (m_workplace.prompts().confirm(task.window, titleOf(task), text, action))
            run(named, held ? UndoExtent::WhatCanBe : UndoExtent::WholeOnly);
        else
            release();
    });
}

void Undoing::run(const Task &task, UndoExtent extent)
{
    if (task.way != Way::Chosen)
        m_acts.begin(task.act);
    auto *job = new UndoJob(m_workplace.services().store, task.act, extent);
    connect(job, &Job::finished, this, [this, job, task] { finish(task, job->outcome()); });
    connect(job, &Job::failed, this, [this, task](const Error &error) { fail(task, error); });
    m_workplace.run(job, task.words.isEmpty() ? titleOf(task) : tr("%1: %2").arg(titleOf(task), task.words));
}

void Undoing::fail(const Task &task, const Error &error)
{
    m_pressed.clear();
    m_acts.end({});
    // What is undone already, or was by another program, does not stand in the way of the one before it.
    const bool isOver = error.code == ErrorCode::NotFound
        || (error.code == ErrorCode::StateForbids && error.args.value(0) == "undo.nothing"_L1);
    if (isOver && task.way != Way::Chosen)
        m_acts.drop(task.act);
    if (error.code != ErrorCode::Canceled)
        m_workplace.tellError(task.window, error);
    release();
}

void Undoing::finish(const Task &task, const UndoOutcome &outcome)
{
    if (task.way != Way::Chosen)
        m_acts.end(outcome.act);
    AuditService service(m_workplace.services().store);
    afterwards(service.line(task.act), this, [this, task, act = outcome.act](const Result<ActLine> &line) {
        Task named = task;
        if (named.words.isEmpty() && line)
            named.words = JournalWords(m_workplace).line(*line);
        tell(named, act);
    });
}

void Undoing::tell(const Task &task, ActId done)
{
    // What the undo itself left in the store is what one goes to.
    constexpr int rowsFollowed = 5000; // more than anybody enters at once
    afterwards(AuditService(m_workplace.services().store).contents(done, rowsFollowed), this,
        [this, task](const Result<ActContents> &contents) {
            release();
            if (!contents)
                return;
            const QString text = task.way == Way::Again ? tr("Done again: %1")
                : task.way == Way::Back                 ? tr("Undone: %1 – Redo: Ctrl+Y")
                                                        : tr("Taken back: %1 – Undo: Ctrl+Z");
            Q_EMIT this->done(text.arg(task.words), contents->line, task.way == Way::Again);
            Q_EMIT changedRows(*contents);
        });
}

void Undoing::release()
{
    m_busy = false;
    Q_EMIT changed();
    // Whoever pressed the key again meant the one before, in its turn; and no more where something went wrong.
    if (!m_pressed.isEmpty()) {
        const Pressed pressed = m_pressed.takeFirst();
        undoOrRedo(pressed.way, pressed.window);
    }
}

void Undoing::askWords()
{
    const auto ask = [this](const std::optional<CommittedAct> &act, QString Undoing::*words, ActId Undoing::*about) {
        if (!act) {
            (this->*words).clear();
            this->*about = {};
            return;
        }
        AuditService service(m_workplace.services().store);
        afterwards(service.line(act->act), this, [this, kind = act->kind, words, about](const Result<ActLine> &line) {
            if (!line)
                return;
            this->*about = line->act;
            ActLine named = *line;
            // Of what was undone and done again, what it was at first.
            named.kind = codeOf(kind);
            if (kind != ActKind::Undo)
                named.undoneKind.clear();
            this->*words = JournalWords(m_workplace).line(named);
            Q_EMIT changed();
        });
    };
    ask(m_acts.next(), &Undoing::m_nextWords, &Undoing::m_nextNamed);
    ask(m_acts.nextAgain(), &Undoing::m_againWords, &Undoing::m_againNamed);
    Q_EMIT changed();
}

} // namespace dangjian
