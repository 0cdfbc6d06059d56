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
    const auto act = m_acts.next();
    if (act)
        begin({act->act, Way::Back, window, m_nextWords});
    else
        Q_EMIT nothing(tr("There is nothing of this session to be undone."));
}

void Undoing::redo(QWidget *window)
{
    const auto act = m_acts.nextAgain();
    if (act)
        begin({act->act, Way::Again, window, m_againWords});
    else
        Q_EMIT nothing(tr("There is nothing to be done again."));
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
    afterwards(service.line(task.act), this, [this, task](const Result<ActLine> &line) {
        release();
        if (!line)
            return;
        QString words = task.words;
        if (words.isEmpty())
            words = JournalWords(m_workplace).line(*line);
        const QString text = task.way == Way::Again ? tr("Done again: %1")
            : task.way == Way::Back                 ? tr("Undone: %1 – Redo: Ctrl+Y")
                                                    : tr("Taken back: %1 – Undo: Ctrl+Z");
        Q_EMIT done(text.arg(words), *line, task.way == Way::Again);
    });
}

void Undoing::release()
{
    m_busy = false;
    Q_EMIT changed();
}

void Undoing::askWords()
{
    const auto ask = [this](const std::optional<CommittedAct> &act, QString Undoing::*words) {
        if (!act) {
            (this->*words).clear();
            return;
        }
        AuditService service(m_workplace.services().store);
        afterwards(service.line(act->act), this, [this, kind = act->kind, words](const Result<ActLine> &line) {
            if (!line)
                return;
            ActLine named = *line;
            // Of what was undone and done again, what it was at first.
            named.kind = codeOf(kind);
            if (kind != ActKind::Undo)
                named.undoneKind.clear();
            this->*words = JournalWords(m_workplace).line(named);
            Q_EMIT changed();
        });
    };
    ask(m_acts.next(), &Undoing::m_nextWords);
    ask(m_acts.nextAgain(), &Undoing::m_againWords);
    Q_EMIT changed();
}

} // namespace dangjian
