// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "participation/entrymodel.h"

#include <QObject>
#include <QSet>

namespace dangjian {

/**
 * Brings the lines of quick entry into the store: one after the other as they are left, each examined once more right
 * before it is saved, so that two lines of one sitting see each other. Amends, voids and takes back.
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
    /**
     * Undoes what was saved last and still stands: a new line is voided, an amended one stands again as it was before.
     * False where there is nothing.
     */
    bool takeBack();

    bool isBusy() const { return m_busy || !m_queue.isEmpty(); }

Q_SIGNALS:
    void reasonNeeded(quint64 key);
    void saved(quint64 key);
    /** A line that was left could not be saved. */
    void refused(quint64 key);
    void takenBack(quint64 key);
    /** Something else went wrong (a void was refused). */
    void failed(const dangjian::Error &error);

private:
    /** What was saved in this sitting: a new line, or an amendment of one that stood there as `before`. */
    struct Step
    {
        quint64 key = 0;
        ParticipationId former; // what an amendment replaced
        std::shared_ptr<const EntryLine> before; // none where the amendment was restored after a crash
    };

    void enqueue(quint64 key);
    void next();
    void store(quint64 key);
    void storeAll(const QList<quint64> &keys);
    void settled(quint64 key, const Result<ParticipationId> &id, bool goOn);
    void voidSaved(quint64 key, const QString &reason, bool takeBack);
    void restoreAmended(const Step &step);
    /** Nothing of a voided line can be taken back any more. */
    void forget(quint64 key);

    EntryModel &m_model;
    Workplace &m_workplace;
    QList<quint64> m_queue;
    QList<Step> m_steps; // the latest at the end
    QSet<quint64> m_unwanted; // taken back before they were saved
    bool m_busy = false;
};

} // namespace dangjian
