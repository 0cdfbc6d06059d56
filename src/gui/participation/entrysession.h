// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "history/auditquery.h"
#include "participation/entrymodel.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace dangjian {

/**
 * Brings the lines of quick entry into the store: one after the other as they are left, each examined once more right
 * before it is saved, so that two lines of one sitting see each other. Amends and voids them. What is undone and done
 * again, here or anywhere, goes from the lines and comes back to them.
 */
class EntrySession : public QObject
{
    Q_OBJECT

public:
    EntrySession(EntryModel &model, Workplace &workplace, QObject *parent = nullptr);

    /**
     * The cursor has left a line: it is saved when nothing stands against it. A blank one is of no account; an amended
     * one asks for the reason first (reasonNeeded).
     */
    void leave(quint64 key);
    /** Lines that were pasted or restored and that nothing stands against. */
    QList<quint64> readyLines() const;
    /** Saves them as one act; where that is refused, one by one, so that the wrong ones are marked. */
    void saveReady();

    /** A saved line becomes a draft again that will replace it. */
    bool beginAmend(quint64 key);
    void amend(quint64 key, const QString &reason);
    /** An amended line stands as it was. */
    void dropAmendment(quint64 key);
    void voidLine(quint64 key, const QString &reason);
    /** Undoes the last act of this session (Undoing), that of a line that is being saved just now included. */
    void undo(QWidget *window);
    void redo(QWidget *window);

    bool isBusy() const { return m_busy || m_voiding > 0 || !m_queue.isEmpty(); }

Q_SIGNALS:
    void reasonNeeded(quint64 key);
    void saved(quint64 key);
    /** A line that was left could not be saved. */
    void refused(quint64 key);
    /** Something else went wrong (a void was refused). */
    void failed(const dangjian::Error &error);

private:
    /** A line as it stood when it was saved under an id, for when that comes back. */
    struct Known
    {
        EntryLine line;
        ParticipationId former; // what it amended
        int row = -1; // where it stood when it went
    };

    void enqueue(quint64 key);
    void next();
    void store(quint64 key);
    void storeAll(const QList<quint64> &keys);
    void settled(quint64 key, const Result<ParticipationId> &id);
    void whenSettled(std::function<void()> act);
    void tellSettled();
    void follow(const ActContents &contents);
    void leave(ParticipationId id, const QSet<ParticipationId> &gone);
    void comeBack(ParticipationId id);
    void takeState(ParticipationId id, const HistoryEntry &entry);
    /** The line that stands for an entry of the store; 0 where there is none. */
    quint64 keyOf(ParticipationId id) const;

    EntryModel &m_model;
    Workplace &m_workplace;
    QList<quint64> m_queue;
    QHash<ParticipationId, Known> m_known;
    QList<std::function<void()>> m_waiting; // for what is being saved
    int m_voiding = 0;
    bool m_busy = false;
};

} // namespace dangjian
