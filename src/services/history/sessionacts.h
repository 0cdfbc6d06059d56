// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/committedact.h"
#include "store/store.h"

#include <QList>
#include <QObject>

#include <optional>

namespace dangjian {

/**
 * The acts that this program has committed since it began, in their order, whatever page they were made on: the one
 * that is taken back next, and the one that is done again next. A new act forgets what could have been done again.
 *
 * Taking back and doing again are acts themselves (UndoService); who does so says it with `begin` and `end`, so that
 * the act is not taken for a new one. What the program does by itself, what was shown, and accounts are left out.
 */
class SessionActs : public QObject
{
    Q_OBJECT

public:
    explicit SessionActs(Store &store, QObject *parent = nullptr);

    /** What Ctrl+Z takes back: the act itself, or its latest repetition; `kind` and `subject` are the first one's. */
    std::optional<CommittedAct> next() const;
    /** What Ctrl+Y does again: `act` is the undo that is taken back to that end. */
    std::optional<CommittedAct> nextAgain() const;

    /** The undo of next() (or of nextAgain()) is under way; its commit is not a new act. */
    void begin(ActId act);
    /** It came to this act; null where it failed and everything stays as it is. */
    void end(ActId done);
    /** An act that cannot be taken back any more, whatever is done: the one before it comes next. */
    void drop(ActId act);
    void clear();

    qsizetype count() const { return m_done.size(); }

Q_SIGNALS:
    void changed();

private:
    void note(const CommittedAct &act);

    QList<CommittedAct> m_done;
    QList<CommittedAct> m_undone;
    ActId m_underWay;
};

} // namespace dangjian
